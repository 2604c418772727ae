package coop.commonround.rule.hours;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.ToIntFunction;

/** The same hours of every night that shifts of a period can reach into; in seconds of the search. */
public final class NightSpans {
    private static final int A_DAY = 24 * 3600;

    private final int first;
    private final int[] start;
    private final int[] end;

    NightSpans(Period period, LocalTime from, Duration length, ToIntFunction<Instant> clock) {
        LocalDate eve = period.first().minusDays(Period.DAYS_AROUND + 2L);
        int nights = (int) ChronoUnit.DAYS.between(eve, period.last()) + Period.DAYS_AROUND + 3;
        first = (int) ChronoUnit.DAYS.between(period.first(), eve);
        start = new int[nights];
        end = new int[nights];
        for (int night = 0; night < nights; night++) {
            LocalDateTime begins = eve.plusDays(night).atTime(from);
            start[night] = clock.applyAsInt(CivilTime.at(begins));
            end[night] = clock.applyAsInt(CivilTime.at(begins.plus(length)));
        }
    }

    /** How many seconds of a span lie in these hours. */
    public int secondsWithin(int from, int until) {
        int seconds = 0;
        // A day early: with the clocks changed, days are not of one length.
        int night = Math.max(0, Math.floorDiv(from, A_DAY) - first - 2);
        for (; night < start.length && start[night] < until; night++) {
            seconds += Math.max(0, Math.min(until, end[night]) - Math.max(from, start[night]));
        }
        return seconds;
    }
}
