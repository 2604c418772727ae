package coop.commonround.rule.planning;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Burden;
import coop.commonround.model.Calendar;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Problem;
import coop.commonround.model.Sharing;
import coop.commonround.model.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Works out by what each careworker's shares of burdens are measured. */
public final class Burdens {
    private final Problem problem;
    private final Map<CareworkerId, List<Shift>> shifts;
    private final LocalDate since;
    private final FairShare all;

    public Burdens(Problem problem) {
        this.problem = problem;
        shifts = problem.shifts().stream()
                .filter(shift -> shift.kind().isForVisits())
                .collect(Collectors.groupingBy(Shift::careworker));
        since = problem.period().first().minusDays(problem.policy().limits().familiarWithin());
        all = all();
    }

    /** Whether a day is a bank holiday or a special day. */
    static boolean isHoliday(Calendar calendar, LocalDate day) {
        return calendar.find(day).isPresent();
    }

    public OwnShares of(Careworker careworker) {
        var before = new EnumMap<Burden, Long>(Burden.class);
        for (var burden : Burden.values()) {
            before.put(burden, before(careworker, burden));
        }
        var wishes = careworker.wishes();
        return new OwnShares(weights(careworker), before, wishes.wants(), wishes.wantsNot(), all);
    }

    private FairShare all() {
        var weights = new EnumMap<Burden, Long>(Burden.class);
        var before = new EnumMap<Burden, Long>(Burden.class);
        for (var careworker : problem.careworkers()) {
            weights(careworker).forEach((burden, weight) -> {
                weights.merge(burden, weight, Long::sum);
                before.merge(burden, before(careworker, burden), Long::sum);
            });
        }
        return new FairShare(weights, before);
    }

    private long before(Careworker careworker, Burden burden) {
        return (long) burden.unit()
                * problem.history()
                        .burdenBefore(
                                careworker.id(), burden, since, problem.period().first());
    }

    /** By burden, of those the careworker can have; none for volunteers. */
    private Map<Burden, Long> weights(Careworker careworker) {
        var weights = new EnumMap<Burden, Long>(Burden.class);
        if (!careworker.isVolunteer()) {
            for (var burden : Burden.values()) {
                long offered = offered(burden, shifts.getOrDefault(careworker.id(), List.of()));
                boolean isByHead =
                        burden.isOfDays() && problem.policy().people().sharing().by() == Sharing.By.EQUALLY;
                if (offered > 0) {
                    weights.put(burden, isByHead ? 1 : offered);
                }
            }
        }
        return weights;
    }

    /** Days of which there could be so many; of gaps and travel, the seconds of all shifts. */
    private long offered(Burden burden, List<Shift> own) {
        return switch (burden) {
            case EVENINGS -> days(own, this::reachesEvening);
            case WEEKENDS -> days(own, shift -> CivilTime.isWeekend(shift.date()));
            case BANK_HOLIDAYS -> days(own, shift -> isHoliday(problem.calendar(), shift.date()));
            case SPLIT_DAYS ->
                own.stream().collect(Collectors.groupingBy(Shift::date, Collectors.counting())).values().stream()
                        .filter(count -> count > 1)
                        .count();
            case UNPAID_GAPS, TRAVEL ->
                own.stream()
                        .mapToLong(shift ->
                                Duration.between(shift.start(), shift.end()).toSeconds())
                        .sum();
        };
    }

    private static long days(List<Shift> shifts, Predicate<Shift> counts) {
        return shifts.stream().filter(counts).map(Shift::date).distinct().count();
    }

    private boolean reachesEvening(Shift shift) {
        var evening = CivilTime.at(shift.date(), problem.policy().limits().eveningFrom());
        return shift.end().isAfter(evening);
    }
}
