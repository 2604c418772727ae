package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.cost.book.CostBook;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Contract lines that pay for visits of the period and have no rate: found before hours are spent on planning. */
final class RateGaps {
    private RateGaps() {}

    /** An error a contract line; one warning if no line has any rate, since a roster can do without bills. */
    static List<Issue> of(Problem problem, CostBook book) {
        var packages = problem.packages().stream().collect(Collectors.toMap(CarePackage::id, Function.identity()));
        var lines = new TreeMap<String, SortedMap<LocalDate, List<Visit>>>();
        for (var visit : problem.visits()) {
            var payer = visit.packageId() == null ? null : packages.get(visit.packageId());
            if (payer != null && visit.isToBeRostered()) {
                lines.computeIfAbsent(payer.contractLine(), line -> new TreeMap<>())
                        .computeIfAbsent(visit.date(), date -> new ArrayList<>())
                        .add(visit);
            }
        }
        var issues = new ArrayList<Issue>();
        lines.forEach((line, visits) -> visits.entrySet().stream()
                .filter(day -> book.rates().find(line, day.getKey()).isEmpty())
                .findFirst()
                .ifPresent(day -> issues.add(Issue.error(
                        new Where.Thing("contract line", line),
                        "has no rate on " + day.getKey() + ", for visit "
                                + day.getValue().get(0).id() + " and others",
                        "add a row to rates.csv that takes effect by then"))));
        boolean isBilled = lines.entrySet().stream()
                .anyMatch(line -> book.rates()
                        .find(line.getKey(), problem.period().last())
                        .isPresent());
        return isBilled || issues.isEmpty() ? issues : List.of(nothingBilled());
    }

    private static Issue nothingBilled() {
        return Issue.warning(
                new Where.Cell("rates.csv", 0, "", null),
                "no rate is given for any contract line: nothing is billed",
                "add rates.csv");
    }
}
