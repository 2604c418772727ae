package coop.commonround.cli.money;

import coop.commonround.base.Money;
import coop.commonround.cli.text.TextTable;
import coop.commonround.cost.delivered.Marks;
import coop.commonround.cost.delivered.SettledCall;
import coop.commonround.cost.delivered.Settlement;
import coop.commonround.model.Monitoring;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The calls that differ from plan, each with its reasons. */
record DifferingCalls(Settlement settlement, Monitoring asked) {
    /** A screen holds no more; the CSV holds all. */
    private static final int MOST_CALLS = 20;

    /** Nothing where nothing differs. */
    List<String> lines() {
        var calls = differing();
        return calls.isEmpty() ? List.of() : calls(calls);
    }

    /** What differs, dearest first. */
    private List<SettledCall> differing() {
        var marks = Marks.of(settlement.delivery(), asked);
        return settlement.calls().stream()
                .filter(call -> !call.why().isEmpty() || !marks.on(call.call()).isEmpty())
                .sorted(Comparator.comparing(DifferingCalls::weight)
                        .reversed()
                        .thenComparing(call -> call.call().visit().id())
                        .thenComparing(call -> call.call().careworker().id()))
                .toList();
    }

    private static Money weight(SettledCall call) {
        var sums = call.sums();
        return Stream.of(sums.billed().minus(sums.plannedIncome()), sums.cost().minus(sums.plannedCost()))
                .map(money -> money.isNegative() ? money.negated() : money)
                .collect(Money.sum());
    }

    private List<String> calls(List<SettledCall> calls) {
        var marks = Marks.of(settlement.delivery(), asked);
        var table = new TextTable("visit", "careworker", "planned", "delivered", "billed", "paid", "income", "cost");
        var shown = calls.stream().limit(MOST_CALLS).toList();
        for (var call : shown) {
            table.row(List.of(
                    call.call().visit().id().text(),
                    call.call().careworker().id().text(),
                    minutes(call.plannedTime()),
                    minutes(call.deliveredTime()),
                    minutes(call.billedTime()),
                    minutes(call.paidTime()),
                    income(call.sums()),
                    cost(call.sums())));
        }
        var others = settlement.others();
        table.row(List.of("(no visit)", "", "", "", "", "", income(others), cost(others)));
        var lines = new ArrayList<>(List.of("What differs from plan, in minutes and pounds, the dearest first:"));
        var rows = table.lines();
        lines.addAll(rows.subList(0, 2));
        for (int i = 0; i < shown.size(); i++) {
            var marked = new ArrayList<>(marks.on(shown.get(i).call()));
            marked.addAll(shown.get(i).why());
            lines.add(rows.get(i + 2) + "  " + String.join("; ", marked));
        }
        int more = calls.size() - shown.size();
        if (more > 0) {
            lines.add("... and " + more + " more; --csv lists all of them.");
        }
        lines.add(rows.get(rows.size() - 1) + "  unused hours, visits called off, weekly prices");
        return lines;
    }

    private static String income(SettledCall.Sums sums) {
        return signed(sums.billed().minus(sums.plannedIncome()));
    }

    private static String cost(SettledCall.Sums sums) {
        return signed(sums.cost().minus(sums.plannedCost()));
    }

    private static String minutes(Duration time) {
        return String.format(Locale.UK, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    private static String signed(Money money) {
        return (money.isNegative() || money.isZero() ? "" : "+") + money;
    }
}
