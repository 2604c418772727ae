package coop.commonround.bench.quality.hhcrsp;

import coop.commonround.base.Check;
import java.util.List;

/**
 * Who gives which services, in what order. When each starts follows from the order.
 *
 * @param rounds one for each caregiver, by number; may be empty
 */
public record HhcrspRounds(List<List<Care>> rounds) {
    /**
     * One service at one patient.
     *
     * @param patient number of the patient
     * @param service 0, or 1 for the second service of a patient
     */
    public record Care(int patient, int service) {
        public Care {
            Check.that(service == 0 || service == 1, "service (%s) must be 0 or 1", service);
        }

        /** A number of its own: two for each patient. */
        int number() {
            return 2 * patient + service;
        }
    }

    public HhcrspRounds {
        rounds = rounds.stream().map(List::copyOf).toList();
    }
}
