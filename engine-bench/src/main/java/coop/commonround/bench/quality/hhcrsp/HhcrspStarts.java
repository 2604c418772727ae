package coop.commonround.bench.quality.hhcrsp;

import coop.commonround.bench.quality.hhcrsp.HhcrspInstance.Patient;
import coop.commonround.bench.quality.hhcrsp.HhcrspRounds.Care;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When each service starts: as early as windows, travel and pairs allow, which is the least that any timetable with
 * these rounds can have, all at once.
 *
 * <p>Found by raising starts until nothing is too early. Pairs may wait for one another in a circle; then there is no end
 * to it, and no timetable.
 */
final class HhcrspStarts {
    private final HhcrspInstance instance;
    private final HhcrspRounds solution;
    private final long[] starts;
    private boolean raised;

    private HhcrspStarts(HhcrspInstance instance, HhcrspRounds solution) {
        this.instance = instance;
        this.solution = solution;
        this.starts = new long[2 * instance.patients().size()];
        for (int patient = 0; patient < instance.patients().size(); patient++) {
            Arrays.fill(
                    starts,
                    2 * patient,
                    2 * patient + 2,
                    instance.patients().get(patient).opens());
        }
    }

    /** Starts by {@link Care#number()}; null if the rounds wait for one another in a circle. */
    static long @Nullable [] of(HhcrspInstance instance, HhcrspRounds solution) {
        return new HhcrspStarts(instance, solution).find();
    }

    private long @Nullable [] find() {
        // A longest path without circles has fewer steps than there are services.
        for (int sweep = 0; sweep <= starts.length + 1; sweep++) {
            raised = false;
            solution.rounds().forEach(round -> follow(round));
            for (int patient = 0; patient < instance.patients().size(); patient++) {
                if (instance.patients().get(patient).isDouble()) {
                    tie(instance.patients().get(patient), 2 * patient);
                }
            }
            if (!raised) {
                return starts;
            }
        }
        return null;
    }

    private void follow(List<Care> round) {
        long free = 0;
        int at = 0;
        for (var care : round) {
            int place = care.patient() + 1;
            raise(care.number(), free + instance.distances().between(at, place));
            free = starts[care.number()]
                    + instance.patients()
                            .get(care.patient())
                            .services()
                            .get(care.service())
                            .duration();
            at = place;
        }
    }

    private void tie(Patient patient, int first) {
        raise(first + 1, starts[first] + patient.least());
        raise(first, starts[first + 1] - patient.most());
    }

    private void raise(int care, long to) {
        if (to > starts[care]) {
            starts[care] = to;
            raised = true;
        }
    }
}
