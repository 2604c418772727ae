package coop.commonround.cost.outlay;

import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.Entry.Working;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.work.Journey;
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

    /** Mileage of the paid ways, and supplies. */
    List<Entry> direct(Presence presence, MileageClaim claim) {
        var entries = new ArrayList<Entry>();
        var careworker = presence.careworker();
        if (careworker.transport().isPaidMileage() && !careworker.isVolunteer()) {
            presence.journeys().stream()
                    .filter(journey -> journey.leg().miles().signum() > 0)
                    .flatMap(journey -> mileage(presence, journey, claim).stream())
                    .forEach(working -> entries.add(Entry.of(presence.subject(), LineKind.MILEAGE, working)));
        }
        entries.addAll(supplies.usedUpAt(presence));
        return entries;
    }

    private List<Working> mileage(Presence presence, Journey journey, MileageClaim claim) {
        var what = journey.called("mileage");
        var agreed = onCosts.mileageRate();
        if (agreed != null) {
            var miles = new Quantity.Miles(journey.leg().miles());
            return List.of(new Working(what, miles, agreed, OnCostEntries.AGREED));
        }
        var day = presence.subject().day();
        return claim.add(
                what, day, journey.leg().miles(), statute.approvedMileage().on(day));
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
