package coop.commonround.bench.quality.uhhc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gives which services and when.
 *
 * @param rounds one for each caregiver, by number; may be empty
 */
public record UhhcRounds(List<List<Care>> rounds) {
    /**
     * One service at one patient.
     *
     * @param patient number of the patient
     * @param service 0, or 1 for the second service of a patient
     * @param start the minute it starts
     * @param lunch the break held at the patient's before the service starts, null for none
     */
    public record Care(int patient, int service, int start, UhhcInstance.@Nullable Window lunch) {}

    public UhhcRounds {
        rounds = rounds.stream().map(List::copyOf).toList();
    }
}
