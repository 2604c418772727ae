package coop.commonround.cost.delivered;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;
import coop.commonround.cost.income.Billed;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.wage.WageProofs;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A period as it was planned, delivered, billed and paid.
 *
 * @param planned what the roster was to earn and cost
 * @param actual what was billed and paid for what was delivered
 * @param calls each careworker's presence at each visit, planned or recorded, with its four quantities
 * @param wages whether pay reaches the minimum wage for the time that was delivered
 * @param others what belongs to none of them: unused hours, visits called off, weekly prices without a visit
 */
public record Settlement(
        Statement planned,
        Statement actual,
        Delivery delivery,
        List<SettledCall> calls,
        WageProofs wages,
        SettledCall.Sums others) {
    /** Whose lines are meant; a null where nobody's presence or no visit is. */
    private record Key(@Nullable VisitId visit, @Nullable CareworkerId careworker) {}

    public Settlement {
        requireNonNull(planned, "planned");
        requireNonNull(actual, "actual");
        requireNonNull(delivery, "delivery");
        requireNonNull(wages, "wages");
        calls = List.copyOf(calls);
    }

    /** Puts two statements of one period side by side, call by call. */
    public static Settlement of(
            Statement planned, Statement actual, Delivery delivery, List<Billed> billed, WageProofs wages) {
        var plannedAt = byKey(planned);
        var actualAt = byKey(actual);
        var billedAt = new HashMap<Key, Billed>();
        for (var each : billed) {
            var presence = each.presence();
            billedAt.putIfAbsent(
                    new Key(presence.visit().id(), presence.careworker().id()), each);
        }
        var calls = new ArrayList<SettledCall>();
        for (var call : delivery.calls()) {
            var plan = call.planned();
            var recorded = call.recorded();
            var before = plan == null
                    ? List.<LedgerLine>of()
                    : taken(plannedAt, call.visit().id(), plan.careworker().id());
            var after = recorded == null
                    ? List.<LedgerLine>of()
                    : taken(actualAt, call.visit().id(), recorded.careworker().id());
            var bill = recorded == null
                    ? null
                    : billedAt.get(
                            new Key(call.visit().id(), recorded.careworker().id()));
            calls.add(SettledCall.of(call, before, after, bill));
        }
        return new Settlement(
                planned, actual, delivery, calls, wages, SettledCall.Sums.of(all(plannedAt), all(actualAt)));
    }

    private static Map<Key, List<LedgerLine>> byKey(Statement statement) {
        var lines = new HashMap<Key, List<LedgerLine>>();
        var last = new Key(null, null);
        List<LedgerLine> together = List.of();
        for (var line : statement.lines()) {
            var key = new Key(line.subject().visit(), line.subject().careworker());
            // Lines of one key follow each other, mostly.
            if (together.isEmpty() || !key.equals(last)) {
                together = lines.computeIfAbsent(key, each -> new ArrayList<>());
                last = key;
            }
            together.add(line);
        }
        return lines;
    }

    private static List<LedgerLine> taken(Map<Key, List<LedgerLine>> lines, VisitId visit, CareworkerId careworker) {
        var taken = lines.remove(new Key(visit, careworker));
        return taken == null ? List.of() : taken;
    }

    private static List<LedgerLine> all(Map<Key, List<LedgerLine>> lines) {
        return lines.values().stream().flatMap(List::stream).toList();
    }

    /** All calls and the rest together: what the two statements come to. */
    public SettledCall.Sums total() {
        var sum = others;
        for (var call : calls) {
            sum = sum.plus(call.sums());
        }
        return sum;
    }

    /** A row for each key that a line of either statement has, by key; lines that belong to none come last. */
    public List<SettledRow> by(GroupBy group) {
        return SettledRow.of(planned.by(group), actual.by(group));
    }

    /** What was billed less what was to be. */
    public Money incomeDifference() {
        return total().billed().minus(total().plannedIncome());
    }
}
