package coop.commonround.plan;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import coop.commonround.base.Check;
import coop.commonround.base.Issue;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final Effort effort;
    private final Listeners listeners;
    private final StopSignal stop;
    private final @Nullable Class<? extends ConstraintProvider> ownRules;
    private final Roster start;

    private Planner(
            TravelTimes travel,
            Effort effort,
            Listeners listeners,
            StopSignal stop,
            @Nullable Class<? extends ConstraintProvider> ownRules,
            Roster start) {
        this.travel = requireNonNull(travel, "travel");
        this.effort = effort;
        this.listeners = listeners;
        this.stop = requireNonNull(stop, "stop");
        this.ownRules = ownRules;
        this.start = requireNonNull(start, "start");
    }

    /** A planner with this travel, a minute of time and seed 0. */
    public static Planner using(TravelTimes travel) {
        return new Planner(
                travel, new Effort(Limit.of(DEFAULT_TIME), 0, 1), Listeners.NONE, new StopSignal(), null, Roster.EMPTY);
    }

    /**
     * Searches for so long; the result then depends on the machine.
     *
     * @param time above zero
     */
    public Planner stoppingAfter(Duration time) {
        Check.that(time.toMillis() > 0, "the time to plan (%s) must be above zero", time);
        return new Planner(travel, effort.limitedTo(Limit.of(time)), listeners, stop, ownRules, start);
    }

    /**
     * Searches so many steps after the first roster, however long they take; the result is the same each time.
     *
     * @param iterations zero or more
     */
    public Planner iterating(long iterations) {
        Check.that(iterations >= 0, "iterations (%s) must not be negative", iterations);
        return new Planner(travel, effort.limitedTo(Limit.of(iterations)), listeners, stop, ownRules, start);
    }

    public Planner seeded(long otherSeed) {
        return new Planner(travel, effort.seeded(otherSeed), listeners, stop, ownRules, start);
    }

    /** Tells of each better roster; called on the planning thread. */
    public Planner reportingTo(Consumer<Progress> otherListener) {
        return new Planner(travel, effort, new Listeners(otherListener, listeners.rosters()), stop, ownRules, start);
    }

    /**
     * Hands over each better roster; called on the planning thread, before {@link #reportingTo} is told of the same one.
     *
     * <p>There may be many in a second at first. The roster is written down only if the listener asks for it, and it has to
     * ask before it returns: after that the search has gone on, and asking for the first time throws an {@link
     * IllegalStateException}. Its uncovered visits are not explained yet. Rules of the embedder's own are not looked at here.
     */
    public Planner handingRostersTo(Consumer<Supplier<Roster>> otherListener) {
        return new Planner(travel, effort, new Listeners(listeners.progress(), otherListener), stop, ownRules, start);
    }

    /**
     * Goes on from a roster that is there already, whoever made it, instead of from nothing.
     *
     * <p>Who goes where in what order is taken over; times are worked out anew. What breaks a hard rule or
     * cannot be timed is taken out first, the same each time, and finds another place if there is one. Where somebody is missing at a
     * double-up, the search begins with the others where they are and whoever comes cheapest besides. Nothing else is bound
     * to stay where it is: pin a visit for that. The result is no worse than what could be taken over.
     *
     * @param roster its rounds; its times and its uncovered visits do not matter. {@link #plan} throws an {@link
     *     IllegalArgumentException} if it names a visit that the problem does not have or that is cancelled, a shift that
     *     takes no visits or is another careworker's, or more careworkers at a visit than that needs
     */
    public Planner startingFrom(Roster roster) {
        return new Planner(travel, effort, listeners, stop, ownRules, roster);
    }

    /**
     * Stops early when the signal is given, and keeps the best roster so far. Its uncovered visits are then explained in short:
     * which rules somebody with time would break is left out.
     */
    public Planner stoppedBy(StopSignal signal) {
        return new Planner(travel, effort, listeners, signal, ownRules, start);
    }

    /**
     * Searches on so many threads at once, where there is enough to plan: from some 500 visits on a roster is searched in parts,
     * by area. How many parts there are does not depend on the threads, and neither does the roster found in so many iterations.
     *
     * @param threads at least one, the planning thread among them
     */
    public Planner onThreads(int threads) {
        return new Planner(travel, effort.onThreads(threads), listeners, stop, ownRules, start);
    }

    /**
     * Obeys rules of the embedder's own besides the co-op's.
     *
     * @param rules constraint streams over the classes of {@code coop.commonround.rule.planning}; public, with a public
     *     constructor without parameters
     */
    public Planner alsoObeying(Class<? extends ConstraintProvider> rules) {
        return new Planner(travel, effort, listeners, stop, rules, start);
    }

    /**
     * Plans a problem; returns when the time is up, the iterations are done or it is stopped.
     *
     * @throws IllegalArgumentException if the roster it is to start from does not suit the problem
     */
    public Outcome plan(Problem problem) {
        var issues = nothingToPlan(problem);
        if (!issues.isEmpty()) {
            return new Outcome.Refused(issues);
        }
        var limit = effort.limit();
        var kernelLimit = ownRules == null ? limit : limit.forKernel();
        var pace = new Pace(kernelLimit, System::nanoTime);
        var kernel = new KernelPhase(problem.policy(), effort, pace, listeners, stop);
        var planned = PlannedRoster.startingFrom(problem, travel, start).weighedBy(RuleWeights.of(problem.policy()));
        var best = solved(SolverSetup.of(kernelLimit, kernel), planned);
        if (ownRules != null) {
            best = solved(SolverSetup.of(limit.forOwnRules(), new LawfulStart(stop), ownRules), best);
        }
        var roster = new FinishedRoster(problem, travel, best, stop::isGiven).roster();
        var plan = new Plan(roster, Scoring.using(travel).scoresOf(problem, roster, ownRules));
        return roster.uncovered().isEmpty() && plan.isLawful() ? new Outcome.Complete(plan) : new Outcome.Partial(plan);
    }

    private PlannedRoster solved(SolverConfig setup, PlannedRoster from) {
        var solver = SolverFactory.<PlannedRoster>create(setup.withRandomSeed(effort.seed()))
                .buildSolver();
        stop.whenGiven(solver::terminateEarly);
        return solver.solve(from);
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
