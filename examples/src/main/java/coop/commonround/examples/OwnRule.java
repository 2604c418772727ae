package coop.commonround.examples;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import coop.commonround.plan.Planner;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.travel.TravelTimes;

/**
 * Adds a rule of one's own: nobody goes to one client more than twice a day. Plans the day of {@link ProblemInCode}
 * without it and with it.
 *
 * <pre>{@code
 * cli/bin/commonround --version   # builds the jar
 * ./mvnw -q -pl examples -am -DskipTests package
 * java -cp cli/target/commonround.jar:examples/target/classes coop.commonround.examples.OwnRule
 * }</pre>
 *
 * <p>The planner makes the rule itself, so the class is public and its constructor takes nothing. The stream starts from
 * {@link Attended}, which also sees rosters made elsewhere.
 */
public final class OwnRule implements ConstraintProvider {
    private static final int MOST_A_DAY = 2;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            Attended.in(factory)
                    .groupBy(PlannedAttendance::careworker, PlannedAttendance::client, PlannedAttendance::day, count())
                    .filter((careworker, client, day, visits) -> visits > MOST_A_DAY)
                    .penalize(
                            HardMediumSoftLongScore.ONE_HARD, (careworker, client, day, visits) -> visits - MOST_A_DAY)
                    .asConstraint("at-most-twice-a-day")
        };
    }

    public static void main(String[] args) {
        var problem = ProblemInCode.problem();
        var planner = Planner.using(TravelTimes.of(problem)).iterating(200);

        System.out.println("Without the rule");
        planner.plan(problem).plan().ifPresent(plan -> ProblemInCode.print(plan.roster()));
        System.out.println("With it");
        planner.alsoObeying(OwnRule.class).plan(problem).plan().ifPresent(plan -> ProblemInCode.print(plan.roster()));
    }
}
