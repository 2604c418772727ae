package coop.commonround.bench.quality.uhhc;

import coop.commonround.bench.quality.uhhc.UhhcInstance.Caregiver;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Pair;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Patient;
import coop.commonround.bench.quality.uhhc.UhhcRounds.Care;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through rounds and adds up what they cost and what they break. */
final class UhhcTally {
    /** A service that is given. */
    private record Given(Caregiver by, Care care) {}

    private final UhhcInstance instance;
    private final @Nullable Given[] given;
    private final List<String> faults = new ArrayList<>();
    private int travel;
    private int tardiness;
    private int largestTardiness;
    private int waiting;
    private int extra;
    private int idle;
    private int preferences;
    private int leftOut;
    private int missedLunches;
    private int missing;

    UhhcTally(UhhcInstance instance, UhhcRounds solution) {
        this.instance = instance;
        this.given = new @Nullable Given[2 * instance.patients().size()];
        for (int i = 0; i < solution.rounds().size(); i++) {
            walk(instance.caregivers().get(i), solution.rounds().get(i));
        }
        for (int i = 0; i < instance.patients().size(); i++) {
            look(instance.patients().get(i), given[2 * i], given[2 * i + 1]);
        }
    }

    UhhcComponents components() {
        return new UhhcComponents(
                travel, tardiness, largestTardiness, waiting, extra, idle, preferences, leftOut, missedLunches);
    }

    List<String> faults() {
        return faults;
    }

    /** Patients who must be seen and are not, or not wholly. */
    int missing() {
        return missing;
    }

    private void walk(Caregiver who, List<Care> round) {
        if (round.isEmpty()) {
            // Published solutions never leave one unused, so nobody knows what it would count as.
            faults.add(who.id() + " has no service");
            return;
        }
        int at = who.departure();
        int free = who.shift().start();
        int busy = 0;
        int lunches = 0;
        for (var care : round) {
            var patient = instance.patients().get(care.patient());
            int leg = instance.distances().between(at, patient.place());
            int arrival = free + leg;
            int lunch = lunch(who, care, arrival);
            int wait = care.start() - arrival - lunch;
            if (wait < 0) {
                faults.add("%s is %d minutes short on the way to %s".formatted(who.id(), -wait, patient.id()));
            }
            if (!care.equals(round.get(0))) {
                waiting += wait;
            }
            lunches += lunch > 0 ? 1 : 0;
            give(who, care, patient);
            int duration = patient.services().get(care.service()).duration();
            travel += leg;
            busy += leg + lunch + duration;
            free = care.start() + duration;
            at = patient.place();
        }
        int home = instance.distances().between(at, who.arrival());
        travel += home;
        extra += Math.max(0, free + home - who.shift().end());
        idle = Math.max(idle, who.shift().end() - who.shift().start() - busy - home);
        missedLunches += who.hasLunch() && lunches == 0 ? 1 : 0;
        if (lunches > 1 || (lunches == 1 && !who.hasLunch())) {
            faults.add(who.id() + " has a lunch break too many");
        }
    }

    /** Minutes of a break before a service: after arriving, starting inside the window; it may end after it. */
    private int lunch(Caregiver who, Care care, int arrival) {
        var lunch = care.lunch();
        if (lunch == null) {
            return 0;
        }
        var rule = instance.lunch();
        if (lunch.start() < arrival
                || lunch.end() > care.start()
                || lunch.end() - lunch.start() < rule.minutes()
                || lunch.start() < rule.within().start()
                || lunch.start() > rule.within().end()) {
            faults.add("the lunch break of %s at %d cannot be held then".formatted(who.id(), lunch.start()));
        }
        return lunch.end() - lunch.start();
    }

    private void give(Caregiver who, Care care, Patient patient) {
        var service = patient.services().get(care.service());
        if (!who.skills().contains(service.skill())) {
            faults.add("%s cannot give %s".formatted(who.id(), service.skill()));
        }
        if (patient.barred().contains(who.id())) {
            faults.add("%s must not go to %s".formatted(who.id(), patient.id()));
        }
        int number = 2 * care.patient() + care.service();
        if (given[number] != null) {
            faults.add("%s is given a service twice".formatted(patient.id()));
        }
        given[number] = new Given(who, care);
        preferences += patient.prefersOthersTo(who) ? 1 : 0;
        var late = instance.lateness(patient, service, care.start());
        if (late == null) {
            faults.add("%s is seen before any window opens".formatted(patient.id()));
        } else {
            tardiness += late;
            largestTardiness = Math.max(largestTardiness, late);
        }
    }

    private void look(Patient patient, @Nullable Given first, @Nullable Given second) {
        if (first == null && second == null && patient.optional()) {
            leftOut++;
        } else if (first == null || (patient.pair() != Pair.NONE && second == null)) {
            missing++;
            faults.add("%s is not seen, or by one of two only".formatted(patient.id()));
        } else if (second != null) {
            if (first.by().equals(second.by())) {
                faults.add("%s is given both services by one caregiver".formatted(patient.id()));
            }
            int gap = second.care().start() - first.care().start();
            if (patient.pair() != Pair.INDEPENDENT && (gap < patient.least() || gap > patient.most())) {
                faults.add("%s: %d minutes between its services".formatted(patient.id(), gap));
            }
        }
    }
}
