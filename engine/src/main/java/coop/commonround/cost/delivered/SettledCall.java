package coop.commonround.cost.delivered;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;
import coop.commonround.cost.income.Billed;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One careworker's presence at one visit in four quantities: planned, delivered, billed and paid.
 *
 * @param billedTime what the payer is billed for; none if nothing is
 * @param paidTime contact time the careworker is paid for; none for volunteers
 * @param why what makes one of them differ from another, in words; empty where all agree
 */
public record SettledCall(Call call, Duration billedTime, Duration paidTime, Sums sums, List<String> why) {
    /**
     * What it comes to, before and after.
     *
     * @param plannedIncome what it was to earn
     * @param billed what it earns
     * @param plannedCost what it was to cost, overheads included
     * @param cost what it costs
     */
    public record Sums(Money plannedIncome, Money billed, Money plannedCost, Money cost) {
        static Sums of(List<LedgerLine> planned, List<LedgerLine> actual) {
            return new Sums(sum(planned, true), sum(actual, true), sum(planned, false), sum(actual, false));
        }

        private static Money sum(List<LedgerLine> lines, boolean isIncome) {
            var sum = Money.ZERO;
            for (var line : lines) {
                if (line.isIncome() == isIncome) {
                    sum = sum.plus(line.amount());
                }
            }
            return sum;
        }

        /** What is left of what it earns. */
        public Money margin() {
            return billed.minus(cost);
        }

        public Sums plus(Sums other) {
            return new Sums(
                    plannedIncome.plus(other.plannedIncome),
                    billed.plus(other.billed),
                    plannedCost.plus(other.plannedCost),
                    cost.plus(other.cost));
        }
    }

    public SettledCall {
        requireNonNull(call, "call");
        requireNonNull(sums, "sums");
        why = List.copyOf(why);
    }

    static SettledCall of(Call call, List<LedgerLine> planned, List<LedgerLine> actual, @Nullable Billed billed) {
        var billedTime = billed == null ? Duration.ZERO : billed.span().length();
        return new SettledCall(
                call,
                billedTime,
                paidTime(call, actual),
                Sums.of(planned, actual),
                new Reasons(call, billed, planned, actual).list());
    }

    /** Contact time that is paid; all of a sleep-in that is paid as a whole. */
    static Duration paidTime(Call call, List<LedgerLine> lines) {
        if (lines.stream().anyMatch(line -> line.kind() == LineKind.SLEEP_IN)) {
            return call.deliveredTime();
        }
        return lines.stream()
                .filter(line -> (line.kind() == LineKind.CONTACT || line.kind() == LineKind.SHADOWING)
                        && !line.rate().isZero())
                .map(line -> line.quantity().time())
                .reduce(Duration.ZERO, Duration::plus);
    }

    public Duration plannedTime() {
        return call.plannedTime();
    }

    public Duration deliveredTime() {
        return call.deliveredTime();
    }

    /** Whether planned, delivered, billed and paid time are one, and the money is what was planned. */
    public boolean isAsPlanned() {
        return plannedTime().equals(deliveredTime())
                && plannedTime().equals(billedTime)
                && plannedTime().equals(paidTime)
                && sums.plannedIncome().equals(sums.billed())
                && sums.plannedCost().equals(sums.cost());
    }
}
