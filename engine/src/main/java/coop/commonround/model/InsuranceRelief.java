package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why and when a careworker's pay bears no employer's National Insurance up to the upper secondary threshold, as the co-op knows
 * it from payroll; where nothing is recorded, age and band of the minimum wage decide.
 *
 * @param from the first day; null if it has always held, or for a veteran from the first day of employment
 * @param until the last day, not before {@code from}; null if the law alone ends it
 */
public record InsuranceRelief(
        Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
    /** The reason. */
    public enum Kind {
        /** In the first months of civilian work after the armed forces (category V). */
        VETERAN,
        /** In an approved apprenticeship, under the law's age (category H). */
        APPRENTICE,
        /** Under the law's age (category M). */
        YOUNG,
        /** No relief, whatever age and band say: an apprentice of 30. */
        NONE
    }

    public InsuranceRelief {
        requireNonNull(kind, "kind");
        Check.that(
                from == null || until == null || !until.isBefore(from),
                "ni_relief_until (%s) must not be before ni_relief_from (%s)",
                until,
                from);
    }

    /**
     * What is recorded of somebody; null if no kind is.
     *
     * @throws IllegalArgumentException if a day is given without a kind
     */
    public static @Nullable InsuranceRelief of(
            @Nullable Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        Check.that(
                kind != null || (from == null && until == null),
                "ni_relief_from and ni_relief_until need ni_relief, which is not given");
        return kind == null ? null : new InsuranceRelief(kind, from, until);
    }

    /** Whether a day lies between its first and its last. */
    public boolean isRecordedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
