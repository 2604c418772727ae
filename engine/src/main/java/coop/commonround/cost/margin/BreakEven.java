package coop.commonround.cost.margin;

import coop.commonround.base.Money;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.ledger.StatementRow;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of care on a contract line earns and costs, all of it or its visits of one length.
 *
 * <p>An hour is one careworker's hour in a home. The rate at which income and cost meet is cost ÷ hours: a line paid by the
 * visit or the week breaks even where it comes to that much an hour. Cost that belongs to no contract line (guaranteed
 * hours without work, say) is in none of them. What several payers pay for a visit is all counted to the line of the package
 * the visit names.
 *
 * @param contractLine {@link GroupBy#NONE} for care that no contract line pays for
 * @param visitLength commissioned length of the visits; null for all of the line
 * @param visits how many visits there are
 * @param sums what they earn and cost
 */
public record BreakEven(String contractLine, @Nullable Duration visitLength, int visits, StatementRow sums) {

    /** A row a contract line, by name; care that none pays for comes last. Lines of no care are left out. */
    public static List<BreakEven> byLine(Problem problem, Statement statement) {
        return of(problem, statement, line -> Optional.empty());
    }

    /** A row a contract line and length of visit, shortest first; lines of a statement without a visit are left out. */
    public static List<BreakEven> byLength(Problem problem, Statement statement) {
        Map<VisitId, Duration> lengths =
                problem.visits().stream().collect(Collectors.toMap(Visit::id, Visit::contactTime));
        return of(
                        problem,
                        statement,
                        line -> Optional.ofNullable(line.subject().visit()).map(lengths::get))
                .stream()
                .filter(row -> row.visitLength() != null)
                .toList();
    }

    private static List<BreakEven> of(
            Problem problem, Statement statement, Function<LedgerLine, Optional<Duration>> length) {
        var linesOf = contractLines(problem);
        var byLine = statement.lines().stream()
                .filter(line -> line.subject().client() != null)
                .collect(Collectors.groupingBy(
                        line -> {
                            var visit = line.subject().visit();
                            return visit == null
                                    ? GroupBy.CONTRACT_LINE.keyOf(line)
                                    : linesOf.getOrDefault(visit, GroupBy.NONE);
                        },
                        TreeMap::new,
                        Collectors.toList()));
        var rows = new ArrayList<BreakEven>();
        byLine.forEach((contractLine, lines) -> {
            var byLength = lines.stream()
                    .collect(Collectors.groupingBy(
                            line -> length.apply(line).orElse(Duration.ZERO), TreeMap::new, Collectors.toList()));
            byLength.forEach((time, ofLength) -> rows.add(row(contractLine, time.isZero() ? null : time, ofLength)));
        });
        rows.sort((one, other) -> Boolean.compare(
                one.contractLine().equals(GroupBy.NONE), other.contractLine().equals(GroupBy.NONE)));
        return rows;
    }

    /** By visit, that of the package it names: what others add to it is income of the same care. */
    private static Map<VisitId, String> contractLines(Problem problem) {
        var ofPackage =
                problem.packages().stream().collect(Collectors.toMap(CarePackage::id, CarePackage::contractLine));
        var ofVisit = new HashMap<VisitId, String>();
        for (var visit : problem.visits()) {
            var contractLine = ofPackage.get(String.valueOf(visit.packageId()));
            if (contractLine != null) {
                ofVisit.put(visit.id(), contractLine);
            }
        }
        return ofVisit;
    }

    private static BreakEven row(String contractLine, @Nullable Duration length, List<LedgerLine> lines) {
        long visits = lines.stream()
                .map(line -> line.subject().visit())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new BreakEven(contractLine, length, Math.toIntExact(visits), StatementRow.of(contractLine, lines));
    }

    /** What an hour earns; empty if no time was spent. */
    public Optional<Money> earnedAnHour() {
        return sums.perContactHour(sums.income());
    }

    /** Below this, each hour loses money by itself; empty if no time was spent. */
    public Optional<Money> directCostAnHour() {
        return sums.perContactHour(sums.directCost());
    }

    /** The rate at which it pays for itself, overheads included; empty if no time was spent. */
    public Optional<Money> breakEvenAnHour() {
        return sums.perContactHour(sums.cost());
    }

    /** The rate that leaves a surplus of some share of cost; empty if no time was spent. */
    public Optional<Money> rateFor(BigDecimal surplusShare) {
        return sums.perContactHour(sums.cost().times(BigDecimal.ONE.add(surplusShare)));
    }

    /** Whether it earns less than it costs, overheads included. */
    public boolean losesMoney() {
        return sums.margin().isNegative();
    }

    /** Whether it earns less than the hours worked cause. */
    public boolean losesMoneyDirectly() {
        return sums.directMargin().isNegative();
    }
}
