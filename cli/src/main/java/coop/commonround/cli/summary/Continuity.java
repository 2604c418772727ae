package coop.commonround.cli.summary;

import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How few different careworkers clients meet.
 *
 * @param clients who are visited
 * @param mean careworkers a client, to one decimal
 * @param most careworkers that any one client meets
 * @param mostAt that client, the first by id; null if nobody is visited
 * @param capped clients who have a limit
 * @param overCap clients above their limit
 * @param newFaces pairs of client and careworker who have not met within the policy's look-back
 * @param indices the same in figures that others use
 */
public record Continuity(
        long clients,
        BigDecimal mean,
        long most,
        @Nullable ClientId mostAt,
        long capped,
        long overCap,
        long newFaces,
        ContinuityIndices indices) {

    static Continuity of(Problem problem, Roster roster) {
        var met = met(problem, roster);
        var most = met.values().stream().mapToInt(NavigableSet::size).max().orElse(0);
        long pairs = met.values().stream().mapToInt(NavigableSet::size).sum();
        var mean = met.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(pairs).divide(BigDecimal.valueOf(met.size()), 1, RoundingMode.HALF_UP);
        var visited = problem.clients().stream()
                .filter(client -> met.containsKey(client.id()))
                .toList();
        return new Continuity(
                met.size(),
                mean,
                most,
                met.keySet().stream()
                        .filter(client -> facesOf(met, client).size() == most)
                        .findFirst()
                        .orElse(null),
                visited.stream().filter(client -> cap(problem, client) != null).count(),
                visited.stream()
                        .filter(client -> isOver(
                                cap(problem, client), facesOf(met, client.id()).size()))
                        .count(),
                newFaces(problem, met),
                ContinuityIndices.of(problem, roster));
    }

    /** Who meets whom, by client. */
    static Map<ClientId, NavigableSet<CareworkerId>> met(Problem problem, Roster roster) {
        Map<?, Visit> visits = problem.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        var met = new TreeMap<ClientId, NavigableSet<CareworkerId>>();
        for (var round : roster.rounds()) {
            for (var attendance : round.attendances()) {
                var visit = visits.get(attendance.visit());
                if (visit != null) {
                    met.computeIfAbsent(visit.client(), client -> new TreeSet<>())
                            .add(round.careworker());
                }
            }
        }
        return met;
    }

    private static NavigableSet<CareworkerId> facesOf(Map<ClientId, NavigableSet<CareworkerId>> met, ClientId client) {
        return met.getOrDefault(client, new TreeSet<>());
    }

    /** The limit of a client, or else the policy's; null if there is none. */
    static @Nullable Integer cap(Problem problem, Client client) {
        var own = client.maximumCareworkers();
        return own == null ? problem.policy().limits().maximumCareworkersPerClient() : own;
    }

    private static boolean isOver(@Nullable Integer cap, int faces) {
        return cap != null && faces > cap;
    }

    private static long newFaces(Problem problem, Map<ClientId, NavigableSet<CareworkerId>> met) {
        LocalDate since =
                problem.period().first().minusDays(problem.policy().limits().familiarWithin());
        long faces = 0;
        for (var entry : met.entrySet()) {
            faces += entry.getValue().stream()
                    .filter(careworker -> problem.history()
                            .findMeeting(entry.getKey(), careworker)
                            .filter(meeting -> !meeting.last().isBefore(since))
                            .isEmpty())
                    .count();
        }
        return faces;
    }
}
