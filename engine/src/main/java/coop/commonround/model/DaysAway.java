package coop.commonround.model;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One careworker's whole days away whose shifts do not say how many hours are paid: what they are worth of the hours promised
 * a week.
 *
 * <p>A day is worth the contracted hours of a week over its working days. Weekends may be named with the rest of a week of
 * leave, so what a week's days come to can be more than was promised: whoever asks cuts it there.
 */
public final class DaysAway {
    private final Set<LocalDate> leave;
    private final Set<LocalDate> unpaid;
    private final int workingDays;

    /**
     * Sorts days out.
     *
     * @param shifts of one careworker
     * @param workingDays of a week, 1 to 7: the qualifying days of sick pay
     */
    public DaysAway(List<Shift> shifts, int workingDays) {
        this.workingDays = workingDays;
        this.unpaid = shifts.stream()
                .filter(shift -> isUnpaid(shift, workingDays))
                .map(Shift::date)
                .collect(toSet());
        var isNamed = shifts.stream()
                .filter(shift -> shift.kind() == Shift.Kind.LEAVE && shift.paidHours() != null)
                .map(Shift::date)
                .collect(toSet());
        this.leave = shifts.stream()
                .filter(shift -> shift.kind() == Shift.Kind.LEAVE)
                .map(Shift::date)
                .filter(day -> !isNamed.contains(day))
                .collect(toSet());
    }

    /** Leave and sickness for which hours are not paid; sickness is paid by statute instead, on qualifying days only. */
    private static boolean isUnpaid(Shift shift, int workingDays) {
        var hours = shift.paidHours();
        return switch (shift.kind()) {
            case LEAVE -> hours != null && hours.isZero();
            case SICK ->
                (hours == null || hours.isZero()) && shift.date().getDayOfWeek().getValue() <= workingDays;
            default -> false;
        };
    }

    /** What paid leave stands for on some days. */
    public Duration leave(Collection<LocalDate> days, Duration contracted) {
        return worth(days, leave, contracted);
    }

    /** What is not promised for some days, since they are sick days or unpaid leave. */
    public Duration unpaid(Collection<LocalDate> days, Duration contracted) {
        return worth(days, unpaid, contracted);
    }

    private Duration worth(Collection<LocalDate> days, Set<LocalDate> away, Duration contracted) {
        long count = days.stream().filter(away::contains).count();
        return Duration.ofSeconds(contracted.toSeconds() * count / workingDays);
    }
}
