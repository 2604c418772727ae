package coop.commonround.bench.quality.uhhc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the objective adds up, before it is weighted.
 *
 * @param travel minutes of all caregivers, from departure to arrival point
 * @param tardiness minutes of all services
 * @param largestTardiness minutes of any one service
 * @param waiting minutes between arriving and starting, without lunch and without the wait before a first service
 * @param extra minutes of all caregivers after their shifts
 * @param idle the most that is left of a caregiver's shift after travel, services and lunch, in minutes
 * @param preferences services by caregivers not preferred
 * @param leftOut optional patients who are not seen
 * @param missedLunches of caregivers at work who ought to have one
 */
record UhhcComponents(
        int travel,
        int tardiness,
        int largestTardiness,
        int waiting,
        int extra,
        int idle,
        int preferences,
        int leftOut,
        int missedLunches) {

    long cost(UhhcWeights weights) {
        return cost(weights.travel(), travel)
                + cost(weights.tardiness(), tardiness)
                + cost(weights.largestTardiness(), largestTardiness)
                + cost(weights.waiting(), waiting)
                + cost(weights.extra(), extra)
                + cost(weights.idle(), idle)
                + cost(weights.preference(), preferences)
                + cost(weights.leftOut(), leftOut)
                + cost(weights.missedLunch(), missedLunches);
    }

    /** Those that are there although the instance calls them hard. */
    List<String> faults(UhhcWeights weights) {
        var faults = new ArrayList<String>();
        note(faults, weights.travel(), travel, "minutes of travel");
        note(faults, weights.tardiness(), tardiness, "minutes of tardiness");
        note(faults, weights.largestTardiness(), largestTardiness, "minutes of largest tardiness");
        note(faults, weights.waiting(), waiting, "minutes of waiting");
        note(faults, weights.extra(), extra, "minutes of extra time");
        note(faults, weights.idle(), idle, "minutes of idle time");
        note(faults, weights.preference(), preferences, "services by caregivers not preferred");
        note(faults, weights.leftOut(), leftOut, "optional patients left out");
        note(faults, weights.missedLunch(), missedLunches, "missed lunch breaks");
        return faults;
    }

    private static long cost(@Nullable Integer weight, int amount) {
        return weight == null ? 0 : (long) weight * amount;
    }

    private static void note(List<String> faults, @Nullable Integer weight, int amount, String what) {
        if (weight == null && amount > 0) {
            faults.add(amount + " " + what);
        }
    }
}
