package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Working time before the period: of a day, or summed up over days of one week.
 *
 * @param from the first day
 * @param to the last day, included; not after the Sunday of the week of {@code from}
 * @param worked working time in all, the ways from home and back included; no longer than the days are
 * @param daysAway how many of these days were leave, sickness or another absence that regulation 4(7) of the Working Time
 *     Regulations 1998 leaves out of the average; no more than there are
 * @param leftHome when work began on a single day, home to home; null if unknown
 * @param reachedHome when it ended, past midnight allowed; null if unknown
 */
public record PastWork(
        CareworkerId careworker,
        LocalDate from,
        LocalDate to,
        Duration worked,
        int daysAway,
        @Nullable Instant leftHome,
        @Nullable Instant reachedHome) {
    /** By careworker and day, and then by all else, so that the order of rows never matters. */
    static final Comparator<PastWork> BY_DAY = Comparator.comparing(PastWork::careworker)
            .thenComparing(PastWork::from)
            .thenComparing(PastWork::to)
            .thenComparing(PastWork::worked)
            .thenComparing(PastWork::daysAway)
            .thenComparing(PastWork::leftHome, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PastWork::reachedHome, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Duration LONGEST = Duration.ofDays(2);

    public PastWork {
        requireNonNull(careworker, "careworker");
        Check.that(!to.isBefore(from), "past work: to (%s) must not be before from (%s)", to, from);
        Check.that(
                CivilTime.weekOf(from).equals(CivilTime.weekOf(to)),
                "past work: %s to %s must lie within one week from Monday to Sunday",
                from,
                to);
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        Check.that(
                !worked.isNegative() && worked.compareTo(LONGEST.multipliedBy(days)) <= 0,
                "past work: worked hours (%s) must be 0 to 48 a day",
                worked);
        Check.that(
                daysAway >= 0 && daysAway <= days,
                "past work: days away (%s) must be 0 to %s, the days of the row",
                daysAway,
                days);
        Check.that(
                (leftHome == null) == (reachedHome == null), "past work: start and end must both be given, or neither");
        if (leftHome != null && reachedHome != null) {
            Check.that(days == 1, "past work: start and end are for a row of one day");
            Check.that(CivilTime.dateOf(leftHome).equals(from), "past work: start (%s) must be on %s", leftHome, from);
            Check.that(
                    reachedHome.isAfter(leftHome)
                            && Duration.between(leftHome, reachedHome).compareTo(LONGEST) <= 0,
                    "past work: end (%s) must be after start (%s) by no more than 48 hours",
                    reachedHome,
                    leftHome);
        }
    }

    /** Days away of one week, on which nothing was worked. */
    public static PastWork away(CareworkerId careworker, LocalDate from, LocalDate to) {
        int days = (int) ChronoUnit.DAYS.between(from, to) + 1;
        return new PastWork(careworker, from, to, Duration.ZERO, days, null, null);
    }

    /** The Monday of its week. */
    public LocalDate week() {
        return CivilTime.weekOf(from);
    }

    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    public boolean isOneDay() {
        return from.equals(to);
    }
}
