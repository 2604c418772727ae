package coop.commonround.cli.summary;

import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Continuity of care in figures that commissioners and researchers know, each the mean over clients who are visited.
 *
 * @param distinct careworkers a client met in the last 7, 14 and 28 days of the period, history among them; to one decimal
 * @param usual share of a client's attendances that fall to the careworker who comes most, 0 to 1, to three decimals
 * @param topThree the same of the three who come most
 * @param biceBoxerman (Σ n² − N) ÷ (N (N − 1)) over a client's N attendances, n of each careworker: 1 if always the same one
 *     comes, 0 if never the same twice; of clients with two and more, to two decimals (Bice and Boxerman, Medical Care 15,
 *     1977)
 */
public record ContinuityIndices(
        NavigableMap<Integer, BigDecimal> distinct, BigDecimal usual, BigDecimal topThree, BigDecimal biceBoxerman) {
    private static final List<Integer> SPANS = List.of(7, 14, 28);
    private static final int TOP = 3;

    static ContinuityIndices of(Problem problem, Roster roster) {
        var visits = attendancesByClient(problem, roster);
        var each = visits.values().stream()
                .map(days -> days.values().stream()
                        .map(Collection::size)
                        .sorted(Comparator.reverseOrder())
                        .toList())
                .toList();
        var distinct = new TreeMap<Integer, BigDecimal>();
        for (int span : SPANS) {
            var since = problem.period().last().minusDays(span - 1L);
            distinct.put(span, mean(visits.keySet(), 1, client -> met(problem, visits, client, since)));
        }
        return new ContinuityIndices(
                distinct,
                mean(each, 3, counts -> share(counts, 1)),
                mean(each, 3, counts -> share(counts, TOP)),
                mean(each.stream().filter(counts -> sum(counts) > 1).toList(), 2, ContinuityIndices::index));
    }

    /** On which days each careworker comes to each client; a day stands as often as somebody comes. */
    private static Map<ClientId, Map<CareworkerId, List<LocalDate>>> attendancesByClient(
            Problem problem, Roster roster) {
        Map<VisitId, Visit> visits = problem.visits().stream().collect(Collectors.toMap(Visit::id, visit -> visit));
        var days = new TreeMap<ClientId, Map<CareworkerId, List<LocalDate>>>();
        for (var round : roster.rounds()) {
            for (var attendance : round.attendances()) {
                var visit = visits.get(attendance.visit());
                if (visit != null && visit.kind() != Visit.Kind.SHADOW) {
                    days.computeIfAbsent(visit.client(), client -> new TreeMap<>())
                            .computeIfAbsent(round.careworker(), careworker -> new ArrayList<>())
                            .add(visit.dayAt(attendance.start()));
                }
            }
        }
        return days;
    }

    private static int met(
            Problem problem,
            Map<ClientId, Map<CareworkerId, List<LocalDate>>> visits,
            ClientId client,
            LocalDate since) {
        var met = new TreeSet<CareworkerId>();
        visits.getOrDefault(client, Map.of()).forEach((careworker, days) -> {
            if (days.stream().anyMatch(day -> !day.isBefore(since))) {
                met.add(careworker);
            }
        });
        problem.history().meetingsOf(client).stream()
                .filter(meeting -> !meeting.last().isBefore(since))
                .forEach(meeting -> met.add(meeting.careworker()));
        return met.size();
    }

    private static double share(List<Integer> counts, int top) {
        return sum(counts.subList(0, Math.min(top, counts.size()))) / (double) sum(counts);
    }

    private static double index(List<Integer> counts) {
        double all = sum(counts);
        double squares =
                counts.stream().mapToDouble(count -> (double) count * count).sum();
        return (squares - all) / (all * (all - 1));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Zero of nothing. */
    private static <T> BigDecimal mean(Collection<T> of, int decimals, ToDoubleFunction<T> figure) {
        return BigDecimal.valueOf(of.stream().mapToDouble(figure).average().orElse(0))
                .setScale(decimals, RoundingMode.HALF_UP);
    }
}
