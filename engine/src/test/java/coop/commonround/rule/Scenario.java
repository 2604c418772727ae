package coop.commonround.rule;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.CivilTime;
import coop.commonround.model.ContinuityLimits;
import coop.commonround.model.DoubleUpPolicy;
import coop.commonround.model.Limits;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Problem;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.Roster;
import coop.commonround.model.WorkingTimeLimits;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.travel.TravelTimes;
import java.util.function.Function;

/**
 * A case drawn as text: a problem, and a roster somebody made for it, with its own times.
 *
 * <pre>
 * careworker W1 skills medication
 * shift S1 W1 Mon 07:00-13:00
 * visit V1 C1 Mon 08:00-08:30 30m skills medication
 * visit V2 C2 Mon 09:00-09:30 30m
 * travel C1 C2 10m 3.2mi
 * round S1: V1 08:10, V2 09:00
 * </pre>
 *
 * <p>The period is Monday 2 to Sunday 8 March 2026 unless a line {@code period 2026-10-19 2026-11-01} says otherwise;
 * days are {@code Mon}, {@code Mon2} in the second week, or dates. Where no {@code travel} is drawn it takes no time. A
 * careworker or client of whom nothing need be known has no line. Prices and limits are the defaults, unless a line {@code
 * policy quality_prices.minute_late 0.10} gives a key of {@code policy.yaml}; a line {@code commute
 * paid within-shift} has either or both, {@code continuity cap-is-hard introduce} likewise. The other lines and their options stand in {@link DrawnPeople} and {@link
 * DrawnWork}.
 */
public final class Scenario {
    private static final ConstraintVerifier<RosterRules, PlannedRoster> VERIFIER = ConstraintVerifier.build(
            new RosterRules(), PlannedRoster.class, PlannedRound.class, PlannedAttendance.class);

    private final Problem problem;
    private final Roster roster;

    Scenario(Problem problem, Roster roster) {
        this.problem = problem;
        this.roster = roster;
    }

    /** Reads a drawing, in one piece or several. */
    public static Scenario of(String... drawing) {
        return Drawing.read(String.join("\n", drawing));
    }

    public Scenario with(Limits limits) {
        return new Scenario(problem.withPolicy(problem.policy().withLimits(limits)), roster);
    }

    public Scenario with(WorkingTimeLimits limits) {
        return new Scenario(problem.withPolicy(problem.policy().withWorkingTime(limits)), roster);
    }

    public Scenario with(ContinuityLimits limits) {
        return new Scenario(problem.withPolicy(problem.policy().withContinuity(limits)), roster);
    }

    public Scenario with(QualityPrices prices) {
        return new Scenario(problem.withPolicy(problem.policy().withPrices(prices)), roster);
    }

    public Scenario with(PeoplePolicy people) {
        return new Scenario(problem.withPolicy(problem.policy().withPeople(people)), roster);
    }

    public Scenario with(DoubleUpPolicy doubleUps) {
        return new Scenario(problem.withPolicy(problem.policy().withDoubleUps(doubleUps)), roster);
    }

    public Problem problem() {
        return problem;
    }

    public Roster roster() {
        return roster;
    }

    /** The roster as it was made, with its own times. */
    public PlannedRoster planned() {
        return PlannedRoster.of(problem, TravelTimes.of(problem), roster);
    }

    /** Nobody goes anywhere yet. */
    public PlannedRoster open() {
        return PlannedRoster.of(problem, TravelTimes.of(problem));
    }

    /** The same rounds, each visit started when it costs least, whatever times were drawn. */
    public PlannedRoster timed() {
        var timed = planned();
        SolutionManager.updateShadowVariables(timed);
        return timed;
    }

    /** What one rule makes of the roster as it was made. */
    public SingleConstraintAssertion judgedBy(Function<ConstraintFactory, Constraint> rule) {
        return VERIFIER.verifyThat((rules, factory) -> rule.apply(factory)).givenSolution(planned());
    }

    /** What one rule makes of the same rounds, each visit started when it costs least. */
    public SingleConstraintAssertion timedAndJudgedBy(Function<ConstraintFactory, Constraint> rule) {
        return VERIFIER.verifyThat((rules, factory) -> rule.apply(factory)).givenSolution(timed());
    }

    /** The times of a round: {@code V1 08:00-08:20, travel 10m, wait 30m, V2 09:00-09:30}. */
    public String timesOf(String shift) {
        var timed = timed();
        var text = new StringBuilder();
        for (var round : timed.rounds()) {
            if (round.id().equals(shift)) {
                round.attendances().forEach(each -> append(text, timed, each));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, PlannedRoster roster, PlannedAttendance each) {
        text.append(text.isEmpty() ? "" : ", ");
        if (!each.hasStart()) {
            text.append(each.visit()).append(" never");
            return;
        }
        if (each.travelSeconds() > 0) {
            text.append("travel ").append(each.travelSeconds() / 60).append("m, ");
        }
        if (each.waitingSeconds() > 0) {
            text.append("wait ").append(each.waitingSeconds() / 60).append("m, ");
        }
        var start = CivilTime.timeOf(roster.clock().instantOf(each.start()));
        var end = CivilTime.timeOf(roster.clock().instantOf(each.end()));
        text.append(each.visit()).append(' ').append(start).append('-').append(end);
    }
}
