package coop.commonround.rule.timing;

/**
 * From a curve of one visit to that of the next: what all before the next visit's start comes to, by when it starts.
 *
 * <p>Keeps the curve it gives until it is asked again.
 */
final class Step {
    private final Curve work = new Curve();
    private final Curve least = new Curve();
    private final Curve paid = new Curve();
    private final Curve unpaid = new Curve();
    private final Curve lesser = new Curve();

    /**
     * The least price before each start of the next visit, without its own.
     *
     * @param from least price up to a visit, by its start, less the pay until then
     * @param payPiece the first piece of the pay that matters
     * @param busy seconds in its home and on the way to the next
     * @param wait seconds of waiting there must be between the two
     * @param low first second the next may start
     * @param high last second the next may start
     * @param unpaidUntil the last second the first of the two may start and the wait between still goes unpaid
     */
    Curve take(PaidTime time, Curve from, int payPiece, int busy, int wait, int low, int high, int unpaidUntil) {
        paid.setLeastUntil(from, busy + wait, low, high);
        if (unpaidUntil < from.first) {
            return paid;
        }
        work.setSum(from, time.pay, busy, 1, payPiece);
        work.cutAfter(unpaidUntil);
        least.setLeastUntil(work, busy + Math.max(wait, 1), low, high);
        unpaid.setSum(least, time.pay, 0, -1, payPiece);
        lesser.setLesser(paid, unpaid);
        return lesser;
    }
}
