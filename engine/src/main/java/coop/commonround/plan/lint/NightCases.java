package coop.commonround.plan.lint;

import coop.commonround.plan.lint.words.Told;
import coop.commonround.rule.hard.NightHazard;
import coop.commonround.rule.hard.NightHealth;
import coop.commonround.rule.hours.NightLaw;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What rules of night work find in the days of one careworker. */
final class NightCases {
    private final Told told;

    NightCases(Told told) {
        this.told = told;
    }

    /** The worst of the reference periods, which the rule counts. */
    List<Part> average(PlannedCareworker careworker, List<WorkedDay> days) {
        return Part.ofWorst(
                careworker.law().nights().averages(),
                careworker,
                days,
                above -> careworker + ", a night worker, works " + above
                        + " more than the average may be over the reference period, as far as it is known; nobody signs out of it");
    }

    List<Part> hazard(PlannedCareworker careworker, List<WorkedDay> days) {
        var law = careworker.law();
        int above = NightHazard.secondsAbove(law, WorkedTime.inShort(days));
        return above == 0
                ? List.of()
                : List.of(new Part(
                        above,
                        days.stream().map(WorkedDay::date).collect(Collectors.toSet()),
                        careworker + ", whose night work is hazardous or a heavy strain, works "
                                + Told.span(law.nights().mostInHazard() + above) + " in 24 hours with night work; "
                                + Told.span(law.nights().mostInHazard()) + " are the most"));
    }

    List<Part> health(PlannedCareworker careworker, List<WorkedDay> days) {
        var law = careworker.law().nights();
        var inShort = WorkedTime.inShort(days);
        var parts = new ArrayList<Part>();
        for (int i = 0; law.assessedUntil() != NightLaw.ALWAYS && i < inShort.count(); i++) {
            int without = NightHealth.secondsWithout(law, inShort, i);
            if (without > 0) {
                parts.add(new Part(
                        without,
                        Set.of(days.get(i).date()),
                        careworker + ", a night worker, is out from " + told.moment(inShort.leavesHome(i)) + " to "
                                + told.moment(inShort.reachesHome(i)) + ", " + Told.span(without)
                                + " of it in night time, and " + health(law.assessedUntil())));
            }
        }
        return parts;
    }

    private static String health(int until) {
        return until < 0
                ? "has no health assessment on record"
                : "the health assessment counted until " + LocalDate.ofEpochDay(until);
    }
}
