package coop.commonround.cli.example;

import coop.commonround.cli.example.Homes.Home;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * How the invented co-op rostered by hand: visit by visit, whoever is free, near and known to the client.
 *
 * <p>Its four past weeks are the history, where what found nobody in time was squeezed in, late. Its first week to come
 * tells which pinned visits are possible. No planner.
 */
final class Rounds {
    private static final int MINUTES_FOR_A_KNOWN_FACE = 3;
    private static final int MINUTES_AGAINST_A_STRANGER = 12;
    private static final int MOST_KNOWN = 6;
    private static final double WAITING = 0.3;
    private final Map<LocalDate, List<Shift>> work;
    private final BiPredicate<Client, Careworker> vetoed;
    private final Map<String, Map<String, Integer>> known = new HashMap<>();
    private final List<Attendance> attendances = new ArrayList<>();

    /** Somebody at a visit, from a start in minutes after midnight. */
    record Attendance(Visit visit, Careworker careworker, int start) {}

    private record Choice(Place place, double reluctance) {}

    Rounds(List<Shift> shifts, BiPredicate<Client, Careworker> vetoed) {
        work = shifts.stream().filter(Shift::isWork).collect(Collectors.groupingBy(Shift::day));
        this.vetoed = vetoed;
    }

    /** Where a round has got to. */
    private static final class Place {
        private final Shift shift;
        private Home home;
        private int freeAt;
        private boolean isOut;

        Place(Shift shift) {
            this.shift = shift;
            home = shift.careworker().home();
            freeAt = shift.span().start();
        }

        /** Nobody travels in the time of the shift before its first visit. */
        double travelTo(Visit visit) {
            return isOut
                    ? shift.careworker().minutesBetween(home, visit.client().home())
                    : 0;
        }

        int startOf(Visit visit) {
            return Math.max(visit.start().earliest(), freeAt + (int) Math.ceil(travelTo(visit)));
        }

        boolean hasTimeFor(Visit visit) {
            return startOf(visit) <= visit.start().latest()
                    && startOf(visit) + visit.minutes() <= shift.span().end();
        }

        boolean isOnShiftFor(Visit visit) {
            return shift.span().start() <= visit.start().latest()
                    && shift.span().end() >= visit.start().earliest() + visit.minutes();
        }

        void go(Visit visit, int start) {
            home = visit.client().home();
            freeAt = start + visit.minutes();
            isOut = true;
        }
    }

    /** Walks through the days' visits in order of time; what finds nobody is left out. */
    void walk(List<Visit> visits, boolean squeezing) {
        var byDay = visits.stream().collect(Collectors.groupingBy(Visit::day, TreeMap::new, Collectors.toList()));
        byDay.forEach((day, ofDay) -> walk(day, ofDay, squeezing));
    }

    private void walk(LocalDate day, Collection<Visit> visits, boolean squeezing) {
        var places = work.getOrDefault(day, List.of()).stream().map(Place::new).toList();
        visits.stream()
                .sorted(Comparator.comparing((Visit visit) -> visit.start().preferred())
                        .thenComparing(Visit::id))
                .forEach(visit -> allot(visit, places, squeezing));
    }

    private void allot(Visit visit, List<Place> places, boolean squeezing) {
        var able = places.stream()
                .filter(place -> place.isOnShiftFor(visit)
                        && place.shift.careworker().mayGo(visit)
                        && !vetoed.test(visit.client(), place.shift.careworker()))
                .map(place -> new Choice(place, reluctance(place, visit)))
                .sorted(Comparator.comparingDouble(Choice::reluctance))
                .map(Choice::place)
                .toList();
        var needed = visit.template().call().careworkers();
        var chosen = able.stream()
                .filter(place -> place.hasTimeFor(visit))
                .limit(needed)
                .toList();
        var start =
                chosen.stream().mapToInt(place -> place.startOf(visit)).max().orElse(0);
        if (chosen.size() == needed
                && chosen.stream()
                        .allMatch(place ->
                                start + visit.minutes() <= place.shift.span().end())) {
            chosen.forEach(place -> go(place, visit, start));
        } else if (squeezing) {
            able.stream()
                    .limit(needed)
                    .forEach(place ->
                            met(place.shift.careworker(), visit, visit.start().preferred()));
        }
    }

    private void go(Place place, Visit visit, int start) {
        place.go(visit, start);
        met(place.shift.careworker(), visit, start);
    }

    private void met(Careworker careworker, Visit visit, int start) {
        known.computeIfAbsent(visit.client().id(), any -> new HashMap<>()).merge(careworker.id(), 1, Integer::sum);
        attendances.add(new Attendance(visit, careworker, start));
    }

    private double reluctance(Place place, Visit visit) {
        var careworker = place.shift.careworker();
        var travel = careworker.minutesBetween(place.home, visit.client().home());
        var waiting = place.startOf(visit) - place.freeAt - travel;
        var volunteersFirst = careworker.isVolunteer() ? -30 : 0;
        var timesMet = timesMet(visit.client(), careworker);
        return travel
                + WAITING * waiting
                + volunteersFirst
                + (timesMet == 0 ? MINUTES_AGAINST_A_STRANGER : 0)
                - MINUTES_FOR_A_KNOWN_FACE * Math.min(MOST_KNOWN, timesMet);
    }

    int timesMet(Client client, Careworker careworker) {
        return known.getOrDefault(client.id(), Map.of()).getOrDefault(careworker.id(), 0);
    }

    List<Attendance> attendances() {
        return List.copyOf(attendances);
    }

    static Sheet history(List<Attendance> past) {
        var sheet = new Sheet("client_id", "careworker_id", "date", "minutes");
        past.forEach(attendance -> sheet.row(
                attendance.visit().client().id(),
                attendance.careworker().id(),
                attendance.visit().day(),
                attendance.visit().minutes()));
        return sheet;
    }
}
