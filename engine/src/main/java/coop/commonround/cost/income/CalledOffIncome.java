package coop.commonround.cost.income;

import coop.commonround.cost.book.CancellationRule;
import coop.commonround.cost.ledger.Entry.Working;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.work.Subjects;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import java.util.List;

/**
 * Bills visits that were called off: the share of its price that is due for each careworker a visit was to have, by each of
 * its payers, and the charge, once.
 */
final class CalledOffIncome {
    private final Subjects subjects;
    private final Payers payers;
    private final Bills bills;

    CalledOffIncome(Problem problem, Payers payers, Bills bills) {
        this.subjects = Subjects.of(problem);
        this.payers = payers;
        this.bills = bills;
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
            boolean isBilled = due.billed().signum() > 0 && !part.card().isDueAnyhow();
            for (int i = 0; isBilled && i < visit.needs().careworkers(); i++) {
                var presence = i < billables.size() ? billables.get(i).presence() : null;
                var subject = presence == null ? unattended : presence.subject();
                var start = presence == null
                        ? visit.likelyStart()
                        : presence.attendance().start();
                bills.findPriced(visit, part, bills.pricer(part, visit).price(visit, start, i + 1))
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
}
