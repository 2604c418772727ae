package coop.commonround.plan.lint;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.model.Attendance;
import coop.commonround.model.LeftOut;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.RuleId;
import coop.commonround.model.Uncovered;
import coop.commonround.model.VisitId;
import coop.commonround.plan.lint.repair.Judge;
import coop.commonround.plan.lint.repair.Places;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.rule.planning.PlanningClock;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what is amiss in a roster, whoever made it, and the cheapest repair of each thing; the roster keeps its own times.
 *
 * <p>Every hard rule is asked, and what no rule speaks of: see {@link LintId}. What breaks a rule that the policy has downgraded is
 * a warning with the reason of the policy, and has no repair. Each repair stands for itself: the rest of the roster stays as it is, so two repairs may want the same
 * gap. The same roster gives the same report. Immutable; each setting returns a copy; safe for many threads.
 */
public final class RosterLint {
    /** For how many findings a repair is looked for if nobody says. */
    public static final int DEFAULT_REPAIRS = 200;

    /** How many days before it expires a skill is warned of if nobody says. */
    public static final int DEFAULT_DAYS = 28;

    private static final String NOT_ROSTERED = "nobody is rostered to it";

    private final TravelTimes travel;
    private final int mostRepairs;
    private final int days;

    private RosterLint(TravelTimes travel, int mostRepairs, int days) {
        this.travel = requireNonNull(travel, "travel");
        this.mostRepairs = mostRepairs;
        this.days = days;
    }

    public static RosterLint using(TravelTimes travel) {
        return new RosterLint(travel, DEFAULT_REPAIRS, DEFAULT_DAYS);
    }

    /**
     * Looks for repairs of so many findings, worst first; the others are told without.
     *
     * @param most zero or more
     */
    public RosterLint repairingMost(int most) {
        Check.that(most >= 0, "the number of repairs (%s) must not be negative", most);
        return new RosterLint(travel, most, days);
    }

    /**
     * Warns of skills that expire no more than so many days after the last visit that asks for them.
     *
     * @param otherDays zero or more
     */
    public RosterLint warningOfExpiryWithin(int otherDays) {
        Check.that(otherDays >= 0, "the days before expiry (%s) must not be negative", otherDays);
        return new RosterLint(travel, mostRepairs, otherDays);
    }

    /**
     * Judges a roster.
     *
     * @param roster its rounds with their own times, in any order; it may name visits, careworkers and shifts that the problem
     *     does not have. Its uncovered visits do not matter
     */
    public LintReport check(Problem problem, Roster roster) {
        var sift = new Sift(problem);
        var made = sift.judged(roster);
        var planned = PlannedRoster.startingFrom(problem, travel, made).weighedBy(RuleWeights.of(problem.policy()));
        try (var judge = new Judge(planned)) {
            var places = new Places(planned);
            var analysis = judge.analysis();
            var care = new CareCases(judge, places, made);
            var open = CareCases.open(analysis);

            var cases = new ArrayList<>(new BrokenRules(judge, places).cases(analysis));
            cases.addAll(care.crammed());
            var told = toldOpen(cases, sift.strays());
            open.stream()
                    .filter(visit -> !told.contains(visit.visit().id()))
                    .forEach(visit -> cases.add(care.uncovered(visit)));
            cases.addAll(ExpiringSkills.cases(planned, days));
            cases.addAll(AgreedBreaches.cases(problem, travel, made));
            cases.sort(Case.WORST_FIRST);

            var repairs = new Repairs(judge, places, mostRepairs);
            var findings = new ArrayList<Finding>();
            cases.forEach(each -> findings.add(each.finding(repairs.of(each))));
            sift.strays().forEach(stray -> findings.add(repairs.stray(stray)));
            care.cutShort().forEach(each -> findings.add(each.finding(repairs.ofCutShort(each, cases))));
            findings.sort(Finding.WORST_FIRST);
            return new LintReport(findings, judged(planned, open));
        }
    }

    /** Visits whose being open is told by another finding. */
    private static Set<VisitId> toldOpen(List<Case> cases, List<Sift.Stray> strays) {
        var told = new HashSet<VisitId>();
        strays.stream()
                .filter(Sift.Stray::leavesVisitOpen)
                .forEach(stray -> told.add(stray.attendance().visit()));
        cases.stream()
                .filter(each -> each.id().equals(RuleId.TOGETHER.text()))
                .flatMap(each -> each.visits().stream())
                .forEach(visit -> told.add(visit.visit().id()));
        return told;
    }

    private static Roster judged(PlannedRoster planned, Set<PlannedVisit> open) {
        var uncovered = new ArrayList<Uncovered>();
        var leftOut = new ArrayList<LeftOut>();
        for (var visit : planned.visits()) {
            long missing = planned.attendances().stream()
                    .filter(each -> each.visit() == visit && each.round() == null)
                    .count();
            var price = visit.visit().booking().leftOutPrice();
            if (open.contains(visit)) {
                uncovered.add(new Uncovered(visit.visit().id(), (int) missing, NOT_ROSTERED, ""));
            } else if (missing > 0 && price != null) {
                leftOut.add(new LeftOut(visit.visit().id(), price));
            }
        }
        var rounds = planned.rounds().stream()
                .filter(round -> !round.attendances().isEmpty())
                .map(round -> round(round, planned.clock()))
                .toList();
        return new Roster(rounds, uncovered, leftOut);
    }

    /** A round with the ways it was judged with, each visit as long as it was commissioned. */
    private static Round round(PlannedRound round, PlanningClock clock) {
        var attendances = new ArrayList<Attendance>();
        int place = round.careworker().home();
        for (var each : round.attendances()) {
            attendances.add(new Attendance(
                    each.visit().visit().id(),
                    clock.instantOf(each.start()),
                    clock.instantOf(each.end()),
                    round.leg(place, each.client().place()),
                    Duration.ofSeconds(each.waitingSeconds())));
            place = each.client().place();
        }
        return new Round(
                round.shift().id(),
                round.careworker().id(),
                attendances,
                round.leg(place, round.careworker().home()));
    }
}
