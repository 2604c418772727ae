package coop.commonround.cost.income;

import coop.commonround.base.Issue;
import coop.commonround.cost.book.CancellationRule;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.income.Payers.Part;
import coop.commonround.cost.income.VisitPrice.Priced;
import coop.commonround.cost.income.VisitPrice.Unpriced;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.Entry.Working;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Rounding;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.work.Presence;
import coop.commonround.cost.work.Subjects;
import coop.commonround.model.ClientId;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the visits of a roster are billed: each careworker's time at each visit, rounded to the penny once, what is due for
 * visits that were called off, and packages that are paid for by the week.
 *
 * <p>What cannot be priced earns nothing and is an issue, never a guess.
 */
public final class Income {
    private final Problem problem;
    private final Payers payers;
    private final WeeklyIncome weekly;
    private final Map<ClientId, String> zones;
    private final List<Billed> times = new ArrayList<>();
    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private Income(Problem problem, RateCards rates) {
        this.problem = problem;
        this.payers = new Payers(problem, rates);
        this.weekly = new WeeklyIncome(problem, rates);
        this.zones = zones(problem);
    }

    /**
     * Bills a roster as if it were given to the minute.
     *
     * @param cancellations what is due for visits of the problem that were called off
     */
    public static Income of(Problem problem, RateCards rates, Cancellations cancellations, List<Presence> presences) {
        return ofBillables(
                problem,
                rates,
                cancellations,
                presences.stream().map(Billable::asPlanned).toList());
    }

    /**
     * Bills what was given.
     *
     * @param cancellations what is due for visits of the problem that were called off
     * @param billables the first careworker of each visit before the second
     */
    public static Income ofBillables(
            Problem problem, RateCards rates, Cancellations cancellations, List<Billable> billables) {
        var income = new Income(problem, rates);
        Map<VisitId, List<Billable>> byVisit = billables.stream()
                .collect(
                        Collectors.groupingBy(each -> each.presence().visit().id(), TreeMap::new, Collectors.toList()));
        byVisit.values().stream()
                .filter(together -> !together.get(0).presence().isCalledOff())
                .forEach(income::bill);
        for (var visit : problem.visits()) {
            cancellations
                    .find(visit.id())
                    .ifPresent(rule -> income.bill(visit, rule, byVisit.getOrDefault(visit.id(), List.of())));
        }
        income.lines.addAll(income.weekly.lines());
        income.issues.addAll(income.payers.issues());
        income.issues.addAll(cancellations.issues());
        return income;
    }

    public List<LedgerLine> lines() {
        return List.copyOf(lines);
    }

    /** Which time of each presence is billed; of one that several payers share, once for each. */
    public List<Billed> times() {
        return List.copyOf(times);
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** The zones of the clients who have one. */
    static Map<ClientId, String> zones(Problem problem) {
        var zones = new HashMap<ClientId, String>();
        for (var client : problem.clients()) {
            var zone = client.zone();
            if (zone != null) {
                zones.put(client.id(), zone);
            }
        }
        return zones;
    }

    private void bill(List<Billable> together) {
        var visit = together.get(0).presence().visit();
        if (visit.kind() == Visit.Kind.SHADOW) {
            return;
        }
        if (visit.booking().status() == Visit.Status.TENTATIVE) {
            issues.add(Issue.note(
                    Payers.thing(visit), "tentative: its cost is counted, and it earns nothing until it is planned"));
            return;
        }
        // Whoever comes on top of those the visit needs is not billed.
        var billed = together.subList(0, Math.min(together.size(), visit.needs().careworkers()));
        for (var part : payers.of(visit)) {
            if (part.card().findWeekly().isPresent()) {
                weekly.add(billed.stream().map(Billable::presence).toList());
                billed.forEach(each -> times.add(new Billed(each, each.planned(), Terms.PLANNED)));
                continue;
            }
            for (int i = 0; i < billed.size(); i++) {
                bill(billed.get(i), part, i + 1);
            }
        }
    }

    private void bill(Billable each, Part part, int worker) {
        var visit = each.presence().visit();
        var pricer = pricer(part, visit);
        var terms = pricer.terms(visit, each.planned(), worker);
        times.add(new Billed(each, BilledTime.of(each.planned(), each.delivered(), terms), terms));
        findPriced(visit, part, pricer.price(visit, each.planned(), each.delivered(), worker))
                .forEach(priced -> add(each.presence().subject().paidBy(part.payer()), priced.shared(part.share())));
    }

    /** The share of its price that is due for each careworker a visit was to have, and the charge. */
    private void bill(Visit visit, CancellationRule rule, List<Billable> billables) {
        if (visit.kind() == Visit.Kind.SHADOW) {
            return;
        }
        var due = rule.due();
        var unattended = Subjects.of(problem).unattended(visit);
        for (var part : payers.of(visit)) {
            boolean isBilled =
                    due.billed().signum() > 0 && part.card().findWeekly().isEmpty();
            for (int i = 0; isBilled && i < visit.needs().careworkers(); i++) {
                var presence = i < billables.size() ? billables.get(i).presence() : null;
                var subject = presence == null ? unattended : presence.subject();
                var start = presence == null
                        ? visit.likelyStart()
                        : presence.attendance().start();
                findPriced(visit, part, pricer(part, visit).price(visit, start, i + 1))
                        .forEach(priced -> add(
                                subject.paidBy(part.payer()),
                                priced.calledOff(due.billed().multiply(part.share()), rule.source())));
            }
        }
        if (!due.charge().isZero()) {
            add(unattended, List.of(new Working("charge, called off", Quantity.Each.ONE, due.charge(), rule.source())));
        }
    }

    private VisitPricer pricer(Part part, Visit visit) {
        return new VisitPricer(part.card(), problem.calendar()).in(zones.get(visit.client()));
    }

    private Stream<Priced> findPriced(Visit visit, Part part, VisitPrice price) {
        if (price instanceof Unpriced unpriced) {
            issues.add(Issue.error(
                    Payers.thing(visit),
                    "contract line " + part.payer().contractLine() + " has " + unpriced.why(),
                    "add a row to rates.csv"));
        }
        return price instanceof Priced priced ? Stream.of(priced) : Stream.empty();
    }

    private void add(Subject subject, List<Working> parts) {
        lines.addAll(Rounding.together(parts.stream()
                .map(part -> Entry.of(subject, LineKind.INCOME, part))
                .toList()));
    }
}
