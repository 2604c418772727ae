package coop.commonround.cost.income;

import coop.commonround.base.Issue;
import coop.commonround.cost.book.RateCard;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.income.VisitPrice.Priced;
import coop.commonround.cost.income.VisitPrice.Unpriced;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Rounding;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the visits of a roster are billed: each careworker's commissioned time at each visit, rounded to the penny once,
 * and packages that are paid for by the week.
 *
 * <p>What cannot be priced earns nothing and is an issue, never a guess.
 */
public final class Income {
    private final Problem problem;
    private final RateCards rates;
    private final Map<String, CarePackage> packages;
    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private Income(Problem problem, RateCards rates) {
        this.problem = problem;
        this.rates = rates;
        this.packages = problem.packages().stream().collect(Collectors.toMap(CarePackage::id, Function.identity()));
    }

    public static Income of(Problem problem, RateCards rates, List<Presence> presences) {
        var income = new Income(problem, rates);
        var byVisit = presences.stream()
                .collect(Collectors.groupingBy(
                        presence -> presence.visit().id(), TreeMap<VisitId, List<Presence>>::new, Collectors.toList()));
        var weekly = new WeeklyIncome(problem, rates);
        byVisit.values().forEach(together -> income.bill(together, weekly));
        income.lines.addAll(weekly.lines());
        problem.visits().forEach(income::explainCancelled);
        return income;
    }

    public List<LedgerLine> lines() {
        return List.copyOf(lines);
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    private void bill(List<Presence> together, WeeklyIncome weekly) {
        var visit = together.get(0).visit();
        if (visit.kind() == Visit.Kind.SHADOW) {
            return;
        }
        if (visit.booking().status() == Visit.Status.TENTATIVE) {
            issues.add(Issue.note(
                    thing(visit), "tentative: its cost is counted, and it earns nothing until it is planned"));
            return;
        }
        var card = findCard(visit);
        if (card.isEmpty()) {
            return;
        }
        // Whoever comes on top of those the visit needs is not billed.
        var billed = together.subList(0, Math.min(together.size(), visit.needs().careworkers()));
        if (card.get().findWeekly().isPresent()) {
            weekly.add(billed);
            return;
        }
        var pricer = new VisitPricer(card.get(), problem.calendar());
        for (int i = 0; i < billed.size(); i++) {
            bill(billed.get(i), pricer.price(visit, billed.get(i).attendance().start(), i + 1));
        }
    }

    private void bill(Presence presence, VisitPrice price) {
        if (price instanceof Priced priced) {
            lines.addAll(Rounding.together(priced.parts().stream()
                    .map(part -> Entry.of(presence.subject(), LineKind.INCOME, part))
                    .toList()));
        } else if (price instanceof Unpriced unpriced) {
            issues.add(Issue.error(
                    thing(presence.visit()),
                    "contract line " + presence.subject().contractLine() + " has " + unpriced.why(),
                    "add a row to rates.csv"));
        }
    }

    private Optional<RateCard> findCard(Visit visit) {
        var payer = visit.packageId() == null ? null : packages.get(visit.packageId());
        if (payer == null) {
            issues.add(
                    visit.regulated()
                            ? Issue.warning(
                                    thing(visit), "no package pays for it: it earns nothing", "name its package_id")
                            : Issue.note(thing(visit), "no package pays for it: it earns nothing"));
            return Optional.empty();
        }
        if (!payer.covers(visit.date())) {
            issues.add(Issue.warning(
                    thing(visit),
                    "package " + payer.id() + " does not cover " + visit.date() + ": it earns nothing",
                    "mend the package's start or end, or name another package_id"));
            return Optional.empty();
        }
        var card = rates.find(payer.contractLine(), visit.date());
        if (card.isEmpty()) {
            issues.add(Issue.error(
                    thing(visit),
                    "contract line " + payer.contractLine() + " has no rate on " + visit.date(),
                    "add a row to rates.csv that takes effect by then"));
        }
        return card;
    }

    private void explainCancelled(Visit visit) {
        if (visit.booking().status() == Visit.Status.CANCELLED) {
            issues.add(Issue.note(
                    thing(visit), "cancelled: billed nothing, whatever the contract line's cancellation rule"));
        }
    }

    private static Issue.Where thing(Visit visit) {
        return new Issue.Where.Thing("visit", visit.id().text());
    }
}
