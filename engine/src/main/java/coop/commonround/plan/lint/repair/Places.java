package coop.commonround.plan.lint.repair;

import coop.commonround.plan.lint.repair.Judge.Held;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedLink;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the gaps of a roster that have time for an attendance, everybody else keeping to their own times.
 *
 * <p>Only rounds that could lawfully hold it at all are looked at. Whether the roster is then lawful is for the {@link Judge}.
 */
public final class Places {
    // what seems worth a second of detour, to try likely places first
    private static final int NEW_FACE = 1200;
    private static final int SLID = 600;
    private static final int OTHER_ROUND = 600;
    private static final int ASTRAY_A_SECOND_IN = 6;

    private final Map<PlannedAttendance, List<PlannedRound>> candidates = new HashMap<>();
    private final Map<PlannedVisit, List<PlannedLink>> links = new HashMap<>();
    private final Map<PlannedVisit, List<PlannedAttendance>> attendances = new HashMap<>();

    public Places(PlannedRoster roster) {
        for (var round : roster.rounds()) {
            for (var each : round.candidates()) {
                candidates.computeIfAbsent(each, any -> new ArrayList<>()).add(round);
            }
        }
        for (var link : roster.links()) {
            links.computeIfAbsent(link.first(), any -> new ArrayList<>()).add(link);
            links.computeIfAbsent(link.second(), any -> new ArrayList<>()).add(link);
        }
        for (var each : roster.attendances()) {
            attendances.computeIfAbsent(each.visit(), any -> new ArrayList<>()).add(each);
        }
    }

    /** All who go to a visit, or do not go yet. */
    public List<PlannedAttendance> attendancesOf(PlannedVisit visit) {
        return attendances.getOrDefault(visit, List.of());
    }

    /** The rounds that could hold an attendance if they were empty. */
    List<PlannedRound> roundsFor(PlannedAttendance attendance) {
        return candidates.getOrDefault(attendance, List.of());
    }

    /**
     * Every place for an attendance, likely ones first.
     *
     * @param fixed when it has to start; null if its windows decide
     * @param maySlide whether those behind it in a round may start later for it
     */
    List<Place> of(PlannedAttendance attendance, Draft draft, @Nullable Integer fixed, boolean maySlide) {
        var places = new ArrayList<Place>();
        for (var round : roundsFor(attendance)) {
            addIn(round, attendance, draft, fixed, maySlide, places);
        }
        places.sort(Comparator.comparingInt(Place::estimate));
        return places;
    }

    /** The places in one round. */
    void addIn(
            PlannedRound round,
            PlannedAttendance attendance,
            Draft draft,
            @Nullable Integer fixed,
            boolean maySlide,
            List<Place> places) {
        var visit = attendance.visit();
        int home = visit.client().place();
        var list = draft.of(round);
        for (int i = 0; i <= list.size(); i++) {
            int ready = i == 0
                    ? round.firstStartAt(home)
                    : list.get(i - 1).end() + round.travelSeconds(placeOf(list.get(i - 1)), home);
            int earliest = fixed == null ? visit.soonest(ready) : fixed;
            if (earliest < ready || earliest > visit.closes()) {
                return; // the further back, the later
            }
            boolean isLast = i == list.size();
            int latest = isLast
                    ? round.lastEndAt(home) - visit.length()
                    : list.get(i).start() - round.travelSeconds(home, placeOf(list.get(i))) - visit.length();
            if (earliest <= latest) {
                for (int start : starts(attendance, earliest, Math.min(latest, visit.closes()), fixed, draft)) {
                    places.add(place(round, new Held(attendance, start), i, list, List.of()));
                }
            } else if (maySlide && !isLast) {
                int start = fixed == null ? onTheMinute(earliest, visit.closes()) : fixed;
                var slid = slid(round, home, start + visit.length(), list, i);
                if (slid != null) {
                    places.add(place(round, new Held(attendance, start), i, list, slid));
                }
            }
        }
    }

    /** When it could start in a gap: as now, as the client would like, as links ask for, or as soon as can be. */
    private Set<Integer> starts(
            PlannedAttendance attendance, int earliest, int latest, @Nullable Integer fixed, Draft draft) {
        if (fixed != null) {
            return Set.of(fixed);
        }
        var visit = attendance.visit();
        var starts = new LinkedHashSet<Integer>();
        if (attendance.hasStart()) {
            starts.add(within(attendance.start(), earliest, latest));
        }
        var preferred = visit.preferred();
        if (preferred != null) {
            starts.add(within(preferred, earliest, latest));
        }
        starts.add(onTheMinute(earliest, latest));
        for (var link : links.getOrDefault(visit, List.of())) {
            boolean isFirst = link.first() == visit;
            for (var other : attendancesOf(isFirst ? link.second() : link.first())) {
                if (link.isTimed() && startIn(draft, other) != null) {
                    int sign = isFirst ? -1 : 1;
                    int at = other.start();
                    starts.add(within(at + sign * link.minimum(), earliest, latest));
                    var most = link.maximum();
                    if (most != null) {
                        starts.add(within(at + sign * most, earliest, latest));
                    }
                }
            }
        }
        starts.removeIf(start -> visit.pinnedStart() == null && visit.secondsOutside(start) > 0);
        return starts;
    }

    private static @Nullable Integer startIn(Draft draft, PlannedAttendance attendance) {
        var round = attendance.round();
        return round == null
                ? null
                : draft.of(round).stream()
                        .filter(each -> each.attendance() == attendance)
                        .map(Held::start)
                        .findFirst()
                        .orElse(null);
    }

    /** A whole minute that is not before some second, if it is not too late. */
    private static int onTheMinute(int second, int latest) {
        int minute = Math.floorDiv(second + 59, 60) * 60;
        return minute <= latest ? minute : second;
    }

    private static int within(int start, int earliest, int latest) {
        return Math.max(earliest, Math.min(start, latest));
    }

    /** How those from some position on would have to start, if the one before them ended at some second; null if they cannot. */
    private static @Nullable List<Held> slid(PlannedRound round, int from, int ended, List<Held> list, int index) {
        var slid = new ArrayList<Held>();
        int place = from;
        int free = ended;
        for (int i = index; i < list.size(); i++) {
            var each = list.get(i);
            int start = free + round.travelSeconds(place, placeOf(each));
            if (start <= each.start()) {
                return slid;
            }
            var visit = each.attendance().visit();
            if (visit.isDoubleUp() || start > visit.closes() || visit.secondsOutside(start) > 0) {
                return null;
            }
            int onTheMinute = onTheMinute(start, visit.closes());
            slid.add(new Held(each.attendance(), onTheMinute));
            place = placeOf(each);
            free = onTheMinute + visit.length();
        }
        return free <= round.lastEndAt(place) ? slid : null;
    }

    private static Place place(PlannedRound round, Held held, int index, List<Held> list, List<Held> slid) {
        var attendance = held.attendance();
        int home = attendance.client().place();
        int detour = 0;
        if (index > 0) {
            detour += round.travelSeconds(placeOf(list.get(index - 1)), home);
        }
        if (index < list.size()) {
            detour += round.travelSeconds(home, placeOf(list.get(index)));
        }
        if (index > 0 && index < list.size()) {
            detour -= round.travelSeconds(placeOf(list.get(index - 1)), placeOf(list.get(index)));
        }
        var preferred = attendance.visit().preferred();
        int wanted = attendance.hasStart() ? attendance.start() : preferred == null ? held.start() : preferred;
        int estimate = detour
                + (attendance.client().isFamiliarWith(round.careworker()) ? 0 : NEW_FACE)
                + (round.equals(attendance.round()) ? 0 : OTHER_ROUND)
                + Math.abs(held.start() - wanted) / ASTRAY_A_SECOND_IN
                + SLID * slid.size();
        return new Place(round, held, slid, estimate);
    }

    private static int placeOf(Held held) {
        return held.attendance().client().place();
    }
}
