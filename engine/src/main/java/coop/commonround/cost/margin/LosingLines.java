package coop.commonround.cost.margin;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.model.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Contract lines that earn less than they cost, and lengths of visit that do so on a line that pays for itself as a whole.
 *
 * <p>A loss before overheads is a warning: each further hour makes it larger. A loss only after them is a note: each further
 * hour makes it smaller.
 */
public final class LosingLines {
    private LosingLines() {}

    /** Findings by contract line; none where every line and length pays for itself. */
    public static List<Issue> of(Problem problem, Statement statement) {
        var lengths = BreakEven.byLength(problem, statement).stream()
                .filter(BreakEven::losesMoneyDirectly)
                .collect(Collectors.groupingBy(BreakEven::contractLine));
        var issues = new ArrayList<Issue>();
        for (var line : BreakEven.byLine(problem, statement)) {
            if (line.contractLine().equals(GroupBy.NONE)) {
                continue;
            }
            var losing = lengths.getOrDefault(line.contractLine(), List.of());
            find(line, losing).ifPresent(issues::add);
        }
        return issues;
    }

    private static Optional<Issue> find(BreakEven line, List<BreakEven> losing) {
        var where = new Issue.Where.Thing("contract line", line.contractLine());
        var lengths = losing.isEmpty() ? "" : "; visits of " + text(losing) + " lose money directly";
        if (line.losesMoneyDirectly()) {
            return Optional.of(Issue.warning(
                    where,
                    "loses " + line.sums().directMargin().negated() + " before overheads" + hour(line) + lengths,
                    breakEven(line)));
        }
        if (line.losesMoney()) {
            return Optional.of(Issue.note(
                    where,
                    "loses " + line.sums().margin().negated() + " after overheads" + hour(line) + lengths
                            + line.breakEvenAnHour()
                                    .map(rate -> "; it breaks even at " + rate + " an hour")
                                    .orElse("")));
        }
        return losing.isEmpty()
                ? Optional.empty()
                : Optional.of(Issue.note(where, "visits of " + text(losing) + " lose money directly"));
    }

    private static String hour(BreakEven line) {
        return line.earnedAnHour()
                .flatMap(earned -> line.directCostAnHour().map(direct -> hour(earned, direct)))
                .orElse("");
    }

    private static String hour(Money earned, Money direct) {
        return ": an hour of care earns " + earned + " and costs " + direct + " directly";
    }

    private static String breakEven(BreakEven line) {
        return line.breakEvenAnHour()
                .map(rate -> "it breaks even at " + rate + " an hour, overheads included")
                .orElse("it earns nothing for what it costs");
    }

    /** {@code 15 min (£1.63 each), 30 min (£0.20 each)}. */
    private static String text(List<BreakEven> losing) {
        return losing.stream().map(LosingLines::text).collect(Collectors.joining(", "));
    }

    private static String text(BreakEven row) {
        var length = row.visitLength();
        var each = row.sums()
                .directMargin()
                .negated()
                .dividedBy(BigDecimal.valueOf(Math.max(1, row.visits())))
                .roundedToPenny();
        return (length == null ? "" : length.toMinutes() + " min ") + "(" + each + " each)";
    }
}
