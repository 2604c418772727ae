package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Past visits, summed up: who has been to whom, and how much each careworker worked on which day; and past working time, as
 * far as it is recorded by itself.
 *
 * <p>Memory grows with pairs of people and with days, not with visits, so that years of visits can be read.
 */
public final class History {
    public static final History NONE = new Builder().build();

    /**
     * What is known of one careworker at one client.
     *
     * @param visits how many, above zero
     * @param last the day of the latest
     * @param minutes contact time altogether
     */
    public record Meeting(ClientId client, CareworkerId careworker, long visits, LocalDate last, long minutes) {
        public Meeting {
            Check.that(visits > 0, "visits (%s) must be above zero", visits);
            Check.that(minutes >= 0, "minutes (%s) must not be negative", minutes);
        }

        private Meeting and(Meeting other) {
            return new Meeting(
                    client,
                    careworker,
                    visits + other.visits,
                    last.isAfter(other.last) ? last : other.last,
                    minutes + other.minutes);
        }
    }

    private final NavigableMap<ClientId, NavigableMap<CareworkerId, Meeting>> meetings;
    private final NavigableMap<CareworkerId, NavigableMap<LocalDate, Long>> minutesWorked;
    private final NavigableMap<CareworkerId, List<PastWork>> work;
    private final List<PastShare> pastShares;
    private final List<RestDebt> restDebts;

    private History(
            NavigableMap<ClientId, NavigableMap<CareworkerId, Meeting>> meetings,
            NavigableMap<CareworkerId, NavigableMap<LocalDate, Long>> minutesWorked,
            NavigableMap<CareworkerId, List<PastWork>> work,
            List<PastShare> pastShares,
            List<RestDebt> restDebts) {
        this.meetings = meetings;
        this.minutesWorked = minutesWorked;
        this.work = work;
        this.pastShares = pastShares;
        this.restDebts = restDebts;
    }

    /** Everybody a client has met, by id of the careworker. */
    public Collection<Meeting> meetingsOf(ClientId client) {
        return Collections.unmodifiableCollection(
                meetings.getOrDefault(client, Collections.emptyNavigableMap()).values());
    }

    public Optional<Meeting> findMeeting(ClientId client, CareworkerId careworker) {
        return Optional.ofNullable(
                meetings.getOrDefault(client, Collections.emptyNavigableMap()).get(careworker));
    }

    /** All meetings, by client and careworker. */
    public Collection<Meeting> meetings() {
        return meetings.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    /** Contact minutes a careworker worked on each past day. */
    public NavigableMap<LocalDate, Long> minutesWorked(CareworkerId careworker) {
        return Collections.unmodifiableNavigableMap(
                minutesWorked.getOrDefault(careworker, Collections.emptyNavigableMap()));
    }

    /** Working time of the past as it is recorded, absences included; by careworker and day. */
    public List<PastWork> work() {
        return work.values().stream().flatMap(List::stream).toList();
    }

    /** The recorded working time and absences of one careworker, by day. */
    public List<PastWork> workOf(CareworkerId careworker) {
        return work.getOrDefault(careworker, List.of());
    }

    /** Who has worked at all, by id. */
    public Collection<CareworkerId> careworkers() {
        return Collections.unmodifiableCollection(minutesWorked.keySet());
    }

    /** What careworkers had of each burden, by careworker and day. */
    public List<PastShare> pastShares() {
        return pastShares;
    }

    /** Rest that was owed before the period, by careworker and day; what has been made good whole may stand there. */
    public List<RestDebt> restDebts() {
        return restDebts;
    }

    /** Rest that a careworker is still owed from before the period, by day. */
    public List<RestDebt> restOwedTo(CareworkerId careworker) {
        return restDebts.stream()
                .filter(debt ->
                        debt.careworker().equals(careworker) && !debt.balance().isZero())
                .toList();
    }

    /**
     * How much a careworker had of a burden in spans that end on a day or later and before another day. Days of weekends are
     * told by days worked, where those say more.
     */
    public int burdenBefore(CareworkerId careworker, Burden burden, LocalDate from, LocalDate before) {
        int told = pastShares.stream()
                .filter(share -> share.careworker().equals(careworker))
                .filter(share -> !share.until().isBefore(from) && share.until().isBefore(before))
                .mapToInt(share -> share.amountOf(burden))
                .sum();
        return burden == Burden.WEEKENDS ? Math.max(told, weekendDaysWorked(careworker, from, before)) : told;
    }

    /** On how many days of weekends a careworker worked, from one day up to but not including another. */
    public int weekendDaysWorked(CareworkerId careworker, LocalDate from, LocalDate before) {
        return (int) minutesWorked(careworker).subMap(from, true, before, false).keySet().stream()
                .filter(CivilTime::isWeekend)
                .count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History history
                && meetings.equals(history.meetings)
                && minutesWorked.equals(history.minutesWorked)
                && work.equals(history.work)
                && pastShares.equals(history.pastShares)
                && restDebts.equals(history.restDebts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(meetings, minutesWorked, work, pastShares, restDebts);
    }

    /** Takes past visits one by one, in any order. Not safe for several threads. */
    public static final class Builder {
        private final NavigableMap<ClientId, NavigableMap<CareworkerId, Meeting>> meetings = new TreeMap<>();
        private final NavigableMap<CareworkerId, NavigableMap<LocalDate, Long>> minutesWorked = new TreeMap<>();
        private final List<PastWork> work = new ArrayList<>();
        private final List<PastShare> pastShares = new ArrayList<>();
        private final List<RestDebt> restDebts = new ArrayList<>();

        /** One past visit. */
        public Builder add(ClientId client, CareworkerId careworker, LocalDate date, Duration contactTime) {
            addMeeting(new Meeting(client, careworker, 1, date, contactTime.toMinutes()));
            return addMinutesWorked(careworker, date, contactTime.toMinutes());
        }

        /** Meetings already summed up. */
        public Builder addMeeting(Meeting meeting) {
            meetings.computeIfAbsent(meeting.client(), client -> new TreeMap<>())
                    .merge(meeting.careworker(), meeting, Meeting::and);
            return this;
        }

        /** A day's minutes already summed up. */
        public Builder addMinutesWorked(CareworkerId careworker, LocalDate date, long minutes) {
            Check.that(minutes >= 0, "minutes (%s) must not be negative", minutes);
            minutesWorked.computeIfAbsent(careworker, worker -> new TreeMap<>()).merge(date, minutes, Long::sum);
            return this;
        }

        /** Working time of the past, or days away. */
        public Builder addWork(PastWork past) {
            work.add(past);
            return this;
        }

        /** What a careworker had of each burden in a past span. */
        public Builder addPastShare(PastShare share) {
            pastShares.add(share);
            return this;
        }

        /** Rest that is owed for a short night before the period. */
        public Builder addRestDebt(RestDebt debt) {
            restDebts.add(debt);
            return this;
        }

        public History build() {
            var people = new TreeMap<ClientId, NavigableMap<CareworkerId, Meeting>>();
            meetings.forEach((client, of) -> people.put(client, new TreeMap<>(of)));
            var days = new TreeMap<CareworkerId, NavigableMap<LocalDate, Long>>();
            minutesWorked.forEach((careworker, of) -> days.put(careworker, new TreeMap<>(of)));
            var byCareworker = new TreeMap<CareworkerId, List<PastWork>>();
            work.stream()
                    .sorted(PastWork.BY_DAY)
                    .forEach(each -> byCareworker
                            .computeIfAbsent(each.careworker(), any -> new ArrayList<>())
                            .add(each));
            byCareworker.replaceAll((careworker, of) -> List.copyOf(of));
            var shares = pastShares.stream()
                    .sorted(Comparator.comparing(PastShare::careworker)
                            .thenComparing(PastShare::from)
                            .thenComparing(PastShare::until))
                    .toList();
            return new History(
                    people,
                    days,
                    byCareworker,
                    shares,
                    restDebts.stream().sorted(RestDebt.BY_DAY).toList());
        }
    }
}
