package coop.commonround.cost.income;

import coop.commonround.base.CivilTime;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.Entry.Working;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Rounding;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.work.Presence;
import coop.commonround.cost.work.Subjects;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Problem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Packages paid for by the week: a seventh of the price for each day they cover, whatever is done in it, shared over the
 * week's visits by contact time. A week without visits is counted to the client alone.
 */
final class WeeklyIncome {
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    private final Problem problem;
    private final RateCards rates;
    private final Map<String, List<Presence>> visits = new TreeMap<>();

    WeeklyIncome(Problem problem, RateCards rates) {
        this.problem = problem;
        this.rates = rates;
    }

    /** Notes who was at a visit of such a package. */
    void add(List<Presence> presences) {
        for (var presence : presences) {
            var packageId = presence.visit().packageId();
            if (packageId != null) {
                visits.computeIfAbsent(packageId, id -> new ArrayList<>()).add(presence);
            }
        }
    }

    List<LedgerLine> lines() {
        var lines = new ArrayList<LedgerLine>();
        for (var payer : problem.packages()) {
            var covered = problem.period()
                    .days()
                    .filter(payer::covers)
                    .collect(Collectors.groupingBy(CivilTime::weekOf, TreeMap::new, Collectors.toList()));
            for (var week : covered.values()) {
                var byRow = new TreeMap<LocalDate, List<LocalDate>>();
                for (var day : week) {
                    rates.find(payer.contractLine(), day)
                            .flatMap(card -> card.findWeekly())
                            .ifPresent(row -> byRow.computeIfAbsent(
                                            row.origin().effectiveFrom(), from -> new ArrayList<>())
                                    .add(day));
                }
                byRow.values().forEach(days -> lines.addAll(share(payer, days)));
            }
        }
        return lines;
    }

    /** The days lie in one week and on one rate card. */
    private List<LedgerLine> share(CarePackage payer, List<LocalDate> days) {
        var row = rates.find(payer.contractLine(), days.get(0))
                .flatMap(card -> card.findWeekly())
                .orElseThrow();
        var weeks = BigDecimal.valueOf(days.size()).divide(SEVEN, MathContext.DECIMAL128);
        var due = row.price().amount().times(days.size()).dividedBy(SEVEN);
        var made = visits.getOrDefault(payer.id(), List.of()).stream()
                .filter(presence -> days.contains(presence.visit().date()))
                .toList();
        if (made.isEmpty()) {
            var last = days.get(days.size() - 1);
            var subject = Subjects.of(problem).unvisited(payer, last);
            return Rounding.to(due, List.of(entry(subject, weeks, row)));
        }
        long seconds = made.stream().mapToLong(WeeklyIncome::seconds).sum();
        return Rounding.to(
                due,
                made.stream()
                        .map(presence -> entry(
                                presence.subject(),
                                weeks.multiply(BigDecimal.valueOf(seconds(presence)))
                                        .divide(BigDecimal.valueOf(seconds), MathContext.DECIMAL128),
                                row))
                        .toList());
    }

    private static long seconds(Presence presence) {
        return presence.visit().contactTime().toSeconds();
    }

    private static Entry entry(Subject subject, BigDecimal weeks, RateRow row) {
        return Entry.of(
                subject,
                LineKind.INCOME,
                new Working(
                        "share of a week", new Quantity.Each(weeks), row.price().amount(), row.source()));
    }
}
