package coop.commonround.plan.underway;

import coop.commonround.base.CivilTime;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Uncovered;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Visits that nobody has made yet, with what is left of their windows: from now on, and as far from the visits made as links ask,
 * those of doses among them.
 */
final class StillToCome {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    private final Instant now;
    private final Map<VisitId, Bound> earliest = new HashMap<>();
    private final Map<VisitId, Bound> latest = new HashMap<>();

    /** A moment that a link sets, and why. */
    private record Bound(Instant moment, String why) {}

    /**
     * Looks at the links from visits made to others.
     *
     * @param made from the first coming to the last going of those who made each
     */
    StillToCome(Map<VisitId, VisitMade> made, Collection<VisitLink> links, Instant now) {
        this.now = now;
        for (var link : links) {
            var first = made.get(link.first());
            if (first != null && link.isTimed() && !made.containsKey(link.second())) {
                var from = link.from() == VisitLink.From.END ? first.end() : first.start();
                var why = "after " + link.first() + (link.reason().isEmpty() ? "" : " (" + link.reason() + ")");
                earliest.merge(
                        link.second(),
                        new Bound(from.plus(link.minimumGap()), why),
                        (one, other) -> one.moment().isBefore(other.moment()) ? other : one);
                if (link.maximumGap() != null) {
                    latest.merge(
                            link.second(),
                            new Bound(from.plus(link.maximumGap()), why),
                            (one, other) -> one.moment().isAfter(other.moment()) ? other : one);
                }
            }
        }
    }

    /** The visit as it may still be made; nothing if all its windows are over, or close before it may start. */
    Optional<Visit> find(Visit visit) {
        var from = from(visit.id());
        var until = latest.get(visit.id());
        var windows = visit.windows().stream()
                .filter(window -> !window.latest().isBefore(from))
                .filter(window -> until == null || !window.earliest().isAfter(until.moment()))
                .map(window -> new TimeWindow(
                        window.earliest().isBefore(from) ? from : window.earliest(),
                        until != null && window.latest().isAfter(until.moment()) ? until.moment() : window.latest()))
                .toList();
        return windows.isEmpty() ? Optional.empty() : Optional.of(within(visit, windows));
    }

    /** A start that was wished for or pinned and can no longer be is dropped; who is to go stays. */
    private static Visit within(Visit visit, List<TimeWindow> windows) {
        var wish = visit.preferredStart();
        var pinned = visit.pin().start();
        return visit.withPreferredStart(null)
                .withPin(new Visit.Pin(visit.pin().careworker(), null))
                .withWindows(windows)
                .withPreferredStart(isOpen(wish, windows) ? wish : null)
                .withPin(new Visit.Pin(visit.pin().careworker(), isOpen(pinned, windows) ? pinned : null));
    }

    private static boolean isOpen(@Nullable Instant start, List<TimeWindow> windows) {
        return start != null && windows.stream().anyMatch(window -> window.contains(start));
    }

    private Instant from(VisitId visit) {
        var bound = earliest.get(visit);
        return bound == null || bound.moment().isBefore(now) ? now : bound.moment();
    }

    /** Why a visit that {@link #find} has nothing of is not made. */
    Uncovered over(Visit visit) {
        return new Uncovered(visit.id(), visit.needs().careworkers(), why(visit), "");
    }

    private String why(Visit visit) {
        if (visit.windows().stream().allMatch(window -> window.latest().isBefore(now))) {
            return "its window is over and nobody is recorded there";
        }
        var bound = earliest.get(visit.id());
        var until = latest.get(visit.id());
        if (until != null
                && visit.windows().stream().anyMatch(window -> !window.latest().isBefore(from(visit.id())))) {
            return until.why() + " it may start " + text(until.moment()) + " at the latest";
        }
        return bound == null
                ? "its windows are over"
                : bound.why() + " it may start " + text(bound.moment()) + " at the earliest, when its window is over";
    }

    /** To the minute, a started one counted whole. */
    private static String text(Instant moment) {
        return MOMENT.format(CivilTime.localOf(moment.plusSeconds(59)));
    }
}
