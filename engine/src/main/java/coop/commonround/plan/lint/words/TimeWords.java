package coop.commonround.plan.lint.words;

import coop.commonround.rule.hard.PinStays;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedLink;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is amiss with times: within a round, and between visits. */
public record TimeWords(Told told) {
    public String overlap(PlannedAttendance attendance) {
        var before = attendance.previous();
        if (before == null) {
            return attendance.visit() + " overlaps";
        }
        int travel = attendance.travelSeconds();
        var start = attendance.careworker() + " is due at " + attendance.visit() + " on "
                + told.moment(attendance.start()) + " and ";
        return before.end() > attendance.start()
                ? start + "still at " + before.visit() + " until " + told.time(before.end())
                        + (travel == 0 ? "" : ", then " + Told.span(travel) + " away")
                : start + "leaves " + before.visit() + ", " + Told.span(travel) + " away, at "
                        + told.time(before.end());
    }

    public String withinShift(PlannedAttendance attendance) {
        var round = attendance.rounded();
        var visit =
                attendance.visit() + " (" + told.moment(attendance.start()) + "–" + told.time(attendance.end()) + ") ";
        if (!round.shift().kind().takes(attendance.visit().visit().kind())) {
            return visit + "is in shift " + round + ", which takes no such visit";
        }
        if (attendance.careworker().secondsAway(attendance.start(), attendance.end()) > 0) {
            return visit + "is at a time when " + attendance.careworker() + " is away";
        }
        return visit + "does not lie within shift " + round + " (" + told.moment(round.start()) + "–"
                + told.time(round.end()) + ")";
    }

    public String longestLeg(PlannedAttendance attendance) {
        var longest = attendance.careworker().longestLeg();
        return "the way of " + attendance.careworker() + " to " + attendance.visit() + " takes "
                + Told.span(attendance.travelSeconds()) + "; "
                + (longest == null ? "" : Told.span(longest) + " is the longest");
    }

    public String window(PlannedAttendance attendance) {
        var visit = attendance.visit();
        var windows = visit.visit().windows().stream()
                .map(each -> told.time(secondOf(each.earliest())) + "–" + told.time(secondOf(each.latest())))
                .collect(Collectors.joining(" or "));
        var until = visit.lawfulUntil() > visit.latest()
                ? ", at most " + Told.span(visit.lawfulUntil() - visit.latest()) + " later"
                : "";
        return visit + " starts " + told.moment(attendance.start()) + "; it may start " + windows + until;
    }

    private int secondOf(Instant moment) {
        return told.clock().secondOf(moment);
    }

    public String together(PlannedVisit visit, List<PlannedAttendance> attending) {
        int needed = visit.visit().needs().careworkers();
        var careworkers = new HashSet<>(
                attending.stream().map(PlannedAttendance::careworker).toList());
        if (attending.size() < needed) {
            return visit + " needs " + needed + " careworkers together; only "
                    + attending.stream()
                            .map(each -> each.careworker().toString())
                            .collect(Collectors.joining(", "))
                    + (attending.size() == 1 ? " goes" : " go");
        }
        if (careworkers.size() < attending.size()) {
            return visit + " needs " + needed + " careworkers, and one is counted twice";
        }
        return visit + " needs " + needed + " careworkers together: "
                + attending.stream()
                        .map(each -> each.careworker() + " starts " + told.time(each.start()))
                        .collect(Collectors.joining(", "));
    }

    public String link(PlannedLink link, int gap) {
        var most = link.maximum();
        var reason = link.link().reason();
        return link.second() + " starts " + (gap < 0 ? Told.span(-gap) + " before " : Told.span(gap) + " after ")
                + link.first() + "; "
                + (gap < link.minimum()
                        ? "at least " + Told.span(link.minimum()) + " must lie between them"
                        : "at most " + Told.span(most == null ? 0 : most) + " may lie between them")
                + (reason.isEmpty() ? "" : " (" + reason + ")");
    }

    /** Who goes instead of whom, and when instead of when; those who go to the visit, at least one. */
    public String pin(PlannedVisit visit, List<PlannedAttendance> going) {
        var wrong = new ArrayList<String>();
        if (PinStays.isByOthers(visit, going)) {
            wrong.add("to " + visit.pinnedTo() + ", and " + PeopleWords.careworkers(going)
                    + (going.size() == 1 ? " goes" : " go"));
        }
        var pinned = visit.pinnedStart();
        if (pinned != null) {
            going.stream()
                    .filter(each -> each.start() != pinned)
                    .findFirst()
                    .ifPresent(each ->
                            wrong.add("at " + told.moment(pinned) + ", and starts at " + told.time(each.start())));
        }
        return visit + " is pinned " + String.join("; ", wrong);
    }

    /** What does not fit, of how much there is room for. */
    public String capacity(PlannedRound round, long above) {
        var room = round.shift().capacity().byName().entrySet().stream()
                .map(limit -> limit.getValue() + " " + limit.getKey())
                .collect(Collectors.joining(" and "));
        return "shift " + round + " of " + round.careworker() + " has room for " + room + ", and carries " + above
                + " more than that";
    }
}
