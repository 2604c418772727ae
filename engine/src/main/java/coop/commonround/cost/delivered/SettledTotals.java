package coop.commonround.cost.delivered;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;
import java.time.Duration;

/**
 * What a settlement comes to, without its lines: all that is kept of each period where the settlements of many branches are
 * added up.
 *
 * @param calls how many presences of one careworker at one visit were planned or recorded
 * @param notMade how many of them have no record
 * @param planned time in homes by the roster; the same of the times that follow
 * @param money all calls, and what belongs to none of them
 */
public record SettledTotals(
        long calls,
        long notMade,
        Duration planned,
        Duration delivered,
        Duration billed,
        Duration paid,
        SettledCall.Sums money) {
    /** Of nothing at all. */
    public static final SettledTotals NONE = new SettledTotals(
            0,
            0,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            new SettledCall.Sums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));

    public SettledTotals {
        requireNonNull(money, "money");
    }

    public static SettledTotals of(Settlement settlement) {
        long notMade = 0;
        var planned = Duration.ZERO;
        var delivered = Duration.ZERO;
        var billed = Duration.ZERO;
        var paid = Duration.ZERO;
        for (var call : settlement.calls()) {
            notMade += call.call().isMade() ? 0 : 1;
            planned = planned.plus(call.plannedTime());
            delivered = delivered.plus(call.deliveredTime());
            billed = billed.plus(call.billedTime());
            paid = paid.plus(call.paidTime());
        }
        return new SettledTotals(
                settlement.calls().size(), notMade, planned, delivered, billed, paid, settlement.total());
    }

    public SettledTotals plus(SettledTotals other) {
        return new SettledTotals(
                calls + other.calls,
                notMade + other.notMade,
                planned.plus(other.planned),
                delivered.plus(other.delivered),
                billed.plus(other.billed),
                paid.plus(other.paid),
                money.plus(other.money));
    }
}
