package coop.commonround.cost.income;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Rounding;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.ledger.Working;
import coop.commonround.cost.work.Presence;
import coop.commonround.cost.work.Subjects;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Problem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Packages that are paid for whatever is done: by the week, a seventh of the price for each day they cover; by the day; or
 * by the block, a seventh of their weekly hours for each day. What is due for a week is shared over its visits by contact
 * time; without any it is counted to the client alone.
 */
final class WeeklyIncome {
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    private final Problem problem;
    private final RateCards rates;
    private final Map<String, List<Presence>> visits = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();

    WeeklyIncome(Problem problem, RateCards rates) {
        this.problem = problem;
        this.rates = rates;
    }

    /** Packages whose block cannot be priced; complete once the lines were asked for. */
    List<Issue> issues() {
        return List.copyOf(issues);
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
                var byRow = new LinkedHashMap<RateRow, List<LocalDate>>();
                for (var day : week) {
                    rates.find(payer.contractLine(), day)
                            .flatMap(card -> card.findDueAnyhow(day, problem.calendar()))
                            .ifPresent(row -> byRow.computeIfAbsent(row, any -> new ArrayList<>())
                                    .add(day));
                }
                byRow.forEach((row, days) ->
                        findUnits(payer, row, days).ifPresent(units -> lines.addAll(share(payer, row, units, days))));
            }
        }
        return lines;
    }

    /** How many of a row's unit are due for some days of a week: weeks, days, or hours of a block. */
    private Optional<BigDecimal> findUnits(CarePackage payer, RateRow row, List<LocalDate> days) {
        var number = BigDecimal.valueOf(days.size());
        if (row.price().unit() == Unit.DAY) {
            return Optional.of(number);
        }
        var weeks = number.divide(SEVEN, MathContext.DECIMAL128);
        if (row.price().unit() == Unit.WEEK) {
            return Optional.of(weeks);
        }
        var hours = WeeklyHours.ofWeek(payer);
        if (hours.isEmpty()) {
            issues.add(Issue.error(
                    new Issue.Where.Thing("package", payer.id()),
                    "it has no weekly_hours, by which its block is paid: it earns nothing",
                    "give them in packages.csv"));
        }
        return hours.map(time -> weeks.multiply(BigDecimal.valueOf(time.toSeconds()))
                .divide(BigDecimal.valueOf(3600), MathContext.DECIMAL128));
    }

    /** The days lie in one week and on one row. */
    private List<LedgerLine> share(CarePackage payer, RateRow row, BigDecimal units, List<LocalDate> days) {
        var due = row.price().amount().times(units);
        var made = visits.getOrDefault(payer.id(), List.of()).stream()
                .filter(presence -> days.contains(presence.visit().date()))
                .toList();
        if (made.isEmpty()) {
            var last = days.get(days.size() - 1);
            var subject = Subjects.of(problem).unvisited(payer, last);
            return Rounding.to(due, List.of(entry(subject, units, row)));
        }
        long seconds = made.stream().mapToLong(WeeklyIncome::seconds).sum();
        return Rounding.to(
                due,
                made.stream()
                        .map(presence -> entry(
                                presence.subject(),
                                units.multiply(BigDecimal.valueOf(seconds(presence)))
                                        .divide(BigDecimal.valueOf(seconds), MathContext.DECIMAL128),
                                row))
                        .toList());
    }

    private static long seconds(Presence presence) {
        return presence.visit().contactTime().toSeconds();
    }

    private static Entry entry(Subject subject, BigDecimal units, RateRow row) {
        var what = switch (row.price().unit()) {
            case DAY -> "share of days";
            case BLOCK -> "hours of a block";
            default -> "share of a week";
        };
        return Entry.of(
                subject,
                LineKind.INCOME,
                new Working(what, new Quantity.Each(units), row.price().amount(), row.source()));
    }
}
