package coop.commonround.cost.outlay;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.PayScale.Rate;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Working;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pay for one careworker at one visit: the time in the home, the way from the visit before, and a short gap before it
 * starts.
 *
 * <p>Unpaid are gaps longer than the policy pays and, unless it says otherwise, the way from home to the first visit and
 * from the last visit home (the commute).
 */
final class AttendancePay {
    private final PayClock clock;
    private final Duration paidGap;

    AttendancePay(PayClock clock, Duration paidGap) {
        this.clock = clock;
        this.paidGap = paidGap;
    }

    /** An entry for each rate of the time spent; nothing is due to a volunteer, whose time in the home is counted. */
    List<Entry> of(Presence presence) {
        var attendance = presence.attendance();
        if (presence.isCalledOff()) {
            return calledOff(presence);
        }
        var contact = presence.isShadowing() ? LineKind.SHADOWING : LineKind.CONTACT;
        if (presence.careworker().isVolunteer()) {
            var time = new Quantity.Time(attendance.length());
            return List.of(Entry.of(presence.subject(), contact, new Working("volunteer", time, Money.ZERO, "unpaid")));
        }
        var night = findSleepIn(presence);
        var entries = new ArrayList<>(night.map(List::of).orElseGet(() -> contact(presence, contact)));
        if (night.isPresent()) {
            var awake = presence.awake();
            entries.addAll(paid(presence, LineKind.AWAKE, "awake in the sleep-in", awake.from(), awake.to()));
        }
        for (var journey : presence.journeys()) {
            entries.addAll(
                    paid(presence, LineKind.TRAVEL, journey.called("travel"), journey.leaves(), journey.arrives()));
        }
        if (!presence.isFirst() && attendance.waiting().compareTo(paidGap) <= 0) {
            var arrived = attendance.start().minus(attendance.waiting());
            entries.addAll(paid(presence, LineKind.WAITING, "waiting", arrived, attendance.start()));
        }
        return entries;
    }

    /** Time in the home that was not spent there, and the way to it, as far as they are paid. */
    private List<Entry> calledOff(Presence presence) {
        var attendance = presence.attendance();
        var share = presence.paid().time();
        if (presence.careworker().isVolunteer() || share.signum() == 0) {
            return List.of();
        }
        var entries = new ArrayList<>(
                paid(presence, LineKind.CALLED_OFF, "called off", attendance.start(), attendance.end()));
        for (var journey : presence.journeys()) {
            entries.addAll(
                    paid(presence, LineKind.TRAVEL, journey.called("travel"), journey.leaves(), journey.arrives()));
        }
        return entries.stream().map(entry -> share(entry, share)).toList();
    }

    private static Entry share(Entry entry, BigDecimal share) {
        var working = entry.working();
        return working.quantity() instanceof Quantity.Time time
                ? Entry.of(
                        entry.subject(),
                        entry.kind(),
                        new Working(working.what(), time.share(share), working.rate(), working.source()))
                : entry;
    }

    /** A sum for the night, where it is a sleep-in and the grade has one: as it stands when the night starts. */
    private Optional<Entry> findSleepIn(Presence presence) {
        if (presence.visit().kind() != Visit.Kind.SLEEP_IN) {
            return Optional.empty();
        }
        var day = CivilTime.dateOf(presence.attendance().start());
        return clock.findSleepIn(presence.careworker(), day)
                .map(night -> Entry.of(
                        presence.subject(),
                        LineKind.SLEEP_IN,
                        new Working("sleep-in", Quantity.Each.ONE, night.hour(), night.source())));
    }

    private List<Entry> contact(Presence presence, LineKind kind) {
        var attendance = presence.attendance();
        var what = presence.isShadowing() ? "shadowing" : "contact";
        return paid(presence, kind, what, attendance.start(), presence.paidUntil());
    }

    private List<Entry> paid(Presence presence, LineKind kind, String what, Instant from, Instant to) {
        var stretches = clock.between(presence.careworker(), from, to);
        if (stretches.size() == 1) {
            var only = stretches.get(0);
            return List.of(
                    Entry.of(presence.subject(), kind, working(what, only.span().length(), only.rate())));
        }
        Map<Rate, Duration> times = new LinkedHashMap<>();
        for (var paid : stretches) {
            times.merge(paid.rate(), paid.span().length(), Duration::plus);
        }
        var entries = new ArrayList<Entry>();
        times.forEach((rate, time) -> entries.add(Entry.of(presence.subject(), kind, working(what, time, rate))));
        return entries;
    }

    static Working working(String what, Duration time, Rate rate) {
        var named = rate.what().isEmpty() ? what : what + ", " + rate.what();
        return new Working(named, new Quantity.Time(time), rate.hour(), rate.source());
    }
}
