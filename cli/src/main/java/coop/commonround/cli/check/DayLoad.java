package coop.commonround.cli.check;

import coop.commonround.model.Place;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.model.Transport;
import coop.commonround.model.Visit;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How the work of one day compares with the shifts of that day.
 *
 * @param attendances that are asked for, double-ups counted twice
 * @param care contact time of these
 * @param travel about what the ways between them take at the least: from each visit to the nearest other home of the day
 * @param shifts time in shifts for visits, less absences
 */
public record DayLoad(LocalDate day, long attendances, Duration care, Duration travel, Duration shifts) {

    /** Every day of the period. */
    static List<DayLoad> of(Problem problem, TravelTimes travel) {
        var visits =
                problem.visits().stream().filter(Visit::isToBeRostered).collect(Collectors.groupingBy(Visit::date));
        var homes = new HashMap<Object, Place>();
        problem.clients().forEach(client -> homes.put(client.id(), client.home()));
        return problem.period()
                .days()
                .map(day -> of(day, visits.getOrDefault(day, List.of()), homes, travel, shiftTime(problem, day)))
                .toList();
    }

    private static DayLoad of(
            LocalDate day, List<Visit> visits, Map<Object, Place> homes, TravelTimes travel, Duration shifts) {
        var places =
                visits.stream().map(visit -> homes.get(visit.client())).collect(Collectors.toCollection(TreeSet::new));
        var nearest =
                places.stream().collect(Collectors.toMap(place -> place, place -> nearest(place, places, travel)));
        long attendances = 0;
        var care = Duration.ZERO;
        var ways = Duration.ZERO;
        for (var visit : visits) {
            int needed = visit.needs().careworkers();
            attendances += needed;
            care = care.plus(visit.contactTime().multipliedBy(needed));
            ways = ways.plus(nearest.getOrDefault(homes.get(visit.client()), Duration.ZERO)
                    .multipliedBy(needed));
        }
        return new DayLoad(day, attendances, care, ways, shifts);
    }

    private static Duration nearest(Place place, Set<Place> places, TravelTimes travel) {
        return places.stream()
                .filter(other -> !other.equals(place))
                .map(other -> travel.between(place, other, Transport.CAR).time())
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static Duration shiftTime(Problem problem, LocalDate day) {
        var away = problem.shifts().stream()
                .filter(shift -> shift.kind().isAway())
                .collect(Collectors.groupingBy(Shift::careworker));
        return problem.shifts().stream()
                .filter(shift -> shift.date().equals(day) && shift.kind() == Shift.Kind.WORK)
                .map(shift -> free(shift, away.getOrDefault(shift.careworker(), List.of())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration free(Shift shift, List<Shift> away) {
        var free = Duration.between(shift.start(), shift.end());
        for (var absence : away) {
            if (absence.overlaps(shift)) {
                free = free.minus(
                        Duration.between(later(absence.start(), shift.start()), earlier(absence.end(), shift.end())));
            }
        }
        return free.isNegative() ? Duration.ZERO : free;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    public Duration work() {
        return care.plus(travel);
    }

    /** Whether the day cannot hold its care, whoever goes where. */
    public boolean isTooMuch() {
        return work().compareTo(shifts) > 0;
    }

    /** Work in percent of the shifts; 0 if there are no shifts. */
    public long percent() {
        return shifts.isZero() ? 0 : Math.round(100.0 * work().toSeconds() / shifts.toSeconds());
    }
}
