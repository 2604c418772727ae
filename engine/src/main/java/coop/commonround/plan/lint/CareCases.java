package coop.commonround.plan.lint;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.DefaultConstraintJustification;
import coop.commonround.model.Roster;
import coop.commonround.model.RuleId;
import coop.commonround.plan.lint.Finding.Severity;
import coop.commonround.plan.lint.Finding.Unit;
import coop.commonround.plan.lint.repair.Goal;
import coop.commonround.plan.lint.repair.Judge;
import coop.commonround.plan.lint.repair.Moved;
import coop.commonround.plan.lint.repair.Places;
import coop.commonround.plan.lint.words.Told;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedVisit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Care that was commissioned and is not rostered, or for less time, and shifts that are too full for what they pay. */
final class CareCases {
    private final Judge judge;
    private final Places places;
    private final Roster made;

    /** Looks at a roster as it was made. */
    CareCases(Judge judge, Places places, Roster made) {
        this.judge = judge;
        this.places = places;
        this.made = made;
    }

    /** Visits to which nobody goes, or not everybody they need, those that may be left out apart. */
    static Set<PlannedVisit> open(ScoreAnalysis<HardMediumSoftLongScore> analysis) {
        var open = new LinkedHashSet<PlannedVisit>();
        for (var rule : analysis.constraintMap().values()) {
            if (rule.constraintName().equals(RuleId.UNCOVERED.text()) && rule.matches() != null) {
                for (var match : rule.matches()) {
                    if (match.justification() instanceof DefaultConstraintJustification justification) {
                        open.addAll(Facts.of(justification.getFacts()).allVisits());
                    }
                }
            }
        }
        return open;
    }

    /** A case of a visit to which nobody goes, or not everybody it needs. */
    Case uncovered(PlannedVisit visit) {
        var all = places.attendancesOf(visit);
        var open = all.stream().filter(each -> each.round() == null).toList();
        int needed = visit.visit().needs().careworkers();
        var firstDay = visit.days().get(0);
        var text = open.size() == needed
                ? "nobody goes to " + visit + " on " + firstDay
                        + (needed > 1 ? ", which needs " + needed + " careworkers" : "")
                : "only " + (needed - open.size()) + " of " + needed + " careworkers go to " + visit + " on "
                        + firstDay;
        var movable = new ArrayList<Moved>();
        if (open.size() < needed) {
            movable.add(open.size() == 1 ? Moved.one(open.get(0), all) : Moved.missing(visit, all));
        }
        movable.add(Moved.allOf(visit, all));
        return new Case(
                RuleId.UNCOVERED.text(),
                Severity.CARE,
                List.of(visit),
                List.of(),
                List.of(),
                Minutes.roundedUp(visit.length() * open.size()),
                Unit.MINUTES,
                text,
                movable,
                new Goal.Covers(all));
    }

    /** Visits rostered for less than was commissioned. */
    List<Case> cutShort() {
        var cases = new ArrayList<Case>();
        for (var round : made.rounds()) {
            for (var attendance : round.attendances()) {
                judge.roster().attendances().stream()
                        .filter(each -> each.visit().visit().id().equals(attendance.visit()))
                        .filter(PlannedAttendance::hasStart)
                        .filter(each -> each.rounded().shift().id().equals(round.shift()))
                        .findFirst()
                        .ifPresent(each -> addIfShort(each, attendance.length(), cases));
            }
        }
        return cases;
    }

    private void addIfShort(PlannedAttendance attendance, Duration given, List<Case> cases) {
        int shortBy = attendance.visit().length() - (int) given.toSeconds();
        if (shortBy > 0) {
            cases.add(Case.of(
                    LintId.CUT_SHORT.text(),
                    Severity.CARE,
                    List.of(attendance),
                    Minutes.roundedUp(shortBy),
                    Unit.MINUTES,
                    attendance.visit() + " is rostered for " + Told.span((int) given.toSeconds()) + "; "
                            + Told.span(attendance.visit().length()) + " are commissioned",
                    List.of(Moved.allOf(attendance.visit(), List.of(attendance))),
                    null));
        }
    }

    /** Shifts whose visits and the ways between them take longer than is paid. */
    List<Case> crammed() {
        var cases = new ArrayList<Case>();
        for (var round : judge.roster().rounds()) {
            int busy = Goal.Fits.busySeconds(round);
            int paid = round.end() - round.start();
            if (busy > paid) {
                cases.add(Case.of(
                        LintId.CRAMMED.text(),
                        Severity.BREACH,
                        round.attendances(),
                        Minutes.roundedUp(busy - paid),
                        Unit.MINUTES,
                        round.careworker() + " has " + Told.span(busy) + " of visits and ways in shift " + round
                                + " of " + Told.span(paid),
                        round.attendances().stream()
                                .filter(each -> !each.visit().isDoubleUp())
                                .map(each -> Moved.allOf(each.visit(), List.of(each)))
                                .toList(),
                        new Goal.Fits(round, paid)));
            }
        }
        return cases;
    }
}
