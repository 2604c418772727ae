package coop.commonround.bench.quality.uhhc;

import coop.commonround.bench.quality.contest.Distances;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instance. Times are minutes.
 *
 * @param lunch when and how long those with a lunch break have it
 * @param weights what each component of the objective weighs
 * @param lateAtEnd whether a service must end within its window to be on time; otherwise start
 */
public record UhhcInstance(
        String name,
        List<Patient> patients,
        List<Caregiver> caregivers,
        Distances distances,
        Lunch lunch,
        UhhcWeights weights,
        boolean lateAtEnd) {

    /** How the two services of a patient belong together; always by two caregivers. */
    public enum Pair {
        /** One service only. */
        NONE,
        /** At whatever times. */
        INDEPENDENT,
        /** At once. */
        SIMULTANEOUS,
        /** One after the other, from start to start. */
        SEQUENTIAL
    }

    /** From, to. */
    public record Window(int start, int end) {}

    /** What is done, by whom who is able to. */
    public record Service(String skill, int duration) {}

    /**
     * Somebody who gets one service or two.
     *
     * @param place number of the home in the distances
     * @param windows any of which will do
     * @param least minutes from the first start to the second
     * @param most minutes from the first start to the second
     * @param optional whether the patient may be left out, at a price
     * @param preferred caregivers; empty if all are as good
     * @param barred caregivers who never go
     */
    public record Patient(
            String id,
            int place,
            List<Window> windows,
            List<Service> services,
            Pair pair,
            int least,
            int most,
            boolean optional,
            Set<String> preferred,
            Set<String> barred) {
        public Patient {
            windows = List.copyOf(windows);
            services = List.copyOf(services);
            preferred = Set.copyOf(preferred);
            barred = Set.copyOf(barred);
        }

        /** Whether this caregiver is not among those preferred, if any are. */
        public boolean prefersOthersTo(Caregiver caregiver) {
            return !preferred.isEmpty() && !preferred.contains(caregiver.id());
        }
    }

    /**
     * Somebody who gives services.
     *
     * @param departure place where the round starts
     * @param arrival place where it ends
     * @param shift after which time is extra
     */
    public record Caregiver(String id, Set<String> skills, int departure, int arrival, Window shift, boolean hasLunch) {
        public Caregiver {
            skills = Set.copyOf(skills);
        }
    }

    /**
     * The break.
     *
     * @param within when it may start
     * @param minutes at least
     */
    public record Lunch(Window within, int minutes) {}

    public UhhcInstance {
        patients = List.copyOf(patients);
        caregivers = List.copyOf(caregivers);
    }

    /** What the service is late by, in the window that suits it best; its start is in none of them if it is too early. */
    public @Nullable Integer lateness(Patient patient, Service service, int start) {
        int counted = lateAtEnd ? start + service.duration() : start;
        Integer least = null;
        for (var window : patient.windows()) {
            int late = Math.max(0, counted - window.end());
            if (start >= window.start() && (least == null || late < least)) {
                least = late;
            }
        }
        return least;
    }
}
