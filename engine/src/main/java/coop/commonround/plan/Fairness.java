package coop.commonround.plan;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Sorted;
import coop.commonround.model.Burden;
import coop.commonround.model.Calendar;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Limits;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.ShiftId;
import coop.commonround.rule.planning.Burdens;
import coop.commonround.rule.planning.OwnShares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How evenings, weekends and other burdens of a roster are shared, so that each careworker can see it.
 *
 * @param shares of everybody who is paid and could have any of it, and of volunteers who had, by id
 */
public record Fairness(List<Share> shares) {
    /**
     * What one careworker has of each burden: days, or minutes rounded down.
     *
     * @param had in the period
     * @param before in the look-back
     * @param fair a fair share, look-back and period together, rounded up; none of what the careworker takes no part in
     * @param above a fair share, by what is had in the period; none of what is wanted
     * @param wanted what is no burden to the careworker
     */
    public record Share(
            CareworkerId careworker,
            Map<Burden, Long> had,
            Map<Burden, Long> before,
            Map<Burden, Long> fair,
            Map<Burden, Long> above,
            Set<Burden> wanted) {
        public Share {
            had = Sorted.map(had);
            before = Sorted.map(before);
            fair = Sorted.map(fair);
            above = Sorted.map(above);
            wanted = Sorted.set(wanted);
        }
    }

    public Fairness {
        shares = List.copyOf(shares);
    }

    /** Counts everything up. */
    public static Fairness of(Problem problem, Roster roster) {
        var rounds = roster.rounds().stream().collect(Collectors.groupingBy(Round::careworker));
        var dates = new HashMap<ShiftId, LocalDate>();
        problem.shifts().forEach(shift -> dates.put(shift.id(), shift.date()));
        var burdens = new Burdens(problem);
        var counted = new ArrayList<Counted>();
        var total = new EnumMap<Burden, Long>(Burden.class);
        for (var careworker : problem.careworkers()) {
            var own = burdens.of(careworker);
            var had = sums(problem, dates, rounds.getOrDefault(careworker.id(), List.of()));
            had.forEach((burden, sum) -> total.merge(burden, own.shares(burden) ? sum : 0, Long::sum));
            if (!own.weights().isEmpty() || had.values().stream().anyMatch(sum -> sum > 0)) {
                counted.add(new Counted(careworker.id(), had, own));
            }
        }
        return new Fairness(counted.stream().map(each -> each.share(total)).toList());
    }

    /** What somebody has, in days and seconds, and by what the shares are measured. */
    private record Counted(CareworkerId id, Map<Burden, Long> had, OwnShares own) {
        private Share share(Map<Burden, Long> total) {
            var sums = new EnumMap<Burden, Long>(Burden.class);
            var before = new EnumMap<Burden, Long>(Burden.class);
            var fair = new EnumMap<Burden, Long>(Burden.class);
            var above = new EnumMap<Burden, Long>(Burden.class);
            for (var burden : Burden.values()) {
                long sum = had.getOrDefault(burden, 0L);
                long ofAll = total.getOrDefault(burden, 0L);
                sums.put(burden, sum / burden.unit());
                before.put(burden, own.before(burden) / burden.unit());
                if (own.shares(burden)) {
                    fair.put(burden, roundedUp(own.fair(burden, ofAll), burden.unit()));
                    above.put(burden, own.above(burden, sum, ofAll) / burden.unit());
                }
            }
            return new Share(id, sums, before, fair, above, own.wanted());
        }
    }

    private static long roundedUp(long seconds, int unit) {
        return (seconds + unit - 1) / unit;
    }

    /** Days in days, minutes in seconds. */
    private static Map<Burden, Long> sums(Problem problem, Map<ShiftId, LocalDate> dates, List<Round> rounds) {
        var sums = new EnumMap<Burden, Long>(Burden.class);
        var byDay = rounds.stream()
                .collect(Collectors.groupingBy(round -> dates.getOrDefault(
                        round.shift(), CivilTime.dateOf(round.first().start()))));
        byDay.forEach((day, ofDay) -> {
            for (var burden : Burden.values()) {
                sums.merge(burden, of(burden, day, ofDay, problem.policy().limits(), problem.calendar()), Long::sum);
            }
        });
        return sums;
    }

    private static long of(Burden burden, LocalDate day, List<Round> rounds, Limits limits, Calendar calendar) {
        var evening = CivilTime.at(day, limits.eveningFrom());
        return switch (burden) {
            case EVENINGS ->
                rounds.stream().anyMatch(round -> round.last().end().isAfter(evening)) ? 1 : 0;
            case WEEKENDS -> CivilTime.isWeekend(day) ? 1 : 0;
            case BANK_HOLIDAYS -> calendar.find(day).isPresent() ? 1 : 0;
            case SPLIT_DAYS -> rounds.size() > 1 ? 1 : 0;
            case UNPAID_GAPS ->
                rounds.stream()
                        .flatMap(round -> round.attendances().stream())
                        .filter(each -> each.waiting().compareTo(limits.paidGap()) > 0)
                        .mapToLong(each -> each.waiting().toSeconds())
                        .sum();
            case TRAVEL ->
                rounds.stream()
                        .flatMap(round -> round.attendances().stream().skip(1))
                        .mapToLong(each -> each.before().time().toSeconds())
                        .sum();
        };
    }

    /** The shares of those who are above a fair share of something, by how much, most first. */
    public List<Share> above(Burden burden) {
        var above = new ArrayList<Share>();
        for (var share : shares) {
            if (share.above().getOrDefault(burden, 0L) > 0) {
                above.add(share);
            }
        }
        above.sort((one, other) ->
                Long.compare(other.above().getOrDefault(burden, 0L), one.above().getOrDefault(burden, 0L)));
        return above;
    }
}
