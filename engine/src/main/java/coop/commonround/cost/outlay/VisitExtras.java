package coop.commonround.cost.outlay;

import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.Entry.Working;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.work.Presence;
import coop.commonround.statute.Statute;
import java.util.ArrayList;
import java.util.List;

/** What a careworker's visit costs beside pay: miles, supplies and a part of the overheads. */
final class VisitExtras {
    private final OnCosts onCosts;
    private final SupplyUse supplies;
    private final Statute statute;

    VisitExtras(CostBook book, Statute statute) {
        this.onCosts = book.onCosts();
        this.supplies = SupplyUse.of(book);
        this.statute = statute;
    }

    /** Mileage of the way from the visit before, and supplies. */
    List<Entry> direct(Presence presence) {
        var entries = new ArrayList<Entry>();
        var careworker = presence.careworker();
        var miles = presence.travel().miles();
        if (miles.signum() > 0 && careworker.transport().isPaidMileage() && !careworker.isVolunteer()) {
            entries.add(Entry.of(presence.subject(), LineKind.MILEAGE, mileage(presence)));
        }
        entries.addAll(supplies.usedUpAt(presence));
        return entries;
    }

    private Working mileage(Presence presence) {
        var miles = new Quantity.Miles(presence.travel().miles());
        var agreed = onCosts.mileageRate();
        if (agreed != null) {
            return new Working("mileage", miles, agreed, OnCostEntries.AGREED);
        }
        var approved = statute.approvedMileage().on(presence.subject().day());
        return new Working("mileage", miles, approved.value().mile(), approved.source());
    }

    /** For contact time; shadowing and volunteers carry none. */
    List<Entry> overheads(Presence presence) {
        if (presence.isShadowing() || presence.careworker().isVolunteer()) {
            return List.of();
        }
        var time = new Quantity.Time(presence.attendance().length());
        return onCosts.overheads().stream()
                .map(overhead -> new Entry(
                        presence.subject(),
                        LineKind.OVERHEAD,
                        overhead.account(),
                        new Working(
                                overhead.account().text(),
                                time,
                                overhead.perContactHour(),
                                overhead.source().isEmpty() ? OnCostEntries.AGREED : overhead.source())))
                .toList();
    }
}
