package coop.commonround.rule.hours;

import coop.commonround.model.Careworker;
import coop.commonround.model.NightLimits;
import coop.commonround.model.PastWork;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/**
 * Who is a night worker (Working Time Regulations 1998, regulation 2): whoever works three hours or more of night time as a
 * normal course, which is on most of the days they work.
 *
 * <p>The co-op may say so. Where it does not, days are those of the period for which they are rostered, whatever is done in the
 * shift, and those of the reference period before whose times are known. Who it is does not depend on the roster, then. A sleep-in
 * is work.
 */
final class NightWorkers {
    private final NightLimits limits;
    private final HashMap<LocalDate, Duration> nightByDay = new HashMap<>();

    private NightWorkers(NightLimits limits) {
        this.limits = limits;
    }

    static boolean isNightWorker(Problem problem, Careworker careworker, List<Shift> shifts) {
        var declared = careworker.workingTime().nights().isNightWorker();
        if (careworker.isVolunteer()) {
            return false;
        }
        return declared == null
                ? new NightWorkers(problem.policy().workingTime().nights()).isNormal(problem, careworker, shifts)
                : declared;
    }

    private boolean isNormal(Problem problem, Careworker careworker, List<Shift> shifts) {
        var period = problem.period();
        shifts.stream()
                .filter(shift -> isWork(shift.kind()) && period.contains(shift.date()))
                .forEach(shift -> add(shift.date(), limits.within(shift.start(), shift.end())));
        var from = period.first().minusWeeks(limits.weeks());
        problem.history().workOf(careworker.id()).stream()
                .filter(past ->
                        past.from().isBefore(period.first()) && !past.from().isBefore(from))
                .forEach(this::add);
        long nights = nightByDay.values().stream()
                .filter(night -> night.compareTo(NightLimits.NIGHT_WORK) >= 0)
                .count();
        return 2 * nights > nightByDay.size();
    }

    private static boolean isWork(Shift.Kind kind) {
        return kind.isForVisits() || kind.isOtherWork();
    }

    private void add(PastWork past) {
        var left = past.leftHome();
        var reached = past.reachedHome();
        if (left != null && reached != null) {
            var night = limits.within(left, reached);
            add(past.from(), night.compareTo(past.worked()) > 0 ? past.worked() : night);
        }
    }

    private void add(LocalDate day, Duration night) {
        nightByDay.merge(day, night, Duration::plus);
    }
}
