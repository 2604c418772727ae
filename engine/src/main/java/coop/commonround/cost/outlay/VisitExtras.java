package coop.commonround.cost.outlay;

import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.Mileage;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Rounding;
import coop.commonround.cost.ledger.Working;
import coop.commonround.cost.work.Journey;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.Transport;
import coop.commonround.statute.Statute;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a careworker's visit costs beside pay: miles, supplies and a part of the overheads. */
final class VisitExtras {
    private final OnCosts onCosts;
    private final Mileage mileage;
    private final SupplyUse supplies;
    private final Statute statute;
    /** By contact time: of two presences of one length they differ in their subject alone. */
    private final Map<Duration, List<LedgerLine>> overheads = new HashMap<>();

    VisitExtras(CostBook book, Statute statute) {
        this.onCosts = book.onCosts();
        this.mileage = onCosts.mileage();
        this.supplies = SupplyUse.of(book);
        this.statute = statute;
    }

    /** Mileage of the paid ways, and supplies. */
    List<Entry> direct(Presence presence, MileageClaim claim) {
        var entries = new ArrayList<Entry>();
        var careworker = presence.careworker();
        if (careworker.transport().isPaidMileage() && !careworker.isVolunteer()) {
            for (var journey : presence.journeys()) {
                for (var working : mileage(presence, journey, claim)) {
                    entries.add(Entry.of(presence.subject(), LineKind.MILEAGE, working));
                }
            }
        }
        if (!presence.isCalledOff()) {
            entries.addAll(supplies.usedUpAt(presence));
        }
        return entries;
    }

    private static BigDecimal paidMiles(Presence presence, Journey journey) {
        return journey.leg().miles().multiply(presence.paid().mileage());
    }

    private List<Working> mileage(Presence presence, Journey journey, MileageClaim claim) {
        var what = journey.called("mileage");
        var miles = paidMiles(presence, journey);
        if (miles.signum() == 0) {
            return List.of();
        }
        var day = presence.subject().day();
        var transport = presence.careworker().transport();
        var agreed = mileage.findAgreed(transport, day);
        if (agreed.isPresent()) {
            var origin = agreed.get().origin();
            var source = origin == null ? OnCostEntries.AGREED : OnCostEntries.AGREED + ": " + origin.text();
            return List.of(
                    new Working(what, new Quantity.Miles(miles), agreed.get().aMile(), source));
        }
        if (transport == Transport.CAR) {
            return claim.add(what, day, miles, statute.approvedMileage().on(day));
        }
        if (!mileage.isBicycleRepaid()) {
            return List.of();
        }
        var law = statute.approvedBicycleMileage().on(day);
        return List.of(new Working(what, new Quantity.Miles(miles), law.value(), law.source()));
    }

    /** For contact time; shadowing, volunteers and visits called off carry none. */
    List<LedgerLine> overheads(Presence presence) {
        if (presence.isCalledOff()
                || presence.isShadowing()
                || presence.careworker().isVolunteer()) {
            return List.of();
        }
        var lines = new ArrayList<LedgerLine>(onCosts.overheads().size());
        for (var line : overheads.computeIfAbsent(presence.attendance().length(), time -> overheads(presence, time))) {
            lines.add(line.countedTo(presence.subject()));
        }
        return lines;
    }

    private List<LedgerLine> overheads(Presence presence, Duration length) {
        var time = new Quantity.Time(length);
        var entries = new ArrayList<Entry>(onCosts.overheads().size());
        for (var overhead : onCosts.overheads()) {
            var source = overhead.source().isEmpty() ? OnCostEntries.AGREED : overhead.source();
            var working = new Working(overhead.account().text(), time, overhead.perContactHour(), source);
            entries.add(new Entry(presence.subject(), LineKind.OVERHEAD, overhead.account(), working));
        }
        var lines = Rounding.together(entries);
        // As a statement has them, which then finds them in order.
        lines.sort(Comparator.comparing(LedgerLine::account));
        return lines;
    }
}
