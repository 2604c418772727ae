package coop.commonround.bench.quality.hhcrsp;

import coop.commonround.bench.quality.contest.Distances;
import java.util.List;
import java.util.Set;

/**
 * An instance. All times and distances are thousandths of a minute, which holds every figure of the files exactly.
 *
 * @param patients by number; the place of patient {@code i} in the distances is {@code i + 1}
 * @param caregivers who all start and end at the office, place 0
 */
public record HhcrspInstance(String name, List<Patient> patients, List<Caregiver> caregivers, Distances distances) {

    /**
     * Somebody who gets one service or two.
     *
     * @param opens the earliest start of each service
     * @param closes after which a start is late
     * @param services one, or two by different caregivers
     * @param least from the start of the first service to that of the second; 0 for one service
     * @param most from the start of the first service to that of the second; 0 for one service or for two at once
     */
    public record Patient(String id, int opens, int closes, List<Service> services, int least, int most) {
        public Patient {
            services = List.copyOf(services);
        }

        public boolean isDouble() {
            return services.size() == 2;
        }
    }

    /**
     * What is done.
     *
     * @param skill what the caregiver must be able to do; no two services of one patient ask for the same
     * @param duration how long it takes
     */
    public record Service(String skill, int duration) {}

    /** Somebody who gives services. */
    public record Caregiver(String id, Set<String> skills) {
        public Caregiver {
            skills = Set.copyOf(skills);
        }
    }

    public HhcrspInstance {
        patients = List.copyOf(patients);
        caregivers = List.copyOf(caregivers);
    }
}
