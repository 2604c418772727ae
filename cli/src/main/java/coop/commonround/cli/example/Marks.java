package coop.commonround.cli.example;

import coop.commonround.cli.example.Rounds.Attendance;
import coop.commonround.cli.example.Visit.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Sets some visits of the first week apart: pinned, cancelled, tentative, and one that a new starter shadows. */
final class Marks {
    private static final int VISITS_PER_PIN = 230;
    private static final List<Mark> CANCELLED =
            List.of(Mark.cancelled("hospital", "90"), Mark.cancelled("family visiting", "4320"));
    private static final List<Mark> TENTATIVE = List.of(Mark.tentative("0.6"), Mark.tentative("0.8"));
    private final Map<String, Mark> marks = new HashMap<>();
    private final List<Visit> visits;
    private final List<Attendance> byHand;

    private Marks(List<Visit> visits, List<Attendance> byHand) {
        this.visits = visits;
        this.byHand = byHand;
    }

    /**
     * The visits with their marks.
     *
     * @param byHand who could go in the first week; pins are taken from it, so that they are possible
     */
    static List<Visit> on(List<Visit> visits, List<Attendance> byHand) {
        var marks = new Marks(visits, byHand);
        marks.pin(visits.size() / VISITS_PER_PIN);
        var shadow = marks.shadow();
        marks.spread(CANCELLED, "morning-and-lunch");
        marks.spread(TENTATIVE, "cleaning");
        var marked = new ArrayList<>(visits.stream()
                .map(visit -> visit.with(marks.marks.getOrDefault(visit.id(), Mark.NONE)))
                .toList());
        marked.addAll(shadow);
        return marked;
    }

    private void pin(int pins) {
        var pinned = new HashSet<String>();
        var step = Math.max(1, byHand.size() / Math.max(1, 2 * pins));
        for (var i = 0; pinned.size() < pins && i < byHand.size(); i += step) {
            var attendance = byHand.get(i);
            var call = attendance.visit().template().call();
            if (call.careworkers() == 1
                    && !call.timeCritical()
                    && attendance.careworker().contract().hours() > 20
                    && pinned.add(attendance.careworker().id())) {
                marks.put(
                        attendance.visit().id(),
                        Mark.pinned(
                                attendance.careworker().id(),
                                pinned.size() <= 2 ? Sheet.time((attendance.start() + 4) / 5 * 5) : ""));
            }
        }
    }

    /** A new starter goes along to one visit that is somebody else's and that the starter has time for. */
    private List<Visit> shadow() {
        return byHand.stream()
                .filter(Marks::isNewStarter)
                .filter(attendance -> attendance.visit().template().call().careworkers() == 1
                        && !attendance.visit().template().call().timeCritical()
                        && !marks.containsKey(attendance.visit().id()))
                .limit(1)
                .map(attendance ->
                        attendance.visit().shadowedBy(attendance.careworker().id()))
                .toList();
    }

    private static boolean isNewStarter(Attendance attendance) {
        return attendance.careworker().since().isAfter(Period.HISTORY_START);
    }

    /** Marks as many visits of a pattern's clients, evenly over the week. */
    private void spread(List<Mark> each, String pattern) {
        var some = visits.stream()
                .filter(visit -> visit.day().isBefore(Period.START.plusWeeks(1))
                        && visit.client().pattern().name().equals(pattern)
                        && !marks.containsKey(visit.id()))
                .toList();
        for (var i = 0; i < each.size() && some.size() > each.size(); i++) {
            var visit = some.get((i + 1) * some.size() / (each.size() + 1)).id();
            marks.put(visit, each.equals(CANCELLED) ? each.get(i).by(whoWasToGo(visit)) : each.get(i));
        }
    }

    /** Who is to be paid for it, though it was called off; nobody if nobody could go. */
    private String whoWasToGo(String visit) {
        return byHand.stream()
                .filter(attendance -> attendance.visit().id().equals(visit))
                .map(attendance -> attendance.careworker().id())
                .findFirst()
                .orElse("");
    }
}
