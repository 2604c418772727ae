package coop.commonround.rule.timing;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What the time of one careworker costs in a round: in homes, on the way, and waiting.
 *
 * <p>Waiting up to some length is paid and longer waiting is not. But a wait counts as unpaid only if it would be too long to be paid
 * with the visit behind it as early as can be: nobody's wait is drawn out to be rid of its pay.
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

    /** Whether waiting costs nothing, and time no less later than sooner. */
    boolean isWaitingFree() {
        boolean isPaid = paidGap > 0 && LongStream.of(pay.slope).anyMatch(second -> second > 0);
        return !isPaid && waitingSecond == 0 && pay.neverFlattens(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The last second somebody may begin to wait for a visit without being paid for it. */
    int unpaidUntil(int visitEarliest) {
        return paidGap == 0 ? Integer.MAX_VALUE : visitEarliest - paidGap - 1;
    }

    /**
     * What is saved because a meal is not paid, by the second something starts that is followed by it; null if it is the same at
     * all times, so that it does not matter when.
     *
     * @param after seconds from that start to the meal
     */
    @Nullable
    PriceCurve mealUnpaid(int after, int length) {
        return pay.isStraight() ? null : pay.later(after).minus(pay.later(after + length));
    }

    /** What waiting from one second to another costs for a visit that could start at a third. */
    long waiting(int from, int to, int visitEarliest) {
        long besides = waitingSecond * (to - from);
        return from <= unpaidUntil(visitEarliest) ? besides : besides + pay.at(to) - pay.at(from);
    }
}
