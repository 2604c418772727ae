package coop.commonround.bench.quality.uhhc;

import coop.commonround.bench.quality.uhhc.UhhcInstance.Caregiver;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Window;
import coop.commonround.bench.quality.uhhc.UhhcRounds.Care;
import coop.commonround.model.Attendance;
import coop.commonround.model.Roster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rounds of the set out of a roster: its starts as they are, lunch in the first gap that holds it. */
final class UhhcRoundsOf {
    private UhhcRoundsOf() {}

    static UhhcRounds roster(UhhcInstance instance, Roster roster) {
        var rounds = new ArrayList<List<Care>>();
        instance.caregivers().forEach(each -> rounds.add(List.of()));
        for (var round : roster.rounds()) {
            int caregiver = Integer.parseInt(round.careworker().text().substring(1));
            rounds.set(caregiver, round(instance, instance.caregivers().get(caregiver), round.attendances()));
        }
        return new UhhcRounds(rounds);
    }

    private static List<Care> round(UhhcInstance instance, Caregiver who, List<Attendance> attendances) {
        var round = new ArrayList<Care>();
        boolean isHungry = who.hasLunch();
        int at = who.departure();
        int free = who.shift().start();
        for (var attendance : attendances) {
            var parts = attendance.visit().text().substring(1).split("-", 2);
            int number = Integer.parseInt(parts[0]);
            int service = Integer.parseInt(parts[1]);
            var patient = instance.patients().get(number);
            int start = (int)
                    Duration.between(RosteredUhhc.MIDNIGHT, attendance.start()).toMinutes();
            int arrival = free + instance.distances().between(at, patient.place());
            var lunch = isHungry ? lunch(instance.lunch(), arrival, start) : null;
            isHungry &= lunch == null;
            round.add(new Care(number, service, start, lunch));
            at = patient.place();
            free = start + patient.services().get(service).duration();
        }
        return round;
    }

    private static @Nullable Window lunch(UhhcInstance.Lunch rule, int arrival, int start) {
        int begins = Math.max(arrival, rule.within().start());
        int ends = begins + rule.minutes();
        return begins <= rule.within().end() && ends <= start ? new Window(begins, ends) : null;
    }
}
