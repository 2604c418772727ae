package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import coop.commonround.base.Sorted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a careworker's time and miles cost, as plain figures: how costing tells the planner.
 *
 * @param careworkers the prices of each; anybody not named costs nothing
 */
public record LabourPrices(Map<CareworkerId, Prices> careworkers) {
    /** Nothing costs anything: only quality counts. */
    public static final LabourPrices FREE = new LabourPrices(Map.of());

    /**
     * One careworker's prices.
     *
     * @param basicHour what an ordinary hour is paid; also what an unused guaranteed hour costs
     * @param bands the times that are paid otherwise than {@code basicHour}, in order, not overlapping
     * @param mile paid for each mile between visits
     * @param overtimeHour on top of ordinary pay, for each hour above the contracted hours of a week
     * @param shifts what shifts are paid beyond their work, by the day from which it holds; before the first of them, and where
     *     there is none, nothing but the hours they name
     * @param nights what a sleep-in is paid as a whole, by the day it starts on; before the first of them, and where there is none,
     *     its hours are paid
     * @param workingDays of a week, 1 to 7: what a day of leave or sickness takes off the hours promised a week is one of
     *     so many parts
     */
    public record Prices(
            Money basicHour,
            List<Band> bands,
            Money mile,
            Money overtimeHour,
            List<ShiftPay> shifts,
            List<NightPay> nights,
            int workingDays) {
        /** Monday to Friday. */
        public static final int USUAL_WORKING_DAYS = 5;

        public static final Prices FREE = new Prices(Money.ZERO, List.of(), Money.ZERO, Money.ZERO);

        public Prices {
            bands = List.copyOf(bands);
            shifts = List.copyOf(shifts);
            nights = List.copyOf(nights);
            Check.that(workingDays >= 1 && workingDays <= 7, "working_days (%s) must be from 1 to 7", workingDays);
            Check.that(!basicHour.isNegative(), "an hour's pay (%s) must not be negative", basicHour);
            Check.that(!mile.isNegative(), "pay for a mile (%s) must not be negative", mile);
            Check.that(!overtimeHour.isNegative(), "overtime (%s) must not be negative", overtimeHour);
            for (int i = 1; i < bands.size(); i++) {
                Check.that(
                        !bands.get(i).from().isBefore(bands.get(i - 1).to()),
                        "bands of pay must be in order and not overlap, at %s",
                        bands.get(i).from());
            }
            for (int i = 1; i < shifts.size(); i++) {
                Check.that(
                        shifts.get(i - 1).from().isBefore(shifts.get(i).from()),
                        "pay of shifts must be in order of days, at %s",
                        shifts.get(i).from());
            }
            for (int i = 1; i < nights.size(); i++) {
                Check.that(
                        nights.get(i - 1).from().isBefore(nights.get(i).from()),
                        "pay of nights must be in order of days, at %s",
                        nights.get(i).from());
            }
        }

        /** Where shifts are paid for their work, and for the hours they name. */
        public Prices(Money basicHour, List<Band> bands, Money mile, Money overtimeHour) {
            this(basicHour, bands, mile, overtimeHour, List.of(), List.of(), USUAL_WORKING_DAYS);
        }

        public Prices withShifts(List<ShiftPay> other) {
            return new Prices(basicHour, bands, mile, overtimeHour, other, nights, workingDays);
        }

        public Prices withNights(List<NightPay> other) {
            return new Prices(basicHour, bands, mile, overtimeHour, shifts, other, workingDays);
        }

        public Prices withWorkingDays(int other) {
            return new Prices(basicHour, bands, mile, overtimeHour, shifts, nights, other);
        }

        /** What holds for a shift counted to a day: the last to take effect by then. */
        public ShiftPay shiftsOn(LocalDate day) {
            var holds = new ShiftPay(day, Duration.ZERO, basicHour);
            for (var each : shifts) {
                holds = each.from().isAfter(day) ? holds : each;
            }
            return holds;
        }

        /** The same pay at all times. */
        public static Prices flat(Money hour, Money mile) {
            return new Prices(hour, List.of(), mile, Money.ZERO);
        }
    }

    /**
     * A stretch of time with a pay of its own.
     *
     * @param from included
     * @param to excluded
     * @param hour what an hour in it is paid, enhancements included
     */
    public record Band(Instant from, Instant to, Money hour) {
        public Band {
            Check.that(from.isBefore(to), "a band of pay must end (%s) after it starts (%s)", to, from);
            Check.that(!hour.isNegative(), "an hour's pay (%s) must not be negative", hour);
        }
    }

    /**
     * What a shift is paid beyond the work in it.
     *
     * @param from the first day of shifts it holds for
     * @param minimum the least that is paid for a shift in which any visit is made; zero for none
     * @param hour what an hour is paid that nobody works
     */
    public record ShiftPay(LocalDate from, Duration minimum, Money hour) {
        public ShiftPay {
            Check.that(!minimum.isNegative(), "the least pay of a shift (%s) must not be negative", minimum);
            Check.that(!hour.isNegative(), "an hour's pay (%s) must not be negative", hour);
        }
    }

    /**
     * What a sleep-in is paid.
     *
     * @param from the first day of nights it holds for
     * @param sum for the night as a whole; null where its hours are paid
     */
    public record NightPay(LocalDate from, @Nullable Money sum) {
        public NightPay {
            Check.that(sum == null || !sum.isNegative(), "the pay of a night (%s) must not be negative", sum);
        }
    }

    public LabourPrices {
        careworkers = Sorted.map(careworkers);
    }

    public Prices of(CareworkerId careworker) {
        return careworkers.getOrDefault(careworker, Prices.FREE);
    }
}
