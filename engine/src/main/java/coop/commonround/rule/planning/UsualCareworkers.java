package coop.commonround.rule.planning;

import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import coop.commonround.model.History;
import coop.commonround.model.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is a client's usual careworker: those named so, or else, of those who have been there within the policy's look-back and
 * still work for the co-op on some day of the period, the one with most visits in the history; among equals the one with most
 * minutes, then the latest to come, then the first by id.
 */
final class UsualCareworkers {
    private static final Comparator<History.Meeting> MOST_OFTEN = Comparator.comparingLong(History.Meeting::visits)
            .thenComparingLong(History.Meeting::minutes)
            .thenComparing(History.Meeting::last)
            .thenComparing(History.Meeting::careworker, Comparator.reverseOrder());

    private final Problem problem;
    private final LocalDate since;
    private final Set<CareworkerId> staying;

    UsualCareworkers(Problem problem) {
        this.problem = problem;
        this.since =
                problem.period().first().minusDays(problem.policy().limits().familiarWithin());
        this.staying = problem.careworkers().stream()
                .filter(each -> problem.period().days().anyMatch(each::isEmployedOn))
                .map(each -> each.id())
                .collect(Collectors.toSet());
    }

    /** None, one, or as many as are named. */
    Collection<CareworkerId> of(ClientId client, List<Compatibility> wished) {
        var named = wished.stream()
                .filter(wish -> wish.rule() == Compatibility.Rule.USUAL)
                .flatMap(wish -> Optional.ofNullable(wish.careworker()).stream())
                .toList();
        return named.isEmpty() ? fromHistory(client) : named;
    }

    private List<CareworkerId> fromHistory(ClientId client) {
        return problem.history().meetingsOf(client).stream()
                .filter(met -> !met.last().isBefore(since) && staying.contains(met.careworker()))
                .max(MOST_OFTEN)
                .map(met -> List.of(met.careworker()))
                .orElse(List.of());
    }
}
