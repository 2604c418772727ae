package coop.commonround.rule.planning;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.travel.TravelTimes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole roster in the making: Timefold's planning solution.
 *
 * <p>Score: hard in minutes, people or attendances that break the law; medium in minutes of care left uncovered, weighted
 * by priority; soft in thousandths of a penny.
 */
@PlanningSolution
public class PlannedRoster {
    @ProblemFactCollectionProperty
    private List<PlannedClient> clients = List.of();

    @ProblemFactCollectionProperty
    private List<PlannedCareworker> careworkers = List.of();

    @ProblemFactCollectionProperty
    private List<PlannedVisit> visits = List.of();

    @ProblemFactCollectionProperty
    private List<PlannedLink> links = List.of();

    @PlanningEntityCollectionProperty
    private List<PlannedRound> rounds = List.of();

    @PlanningEntityCollectionProperty
    @ValueRangeProvider
    private List<PlannedAttendance> attendances = List.of();

    private ConstraintWeightOverrides<HardMediumSoftLongScore> weights = ConstraintWeightOverrides.none();

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    private PlanningClock clock;

    /** For the solver, which fills the fields of its copies itself. */
    @SuppressWarnings("NullAway")
    PlannedRoster() {}

    PlannedRoster(
            List<PlannedClient> clients,
            List<PlannedCareworker> careworkers,
            List<PlannedVisit> visits,
            List<PlannedLink> links,
            List<PlannedRound> rounds,
            List<PlannedAttendance> attendances,
            PlanningClock clock) {
        this.clients = clients;
        this.careworkers = careworkers;
        this.visits = visits;
        this.links = links;
        this.rounds = rounds;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** A roster in which nobody goes anywhere yet. */
    public static PlannedRoster of(Problem problem, TravelTimes travel) {
        return new PlanningModel(problem, travel).roster();
    }

    /**
     * A roster made elsewhere, with its own times; they are kept as long as nobody has shadow variables updated.
     *
     * @throws IllegalArgumentException if it names a visit or a shift that the problem does not have, or the shift of
     *     another careworker
     */
    public static PlannedRoster of(Problem problem, TravelTimes travel, Roster roster) {
        return new PlanningModel(problem, travel).roster(roster);
    }

    /**
     * A roster made elsewhere, for the solver to go on from: its rounds, which the solver times anew.
     *
     * @throws IllegalArgumentException as in {@link #of(Problem, TravelTimes, Roster)}
     */
    public static PlannedRoster startingFrom(Problem problem, TravelTimes travel, Roster roster) {
        return new PlanningModel(problem, travel).start(roster);
    }

    public List<PlannedClient> clients() {
        return clients;
    }

    public List<PlannedCareworker> careworkers() {
        return careworkers;
    }

    public List<PlannedVisit> visits() {
        return visits;
    }

    public List<PlannedLink> links() {
        return links;
    }

    public List<PlannedRound> rounds() {
        return rounds;
    }

    public List<PlannedAttendance> attendances() {
        return attendances;
    }

    public PlanningClock clock() {
        return clock;
    }

    /** Null until the solver has scored it. */
    public @Nullable HardMediumSoftLongScore score() {
        return score;
    }

    /** What rules weigh otherwise than usual: those the policy has downgraded from hard to a price. */
    public ConstraintWeightOverrides<HardMediumSoftLongScore> weights() {
        return weights;
    }

    /** The same roster with rules weighed otherwise. */
    public PlannedRoster weighedBy(ConstraintWeightOverrides<HardMediumSoftLongScore> others) {
        weights = others;
        return this;
    }
}
