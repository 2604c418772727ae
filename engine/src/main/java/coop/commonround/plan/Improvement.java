package coop.commonround.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import coop.commonround.rule.planning.PlannedRoster;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Makes a roster better: takes out some visits that are near one another, puts them back in another order, and keeps what
 * is not much worse.
 *
 * <p>After Schrimpf and others (2000), ruin and recreate. How much worse a roster may be falls to nothing as the search
 * goes on, so that it does not stay where it began; the best roster is put back at the end.
 */
final class Improvement implements PhaseCommand<PlannedRoster> {
    /** How much dearer a roster may become at the start, in thousandths of a penny. */
    private static final long FIRST_THRESHOLD = 300_000;

    private final long seed;
    private final Pace pace;
    private final Incumbent incumbent;

    Improvement(long seed, Pace pace, Incumbent incumbent) {
        this.seed = seed;
        this.pace = pace;
        this.incumbent = incumbent;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<PlannedRoster> director, BooleanSupplier isTerminated) {
        var roster = director.getWorkingSolution();
        var insertion = new Insertion(director);
        var ruin = new Ruin(roster, insertion, new SplittableRandom(seed));
        var current = insertion.score();
        var best = current;
        var bestPlaces = Snapshot.of(roster.visits(), insertion);
        incumbent.found(roster, best);
        for (long iteration = 0; !isTerminated.getAsBoolean() && pace.goesOn(iteration); iteration++) {
            var threshold = (long) (FIRST_THRESHOLD * Math.pow(pace.shareLeft(iteration), 2));
            var queue = ruin.next();
            var before = Snapshot.of(queue, insertion);
            queue.forEach(insertion::remove);
            queue.forEach(insertion::insert);
            var found = insertion.score();
            if (!isAcceptable(found, current, threshold)) {
                before.restore(insertion);
                continue;
            }
            current = found;
            if (found.compareTo(best) > 0) {
                best = found;
                bestPlaces = Snapshot.of(roster.visits(), insertion);
                incumbent.found(roster, best);
            }
        }
        if (current.compareTo(best) < 0) {
            bestPlaces.restore(insertion);
        }
    }

    private static boolean isAcceptable(HardMediumSoftLongScore found, HardMediumSoftLongScore current, long dearer) {
        return found.compareTo(current) >= 0
                || (found.hardScore() == current.hardScore()
                        && found.mediumScore() == current.mediumScore()
                        && found.softScore() >= current.softScore() - dearer);
    }
}
