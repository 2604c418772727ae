package coop.commonround.cost.income;

import coop.commonround.cost.book.CancellationRule;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.income.Payers.Part;
import coop.commonround.cost.income.VisitPrice.Priced;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Working;
import coop.commonround.cost.work.Subjects;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bills visits that were called off: the share of its price that is due for each careworker a visit was to have, by each of
 * its payers, and the charge, once.
 */
final class CalledOffIncome {
    private final Subjects subjects;
    private final Payers payers;
    private final Bills bills;
    private final WithinWeek withinWeek;

    CalledOffIncome(Problem problem, Payers payers, Bills bills, WithinWeek withinWeek) {
        this.subjects = Subjects.of(problem);
        this.payers = payers;
        this.bills = bills;
        this.withinWeek = withinWeek;
    }

    /**
     * Bills one; nothing if it was shadowing.
     *
     * @param rule the row that decides about it
     * @param billables whom a roster still has at it; may be empty
     */
    void bill(Visit visit, CancellationRule rule, List<Billable> billables) {
        if (visit.kind() == Visit.Kind.SHADOW) {
            return;
        }
        var due = rule.due();
        var unattended = subjects.unattended(visit);
        for (var part : payers.of(visit)) {
            boolean isBilled = due.billed().signum() > 0 && part.card().pricesVisits();
            for (int i = 0; isBilled && i < visit.needs().careworkers(); i++) {
                var presence = i < billables.size() ? billables.get(i).presence() : null;
                var start = presence == null
                        ? visit.likelyStart()
                        : presence.attendance().start();
                var subject = presence == null ? unattended : presence.subject();
                findPriced(visit, part, start, i + 1, due.billed())
                        .forEach(priced -> bills.add(
                                subject.paidBy(part.payer()),
                                priced.calledOff(due.billed().multiply(part.share()), rule.source())));
            }
        }
        if (!due.charge().isZero()) {
            bills.add(
                    unattended,
                    List.of(new Working("charge, called off", Quantity.Each.ONE, due.charge(), rule.source())));
        }
    }

    /** What it would be billed in full, weekly hours minded. */
    private Stream<Priced> findPriced(Visit visit, Part part, Instant start, int worker, BigDecimal share) {
        var pricer = bills.pricer(part, visit);
        var planned = new Span(start, start.plus(visit.contactTime()));
        var terms = pricer.terms(visit, planned, worker);
        var whole = BilledTime.of(planned, planned, terms);
        return withinWeek.find(part, visit, terms, whole.length(), share).stream()
                .flatMap(within -> bills.findPriced(
                        visit,
                        part,
                        pricer.price(visit, WithinWeek.priced(part, whole, within), terms.basis(), worker)));
    }
}
