package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Each attendance lies in a shift, in its window, outside absences, and is as long as commissioned. */
final class TimeRules {
    private TimeRules() {}

    static void check(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
        if (folder.policy().isCommuteWithinShift()) {
            roster.rounds().forEach(round -> commute(folder, round, breaches));
        }
        for (var attendance : roster.attendances()) {
            shift(folder, attendance, breaches);
            var visit = attendance.visit();
            var span = attendance.span();
            if (!span.length().equals(visit.length())) {
                breaches.add("length", "%s: %s in place of %s", attendance, span.length(), visit.length());
            }
            var late = visit.isTimeCritical() ? Duration.ZERO : folder.policy().mostLateness();
            if (visit.windows().stream().noneMatch(window -> holds(window, span.start(), late))) {
                breaches.add("starts-in-window", "%s: %s, late by at most %s", attendance, visit.windows(), late);
            }
            for (var away : folder.away()) {
                if (away.careworker().equals(attendance.careworker().id())
                        && away.span().overlaps(span)) {
                    breaches.add("away", "%s: %s", attendance, away.why());
                }
            }
        }
    }

    private static boolean holds(Span window, Instant start, Duration late) {
        return !start.isBefore(window.start()) && !start.isAfter(window.end().plus(late));
    }

    private static void commute(FolderOnPaper folder, List<Attendance> round, Breaches breaches) {
        var journeys = folder.journeys();
        var first = round.get(0);
        var last = round.get(round.size() - 1);
        var careworker = first.careworker();
        var shift = first.shift().span();
        var leaves = first.span().start().minus(journeys.between(careworker.home(), first.place(), careworker));
        var isHome = last.span().end().plus(journeys.between(last.place(), careworker.home(), careworker));
        if (leaves.isBefore(shift.start())) {
            breaches.add("within-shift", "%s: leaves home before the shift", first);
        }
        if (isHome.isAfter(shift.end().plus(folder.policy().mostOverrun()))) {
            breaches.add("within-shift", "%s: is home after the shift", last);
        }
    }

    private static void shift(FolderOnPaper folder, Attendance attendance, Breaches breaches) {
        var shift = attendance.shift();
        if (!shift.careworker().equals(attendance.careworker().id())) {
            breaches.add("within-shift", "%s: shift %s is another's", attendance, shift.id());
        }
        if (!shift.takes(attendance.visit())) {
            breaches.add("within-shift", "%s: shift %s (%s) takes no such visit", attendance, shift.id(), shift.kind());
        }
        if (attendance.span().start().isBefore(shift.span().start())
                || attendance
                        .span()
                        .end()
                        .isAfter(shift.span().end().plus(folder.policy().mostOverrun()))) {
            breaches.add("within-shift", "%s: outside shift %s", attendance, shift.id());
        }
    }
}
