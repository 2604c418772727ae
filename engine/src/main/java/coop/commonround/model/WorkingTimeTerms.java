package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What working-time law has to know of one careworker besides age, start and opt-out.
 *
 * @param otherJob hours a week in another job, as the careworker has declared them: they count towards the average week
 *     (Working Time Regulations 1998, regulation 4), and towards the week of somebody under 18
 * @param restExceptions nights in which the daily rest may be shorter, in order, one a day at most
 * @param nights whether they are a night worker, and on what terms
 */
public record WorkingTimeTerms(Duration otherJob, List<RestException> restExceptions, NightTerms nights) {
    public static final WorkingTimeTerms DEFAULT = new WorkingTimeTerms(Duration.ZERO, List.of(), NightTerms.DEFAULT);

    public WorkingTimeTerms {
        requireNonNull(nights, "nights");
        Check.that(
                !otherJob.isNegative() && otherJob.compareTo(Careworker.Hours.A_WEEK) <= 0,
                "other job hours (%s) must be 0 to what a week holds",
                otherJob);
        restExceptions = restExceptions.stream()
                .sorted(Comparator.comparing(RestException::date))
                .toList();
        Check.that(
                restExceptions.stream().map(RestException::date).distinct().count() == restExceptions.size(),
                "two rest exceptions are about one day");
    }

    public WorkingTimeTerms withOtherJob(Duration hours) {
        return new WorkingTimeTerms(hours, restExceptions, nights);
    }

    public WorkingTimeTerms withRestExceptions(List<RestException> shortNights) {
        return new WorkingTimeTerms(otherJob, shortNights, nights);
    }

    public WorkingTimeTerms withNights(NightTerms other) {
        return new WorkingTimeTerms(otherJob, restExceptions, other);
    }
}
