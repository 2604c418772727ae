package coop.commonround.cost.income;

import coop.commonround.base.Issue;
import coop.commonround.cost.income.Payers.Part;
import coop.commonround.cost.income.VisitPrice.Priced;
import coop.commonround.cost.income.VisitPrice.Unpriced;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Rounding;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.ledger.Working;
import coop.commonround.model.ClientId;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is billed, and what could not be. */
final class Bills {
    private final Problem problem;
    private final Map<ClientId, String> zones;
    private final Map<Alike, VisitPricer> pricers = new HashMap<>();
    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    /** Visits that are priced by one card. */
    private record Alike(
            String contractLine, LocalDate day, @Nullable String zone) {}

    Bills(Problem problem) {
        this.problem = problem;
        this.zones = zones(problem);
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

    /** Prices a visit by the card of one of its payers. */
    VisitPricer pricer(Part part, Visit visit) {
        var zone = zones.get(visit.client());
        return pricers.computeIfAbsent(
                new Alike(part.payer().contractLine(), visit.date(), zone),
                alike -> new VisitPricer(part.card(), problem.calendar()).in(zone));
    }

    /** The price, if there is one; an issue of the visit if not. */
    Stream<Priced> findPriced(Visit visit, Part part, VisitPrice price) {
        if (price instanceof Unpriced unpriced) {
            note(Issue.error(
                    Payers.thing(visit),
                    "contract line " + part.payer().contractLine() + " has " + unpriced.why(),
                    "add a row to rates.csv"));
        }
        return price instanceof Priced priced ? Stream.of(priced) : Stream.empty();
    }

    /** Parts of one invoice line, which are rounded together. */
    void add(Subject subject, List<Working> parts) {
        var entries = new ArrayList<Entry>(parts.size());
        for (var part : parts) {
            entries.add(Entry.of(subject, LineKind.INCOME, part));
        }
        add(Rounding.together(entries));
    }

    void add(List<LedgerLine> rounded) {
        lines.addAll(rounded);
    }

    void note(Issue issue) {
        issues.add(issue);
    }

    void note(List<Issue> several) {
        issues.addAll(several);
    }

    List<LedgerLine> lines() {
        return List.copyOf(lines);
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }
}
