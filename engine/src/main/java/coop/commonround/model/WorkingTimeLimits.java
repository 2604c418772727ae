package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What working-time law, and agreements under it, ask of rosters. The defaults are those of the Working Time Regulations
 * 1998 where no agreement says otherwise.
 *
 * @param average the average week
 * @param weeklyRest the rest in each week or fortnight
 * @param mostDaysInARow how many days may be worked in a row, above zero; null for any number, since the law has no such limit
 *     beyond the weekly rest
 * @param youngNightFrom when the eight hours begin in which nobody under 18 works: 22:00, or 23:00 where the contract has work
 *     after 22:00 (regulation 2, restricted period; regulation 6A)
 * @param compensation what holds where the daily rest may be shorter
 * @param nights night time, and what night workers may work
 */
public record WorkingTimeLimits(
        Average average,
        WeeklyRest weeklyRest,
        @Nullable Integer mostDaysInARow,
        LocalTime youngNightFrom,
        Compensation compensation,
        NightLimits nights) {
    public static final WorkingTimeLimits DEFAULT = new WorkingTimeLimits(
            Average.DEFAULT, WeeklyRest.DEFAULT, null, LocalTime.of(22, 0), Compensation.DEFAULT, NightLimits.DEFAULT);

    /**
     * What holds in nights in which the daily rest may be shorter (regulations 22 and 24). The law has no figure for either: it asks
     * for an equivalent period, and the Court of Justice for it to follow at once where it can (C-151/02, Jaeger, paragraph 94).
     *
     * @param shortestRest how long the rest must be in such a night all the same, unless the exception says otherwise; 0 to 24 hours
     * @param withinDays within how many days of the short night the rest must be made good, 1 to 60
     */
    public record Compensation(Duration shortestRest, int withinDays) {
        public static final Compensation DEFAULT = new Compensation(Duration.ofHours(8), 14);

        public Compensation {
            Check.that(
                    !shortestRest.isNegative() && shortestRest.compareTo(Duration.ofDays(1)) <= 0,
                    "shortest daily rest (%s) must be 0 to 24 hours",
                    shortestRest);
            Check.that(
                    withinDays >= 1 && withinDays <= 60,
                    "compensatory rest within days (%s) must be 1 to 60",
                    withinDays);
        }

        /** The last day by which rest must be made good that was missing in the night before a day. */
        public LocalDate dueAfter(LocalDate date) {
            return date.plusDays(withinDays);
        }
    }

    /**
     * The longest average week (regulation 4): 48 hours, over any 17 weeks that follow one another.
     *
     * @param limit hours a week, above zero
     * @param weeks the reference period, 1 to 52 weeks: 17, or 26 in the cases of regulation 21, or up to 52 by a
     *     collective or workforce agreement (regulation 23)
     * @param successiveFrom a Monday on which a reference period begins, where an agreement has fixed ones that follow
     *     one another; null for any that many weeks
     */
    public record Average(
            Duration limit, int weeks, @Nullable LocalDate successiveFrom) {
        public static final Average DEFAULT = new Average(Duration.ofHours(48), 17, null);

        public Average {
            Check.that(
                    limit.compareTo(Duration.ZERO) > 0 && limit.compareTo(Careworker.Hours.A_WEEK) <= 0,
                    "average hours (%s) must be above 0, and no more than a week holds",
                    limit);
            Check.that(weeks >= 1 && weeks <= 52, "average weeks (%s) must be 1 to 52", weeks);
            Check.that(
                    successiveFrom == null || successiveFrom.getDayOfWeek() == DayOfWeek.MONDAY,
                    "average from (%s) must be a Monday",
                    successiveFrom);
        }
    }

    /**
     * The rest in each week from Monday to Sunday, or in each fortnight (regulation 11).
     *
     * @param length uninterrupted; 24 hours by regulation 11(1)
     * @param isOnTopOfDaily whether the daily rest is not part of it, as regulation 11(7) asks unless objective reasons justify
     *     otherwise: with the defaults 35 hours without work then, 24 of them in the week
     * @param fortnightsFrom a Monday on which a fortnight begins; {@link #FORTNIGHTS_FROM} where nothing is agreed
     */
    public record WeeklyRest(Duration length, Form form, boolean isOnTopOfDaily, LocalDate fortnightsFrom) {
        /** A Monday of long ago, so that fortnights do not depend on which period is planned. */
        public static final LocalDate FORTNIGHTS_FROM = LocalDate.of(2024, 1, 1);

        public static final WeeklyRest DEFAULT =
                new WeeklyRest(Duration.ofHours(24), Form.EACH_WEEK, true, FORTNIGHTS_FROM);

        /** Which of the forms of regulation 11 the employer has chosen. */
        public enum Form {
            /** One rest in each week. */
            EACH_WEEK,
            /** Two in each fortnight, or one of twice the length. */
            TWO_IN_FORTNIGHT,
            /** One of twice the length in each fortnight. */
            ONE_IN_FORTNIGHT
        }

        public WeeklyRest {
            requireNonNull(form, "form");
            Check.that(
                    !length.isNegative() && length.compareTo(Duration.ofDays(3)) <= 0,
                    "weekly rest (%s) must be 0 to 72 hours",
                    length);
            Check.that(
                    fortnightsFrom.getDayOfWeek() == DayOfWeek.MONDAY,
                    "fortnights from (%s) must be a Monday",
                    fortnightsFrom);
        }

        public WeeklyRest withForm(Form other) {
            return new WeeklyRest(length, other, isOnTopOfDaily, fortnightsFrom);
        }
    }

    /** How long nobody under 18 works at night. */
    public static final Duration YOUNG_NIGHT = Duration.ofHours(8);

    public WorkingTimeLimits {
        requireNonNull(average, "average");
        requireNonNull(weeklyRest, "weeklyRest");
        requireNonNull(compensation, "compensation");
        requireNonNull(nights, "nights");
        Check.that(
                mostDaysInARow == null || mostDaysInARow > 0,
                "most days in a row (%s) must be above zero",
                mostDaysInARow);
        Check.that(
                youngNightFrom.equals(LocalTime.of(22, 0)) || youngNightFrom.equals(LocalTime.of(23, 0)),
                "young night from (%s) must be 22:00 or 23:00",
                youngNightFrom);
    }

    public WorkingTimeLimits withAverage(Average other) {
        return new WorkingTimeLimits(other, weeklyRest, mostDaysInARow, youngNightFrom, compensation, nights);
    }

    public WorkingTimeLimits withWeeklyRest(WeeklyRest other) {
        return new WorkingTimeLimits(average, other, mostDaysInARow, youngNightFrom, compensation, nights);
    }

    public WorkingTimeLimits withMostDaysInARow(@Nullable Integer most) {
        return new WorkingTimeLimits(average, weeklyRest, most, youngNightFrom, compensation, nights);
    }

    public WorkingTimeLimits withYoungNightFrom(LocalTime from) {
        return new WorkingTimeLimits(average, weeklyRest, mostDaysInARow, from, compensation, nights);
    }

    public WorkingTimeLimits withCompensation(Compensation other) {
        return new WorkingTimeLimits(average, weeklyRest, mostDaysInARow, youngNightFrom, other, nights);
    }

    public WorkingTimeLimits withNights(NightLimits other) {
        return new WorkingTimeLimits(average, weeklyRest, mostDaysInARow, youngNightFrom, compensation, other);
    }
}
