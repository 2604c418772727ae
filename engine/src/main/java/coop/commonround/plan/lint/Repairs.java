package coop.commonround.plan.lint;

import coop.commonround.model.RuleId;
import coop.commonround.model.VisitId;
import coop.commonround.plan.lint.Finding.Severity;
import coop.commonround.plan.lint.Finding.Unit;
import coop.commonround.plan.lint.repair.Goal;
import coop.commonround.plan.lint.repair.Judge;
import coop.commonround.plan.lint.repair.Moved;
import coop.commonround.plan.lint.repair.Places;
import coop.commonround.plan.lint.repair.RepairSearch;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for the repairs of findings, one after another, as many as are wanted. */
final class Repairs {
    private static final Set<String> OF_TIME = Set.of(
            RuleId.OVERLAP.text(), RuleId.WITHIN_SHIFT.text(), RuleId.ROUNDS_APART.text(), LintId.CRAMMED.text());

    private final Places places;
    private final RepairSearch search;
    private final RepairWriter writer;
    private final Map<VisitId, PlannedVisit> visits;
    private int left;

    Repairs(Judge judge, Places places, int most) {
        this.places = places;
        this.search = new RepairSearch(judge, places);
        this.writer = new RepairWriter(judge);
        this.visits = judge.roster().visits().stream()
                .filter(each -> !each.isAlone())
                .collect(Collectors.toMap(each -> each.visit().id(), each -> each));
        this.left = most;
    }

    /** The repair of a case, if one is wanted. */
    Remedy of(Case each) {
        var goal = each.goal();
        return goal == null ? Remedy.UNSOUGHT : of(goal, each.movable());
    }

    private Remedy of(Goal goal, List<Moved> movable) {
        if (left == 0) {
            return Remedy.UNSOUGHT;
        }
        left--;
        var found = search.find(goal, movable);
        if (found != null) {
            return writer.write(found, "");
        }
        var whyNot = search.whyNot();
        var leave = search.leave(goal, movable);
        return leave == null ? new Remedy.Stuck(whyNot) : writer.write(leave, "no place was found: " + whyNot);
    }

    /** A row that could not be judged: it goes, and somebody else goes where somebody has to. */
    Finding stray(Sift.Stray stray) {
        var visit = visits.get(stray.attendance().visit());
        return new Finding(
                stray.id().text(),
                Severity.ROW,
                List.of(stray.attendance().visit()),
                List.of(stray.at().careworker()),
                List.of(stray.at().shift()),
                1,
                Unit.ATTENDANCES,
                stray.text(),
                visit != null && stray.leavesVisitOpen() ? instead(stray, visit) : drop(stray));
    }

    private static Remedy drop(Sift.Stray stray) {
        var step = new Step(stray.attendance().visit(), stray.at(), null);
        var what = stray.id() == LintId.TWICE ? "one of the two rows; " : "";
        return new Remedy.Repair(List.of(step), Change.NONE, what + "what it costs is not counted");
    }

    private Remedy instead(Sift.Stray stray, PlannedVisit visit) {
        var all = places.attendancesOf(visit);
        var open = all.stream().filter(each -> each.round() == null).toList();
        var movable = new ArrayList<Moved>();
        if (open.size() < all.size()) {
            open.forEach(each -> movable.add(Moved.one(each, all)));
        }
        movable.add(Moved.allOf(visit, all));
        var remedy = of(new Goal.Covers(all), movable);
        if (!(remedy instanceof Remedy.Repair repair)) {
            return remedy;
        }
        var steps = new ArrayList<Step>();
        boolean isTold = false;
        for (var step : repair.steps()) {
            boolean isOfStray = !isTold
                    && step.from() == null
                    && step.visit().equals(stray.attendance().visit());
            steps.add(isOfStray ? new Step(step.visit(), stray.at(), step.to()) : step);
            isTold |= isOfStray;
        }
        return new Remedy.Repair(steps, repair.change(), repair.note());
    }

    /** Time that was cut off is given back where it stands, unless what comes after needs it. */
    Remedy ofCutShort(Case each, List<Case> cases) {
        var about = new HashSet<>(each.visits());
        var inTheWay = cases.stream()
                .filter(other -> OF_TIME.contains(other.id()) && other.isAbout(about))
                .findFirst();
        if (inTheWay.isPresent()) {
            return new Remedy.Stuck("there is no room for all of its time: see its finding "
                    + inTheWay.get().id());
        }
        var attendance = each.movable().get(0).attendances().get(0);
        return new Remedy.Repair(
                List.of(writer.asItIs(attendance)), Change.NONE, "and give it all of its time: there is room");
    }
}
