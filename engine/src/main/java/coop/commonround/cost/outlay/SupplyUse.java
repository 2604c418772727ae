package coop.commonround.cost.outlay;

import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.Supply;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Rounding;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.ledger.Working;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Supplies: what each careworker uses up at a visit, and what wears out whether it is used or not. */
final class SupplyUse {
    private static final String SOURCE = "supplies.csv";

    private final List<Supply> supplies;
    private final List<UsedUp> usedUp = new ArrayList<>();

    /** What is used up at a visit, whichever it is. */
    private record UsedUp(Supply supply, Working working) {}

    private SupplyUse(List<Supply> supplies) {
        this.supplies = supplies;
        for (var supply : supplies) {
            if (supply.isUsedUp()) {
                usedUp.add(new UsedUp(supply, working(supply.item(), supply, supply.perVisit())));
            }
        }
    }

    static SupplyUse of(CostBook book) {
        return new SupplyUse(book.supplies());
    }

    List<Entry> usedUpAt(Presence presence) {
        var entries = new ArrayList<Entry>(usedUp.size());
        for (var each : usedUp) {
            if (each.supply().isUsedBy(presence.visit().kind())) {
                entries.add(Entry.of(presence.subject(), LineKind.SUPPLY, each.working()));
            }
        }
        return entries;
    }

    /** What wears out and is renewed by the calendar: the period's part of each stock, shared over the visits that use it. */
    List<LedgerLine> wornOut(Period period, List<Presence> presences) {
        var lines = new ArrayList<LedgerLine>();
        for (var supply : supplies) {
            var renewal = supply.renewal();
            if (renewal != null && renewal.onHand().signum() > 0 && !supply.isUsedUp()) {
                lines.addAll(share(supply, renewal, period, presences));
            }
        }
        return lines;
    }

    private static List<LedgerLine> share(
            Supply supply, Supply.Renewal renewal, Period period, List<Presence> presences) {
        long days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
        var pieces = renewal.onHand().multiply(BigDecimal.valueOf(days));
        var worn = supply.unitCost().times(pieces).dividedBy(BigDecimal.valueOf(renewal.days()));
        var subjects = presences.stream()
                .filter(presence -> supply.isUsedBy(presence.visit().kind()) && !presence.isCalledOff())
                .map(Presence::subject)
                .toList();
        var sharing = subjects.isEmpty() ? List.of(Subject.of(period.last())) : subjects;
        var each = pieces.divide(BigDecimal.valueOf((long) renewal.days() * sharing.size()), MathContext.DECIMAL128);
        var working = working(supply.item() + ", worn", supply, each);
        return Rounding.to(
                worn,
                sharing.stream()
                        .map(subject -> Entry.of(subject, LineKind.SUPPLY, working))
                        .toList());
    }

    private static Working working(String what, Supply supply, BigDecimal number) {
        return new Working(what, new Quantity.Each(number), supply.unitCost(), SOURCE);
    }
}
