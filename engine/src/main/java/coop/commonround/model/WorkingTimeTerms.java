package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What working-time law has to know of one careworker besides age, start and opt-out.
 *
 * @param otherJob hours a week in another job, as the careworker has declared them: they count towards the average week
 *     (Working Time Regulations 1998, regulation 4), and towards the week of somebody under 18
 * @param restExceptions nights in which the daily rest may be shorter, in order, one a day at most
 * @param mostADay the most hours they want to work in a day, a volunteer's wish among them; null if the law alone bounds it
 * @param nights whether they are a night worker, and on what terms
 */
public record WorkingTimeTerms(
        Duration otherJob,
        List<RestException> restExceptions,
        @Nullable Duration mostADay,
        NightTerms nights) {
    public static final WorkingTimeTerms DEFAULT =
            new WorkingTimeTerms(Duration.ZERO, List.of(), null, NightTerms.DEFAULT);

    private static final Duration A_DAY = Duration.ofHours(24);

    public WorkingTimeTerms {
        requireNonNull(nights, "nights");
        Check.that(
                !otherJob.isNegative() && otherJob.compareTo(Careworker.Hours.A_WEEK) <= 0,
                "other job hours (%s) must be 0 to what a week holds",
                otherJob);
        Check.that(
                mostADay == null || (mostADay.compareTo(Duration.ZERO) > 0 && mostADay.compareTo(A_DAY) <= 0),
                "maximum hours a day (%s) must be above 0, and 24 at most",
                mostADay);
        restExceptions = restExceptions.stream()
                .sorted(Comparator.comparing(RestException::date))
                .toList();
        Check.that(
                restExceptions.stream().map(RestException::date).distinct().count() == restExceptions.size(),
                "two rest exceptions are about one day");
    }

    public WorkingTimeTerms withOtherJob(Duration hours) {
        return new WorkingTimeTerms(hours, restExceptions, mostADay, nights);
    }

    public WorkingTimeTerms withRestExceptions(List<RestException> shortNights) {
        return new WorkingTimeTerms(otherJob, shortNights, mostADay, nights);
    }

    public WorkingTimeTerms withNights(NightTerms other) {
        return new WorkingTimeTerms(otherJob, restExceptions, mostADay, other);
    }

    public WorkingTimeTerms withMostADay(@Nullable Duration hours) {
        return new WorkingTimeTerms(otherJob, restExceptions, hours, nights);
    }
}
