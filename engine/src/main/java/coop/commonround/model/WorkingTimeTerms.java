package coop.commonround.model;

import coop.commonround.base.Check;
import java.time.Duration;

/**
 * What working-time law has to know of one careworker besides age, start and opt-out.
 *
 * @param otherJob hours a week in another job, as the careworker has declared them: they count towards the average week
 *     (Working Time Regulations 1998, regulation 4), and towards the week of somebody under 18
 */
public record WorkingTimeTerms(Duration otherJob) {
    public static final WorkingTimeTerms DEFAULT = new WorkingTimeTerms(Duration.ZERO);

    public WorkingTimeTerms {
        Check.that(
                !otherJob.isNegative() && otherJob.compareTo(Careworker.Hours.A_WEEK) <= 0,
                "other job hours (%s) must be 0 to what a week holds",
                otherJob);
    }

    public WorkingTimeTerms withOtherJob(Duration hours) {
        return new WorkingTimeTerms(hours);
    }
}
