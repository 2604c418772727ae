package coop.commonround.rule.timing;

/**
 * What the time of one careworker costs in a round: in homes, on the way, and waiting.
 *
 * <p>Immutable; made once for each careworker. Money as in {@link PriceCurve}.
 */
public final class PaidTime {
    final PriceCurve pay;

    /** Pay, and what a second of waiting costs besides. */
    final PriceCurve payWaiting;

    /** What waiting costs besides, as if all time were waiting, added up. */
    final PriceCurve waitingOnly;

    final int paidGap;
    final long waitingSecond;

    /**
     * Prices of time.
     *
     * @param pay what time costs, added up
     * @param paidGap seconds; waiting up to this long is paid, longer waiting not at all
     * @param waitingMinute what a minute of waiting costs besides, paid or not, in thousandths of a penny
     */
    public PaidTime(PriceCurve pay, int paidGap, long waitingMinute) {
        this.pay = pay;
        this.paidGap = Math.min(paidGap, Integer.MAX_VALUE / 4);
        this.waitingOnly = PriceCurve.addedUp(60 * waitingMinute, new int[0], new int[0], new long[0]);
        this.payWaiting = pay.plus(waitingOnly);
        this.waitingSecond = 60 * waitingMinute;
    }

    /** What waiting from one second to another costs. */
    long waiting(int from, int to) {
        long besides = waitingSecond * (to - from);
        return to - from > paidGap ? besides : besides + pay.at(to) - pay.at(from);
    }
}
