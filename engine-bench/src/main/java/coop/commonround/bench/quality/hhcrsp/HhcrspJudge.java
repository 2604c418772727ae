package coop.commonround.bench.quality.hhcrsp;

import coop.commonround.bench.quality.contest.Judge;
import coop.commonround.bench.quality.contest.Verdict;
import coop.commonround.bench.quality.hhcrsp.HhcrspRounds.Care;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The published objective: a third each of all travel (with the way back to the office), all tardiness and the largest
 * tardiness, in minutes. A start is tardy by what it lies after its window; before the window nothing starts. Skills, two
 * different caregivers at a double service and the gap between their starts are hard, and every service is given.
 *
 * <p>It times the rounds itself, so that no solver's clock matters.
 */
public final class HhcrspJudge implements Judge<HhcrspInstance, HhcrspRounds> {
    private static final int DIGITS = 3;
    private static final int THIRDS = 3;

    /**
     * What the objective adds up, in thousandths of a minute.
     *
     * @param travel of all caregivers
     * @param tardiness of all services
     * @param largest of any service
     */
    record Components(long travel, long tardiness, long largest) {
        BigDecimal cost() {
            return BigDecimal.valueOf(travel + tardiness + largest, DIGITS)
                    .divide(BigDecimal.valueOf(THIRDS), DIGITS, RoundingMode.HALF_UP);
        }
    }

    @Override
    public Verdict judge(HhcrspInstance instance, HhcrspRounds solution) {
        var faults = new ArrayList<String>();
        int uncovered = tally(instance, solution, faults);
        var starts = HhcrspStarts.of(instance, solution);
        if (starts == null) {
            faults.add("rounds wait for one another in a circle");
            starts = new long[2 * instance.patients().size()];
        }
        return Verdict.of(components(instance, solution, starts).cost(), faults, uncovered);
    }

    /** What the objective adds up, with services starting at {@code starts}. */
    static Components components(HhcrspInstance instance, HhcrspRounds solution, long[] starts) {
        long travel = 0;
        long tardiness = 0;
        long largest = 0;
        for (var round : solution.rounds()) {
            int at = 0;
            for (var care : round) {
                int place = care.patient() + 1;
                travel += instance.distances().between(at, place);
                at = place;
                long late = starts[care.number()]
                        - instance.patients().get(care.patient()).closes();
                tardiness += Math.max(0, late);
                largest = Math.max(largest, late);
            }
            travel += instance.distances().between(at, 0);
        }
        return new Components(travel, tardiness, largest);
    }

    /** Notes who may not do what and what is done twice, and counts the services nobody gives. */
    private static int tally(HhcrspInstance instance, HhcrspRounds solution, List<String> faults) {
        var by = new int[2 * instance.patients().size()];
        for (int caregiver = 0; caregiver < solution.rounds().size(); caregiver++) {
            var who = instance.caregivers().get(caregiver);
            for (var care : solution.rounds().get(caregiver)) {
                var patient = instance.patients().get(care.patient());
                if (!who.skills()
                        .contains(patient.services().get(care.service()).skill())) {
                    faults.add("%s cannot give %s"
                            .formatted(
                                    who.id(),
                                    patient.services().get(care.service()).skill()));
                }
                if (by[care.number()] != 0) {
                    faults.add("%s is given a service twice".formatted(patient.id()));
                }
                by[care.number()] = caregiver + 1;
            }
        }
        int uncovered = 0;
        for (int number = 0; number < instance.patients().size(); number++) {
            var patient = instance.patients().get(number);
            for (int service = 0; service < patient.services().size(); service++) {
                uncovered += by[new Care(number, service).number()] == 0 ? 1 : 0;
            }
            if (patient.isDouble() && by[2 * number] != 0 && by[2 * number] == by[2 * number + 1]) {
                faults.add("%s is given both services by one caregiver".formatted(patient.id()));
            }
        }
        if (uncovered > 0) {
            faults.add(uncovered + " services are not given");
        }
        return uncovered;
    }
}
