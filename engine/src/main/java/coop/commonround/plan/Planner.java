package coop.commonround.plan;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import coop.commonround.base.Check;
import coop.commonround.base.Issue;
import coop.commonround.model.Problem;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plans a period: who visits whom, when and in what order.
 *
 * <p>The same problem, seed and number of iterations give the same roster, whatever the order of the input. With a time
 * limit instead, the roster depends on how fast the machine is. Immutable; each setting returns a copy; safe for many
 * threads.
 */
public final class Planner {
    /** How long a planner searches if it is not told. */
    public static final Duration DEFAULT_TIME = Duration.ofSeconds(60);

    private final TravelTimes travel;
    private final Limit limit;
    private final long seed;
    private final Consumer<Progress> listener;
    private final StopSignal stop;
    private final @Nullable Class<? extends ConstraintProvider> ownRules;

    private Planner(
            TravelTimes travel,
            Limit limit,
            long seed,
            Consumer<Progress> listener,
            StopSignal stop,
            @Nullable Class<? extends ConstraintProvider> ownRules) {
        this.travel = requireNonNull(travel, "travel");
        this.limit = limit;
        this.seed = seed;
        this.listener = requireNonNull(listener, "listener");
        this.stop = requireNonNull(stop, "stop");
        this.ownRules = ownRules;
    }

    /** A planner with this travel, a minute of time and seed 0. */
    public static Planner using(TravelTimes travel) {
        return new Planner(travel, Limit.of(DEFAULT_TIME), 0, progress -> {}, new StopSignal(), null);
    }

    /**
     * Searches for so long; the result then depends on the machine.
     *
     * @param time above zero
     */
    public Planner stoppingAfter(Duration time) {
        Check.that(time.toMillis() > 0, "the time to plan (%s) must be above zero", time);
        return new Planner(travel, Limit.of(time), seed, listener, stop, ownRules);
    }

    /**
     * Searches so many steps after the first roster, however long they take; the result is the same each time.
     *
     * @param iterations zero or more
     */
    public Planner iterating(long iterations) {
        Check.that(iterations >= 0, "iterations (%s) must not be negative", iterations);
        return new Planner(travel, Limit.of(iterations), seed, listener, stop, ownRules);
    }

    public Planner seeded(long otherSeed) {
        return new Planner(travel, limit, otherSeed, listener, stop, ownRules);
    }

    /** Tells of each better roster; called on the planning thread. */
    public Planner reportingTo(Consumer<Progress> otherListener) {
        return new Planner(travel, limit, seed, otherListener, stop, ownRules);
    }

    /** Stops early when the signal is given, and keeps the best roster so far. */
    public Planner stoppedBy(StopSignal signal) {
        return new Planner(travel, limit, seed, listener, signal, ownRules);
    }

    /**
     * Obeys rules of the embedder's own besides the co-op's.
     *
     * @param rules constraint streams over the classes of {@code coop.commonround.rule.planning}; public, with a public
     *     constructor without parameters
     */
    public Planner alsoObeying(Class<? extends ConstraintProvider> rules) {
        return new Planner(travel, limit, seed, listener, stop, rules);
    }

    /** Plans a problem; returns when the time is up, the iterations are done or it is stopped. */
    public Outcome plan(Problem problem) {
        var issues = nothingToPlan(problem);
        if (!issues.isEmpty()) {
            return new Outcome.Refused(issues);
        }
        var kernelLimit = ownRules == null ? limit : limit.forKernel();
        var kernel = new KernelPhase(problem.policy(), seed, new Pace(kernelLimit, System::nanoTime), listener, stop);
        var start = PlannedRoster.of(problem, travel).weighedBy(RuleWeights.of(problem.policy()));
        var best = solved(SolverSetup.of(kernelLimit, kernel), start);
        if (ownRules != null) {
            best = solved(SolverSetup.of(limit.forOwnRules(), new LawfulStart(stop), ownRules), best);
        }
        var roster = new FinishedRoster(problem, travel, best).roster();
        var plan = new Plan(roster, Scoring.using(travel).scoresOf(problem, roster, ownRules));
        return roster.uncovered().isEmpty() && plan.isLawful() ? new Outcome.Complete(plan) : new Outcome.Partial(plan);
    }

    private PlannedRoster solved(SolverConfig setup, PlannedRoster start) {
        var solver =
                SolverFactory.<PlannedRoster>create(setup.withRandomSeed(seed)).buildSolver();
        stop.whenGiven(solver::terminateEarly);
        return solver.solve(start);
    }

    private static List<Issue> nothingToPlan(Problem problem) {
        if (problem.visits().stream().noneMatch(visit -> visit.isToBeRostered())) {
            return List.of(Issue.error(
                    new Issue.Where.Thing("period", problem.period().first().toString()),
                    "there is no visit to roster",
                    "give at least one visit that is planned or tentative"));
        }
        return List.of();
    }
}
