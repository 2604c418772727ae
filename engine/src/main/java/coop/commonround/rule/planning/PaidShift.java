package coop.commonround.rule.planning;

import coop.commonround.model.LabourPrices;
import coop.commonround.model.Shift;
import java.time.Duration;

/**
 * What a shift is paid beyond the work in it: the hours it names whatever is done, and the least for one in which any visit is
 * made.
 *
 * @param unworked seconds paid if no visit is made
 * @param least seconds paid at least if one is, not fewer than that
 * @param hour what an hour beyond the work is paid, in thousandths of a penny
 */
public record PaidShift(int unworked, int least, long hour) {
    static final PaidShift NONE = new PaidShift(0, 0, 0);

    /** By the pay of the careworker whose shift it is; only working shifts of those who are paid have any. */
    static PaidShift of(Shift shift, PlannedCareworker careworker, LabourPrices.Prices prices) {
        var pay = prices.shiftsOn(shift.date());
        var named = shift.paidHours() == null ? Duration.ZERO : shift.paidHours();
        if (shift.kind() != Shift.Kind.WORK
                || careworker.isVolunteer()
                || (named.isZero() && pay.minimum().isZero())) {
            return NONE;
        }
        int unworked = (int) named.toSeconds();
        return new PaidShift(
                unworked,
                Math.max(unworked, (int) pay.minimum().toSeconds()),
                pay.hour().thousandthsOfPenny());
    }

    /** Whether nothing but work is paid. */
    public boolean isNone() {
        return least == 0;
    }

    /**
     * Seconds paid beyond the work of a shift in which a visit is made. Nights paid as a whole fill the least, not the hours
     * that the shift names.
     *
     * @param worked all seconds of work
     * @param nights of them those paid as a whole
     */
    public int secondsBeyond(int worked, int nights) {
        return Math.max(0, Math.max(least - worked, unworked - worked + nights));
    }

    /** What seconds beyond the work cost. */
    public long priceOf(int seconds) {
        return hour * seconds / 3600;
    }

    /** Seconds that a worked shift is paid by the hour, less those it is paid in any case. */
    public int secondsByWorking(int worked, int nights) {
        return worked - nights + secondsBeyond(worked, nights) - unworked;
    }
}
