package coop.commonround.cost.income;

import coop.commonround.base.Issue;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.income.Payers.Part;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the visits of a roster are billed: each careworker's time at each visit, rounded to the penny once, what is due for
 * visits that were called off, and packages that are paid for by the week.
 *
 * <p>What cannot be priced earns nothing and is an issue, never a guess.
 */
public final class Income {
    private final Payers payers;
    private final WeeklyIncome weekly;
    private final WithinWeek withinWeek;
    private final List<Billed> times = new ArrayList<>();
    private final Bills bills;

    /** A visit that was made or called off, to be billed. */
    private record Due(Instant start, Runnable bill) {}

    private Income(Problem problem, RateCards rates) {
        this.payers = new Payers(problem, rates);
        this.weekly = new WeeklyIncome(problem, rates);
        this.bills = new Bills(problem);
        this.withinWeek = new WithinWeek(problem, bills);
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
        var calledOff = new CalledOffIncome(problem, income.payers, income.bills, income.withinWeek);
        var dues = new ArrayList<Due>();
        for (var together : byVisit.values()) {
            if (!together.get(0).presence().isCalledOff()) {
                dues.add(new Due(together.get(0).planned().from(), () -> income.bill(together)));
            }
        }
        for (var visit : problem.visits()) {
            var rostered = byVisit.getOrDefault(visit.id(), List.of());
            cancellations
                    .find(visit.id())
                    .ifPresent(rule ->
                            dues.add(new Due(visit.likelyStart(), () -> calledOff.bill(visit, rule, rostered))));
        }
        // By start, since weekly hours are used up in that order.
        dues.stream()
                .sorted(Comparator.comparing(Due::start))
                .forEach(due -> due.bill().run());
        income.bills.add(income.weekly.lines());
        income.bills.note(income.weekly.issues());
        income.bills.note(income.payers.issues());
        income.bills.note(cancellations.issues());
        return income;
    }

    public List<LedgerLine> lines() {
        return bills.lines();
    }

    /** Which time of each presence is billed; of one that several payers share, once for each. */
    public List<Billed> times() {
        return List.copyOf(times);
    }

    public List<Issue> issues() {
        return bills.issues();
    }

    private void bill(List<Billable> together) {
        var visit = together.get(0).presence().visit();
        if (visit.kind() == Visit.Kind.SHADOW) {
            return;
        }
        if (visit.booking().status() == Visit.Status.TENTATIVE) {
            bills.note(Issue.note(
                    Payers.thing(visit), "tentative: its cost is counted, and it earns nothing until it is planned"));
            return;
        }
        // Whoever comes on top of those the visit needs is not billed.
        var billed = together.subList(0, Math.min(together.size(), visit.needs().careworkers()));
        for (var part : payers.of(visit)) {
            if (part.card().isDueAnyhow()) {
                weekly.add(billed.stream().map(Billable::presence).toList());
            }
            for (int i = 0; i < billed.size(); i++) {
                bill(billed.get(i), part, i + 1);
            }
        }
    }

    private void bill(Billable each, Part part, int worker) {
        var visit = each.presence().visit();
        if (!part.card().pricesVisits()) {
            times.add(new Billed(each, each.planned(), Terms.PLANNED));
            return;
        }
        var pricer = bills.pricer(part, visit);
        var terms = pricer.terms(visit, each.planned(), worker);
        var whole = BilledTime.of(each.planned(), each.delivered(), terms);
        withinWeek.find(part, visit, terms, whole.length(), BigDecimal.ONE).ifPresent(within -> {
            var priced = WithinWeek.priced(part, whole, within);
            times.add(new Billed(each, part.card().isDueAnyhow() ? whole : priced, terms));
            bills.findPriced(visit, part, pricer.price(visit, priced, terms.basis(), worker))
                    .forEach(price ->
                            bills.add(each.presence().subject().paidBy(part.payer()), price.shared(part.share())));
        });
    }
}
