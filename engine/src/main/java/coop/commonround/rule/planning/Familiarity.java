package coop.commonround.rule.planning;

import coop.commonround.model.Careworker;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import coop.commonround.model.Problem;
import coop.commonround.travel.TravelMatrix;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Works out for each client who may come, who is known, who is preferred and who would rather not. */
final class Familiarity {
    private final Problem problem;
    private final Terms terms;
    private final TravelMatrix travel;
    private final List<PlannedCareworker> careworkers;
    private final Map<ClientId, List<Compatibility>> wishes;
    private final UsualCareworkers usual;

    Familiarity(Problem problem, Terms terms, TravelMatrix travel, List<PlannedCareworker> careworkers) {
        this.problem = problem;
        this.terms = terms;
        this.travel = travel;
        this.careworkers = careworkers;
        this.usual = new UsualCareworkers(problem);
        this.wishes = problem.compatibilities().stream().collect(Collectors.groupingBy(Compatibility::client));
    }

    List<PlannedClient> clients() {
        return problem.clients().stream().map(this::planned).toList();
    }

    private PlannedClient planned(Client client) {
        var own = client.maximumCareworkers();
        var cap = own != null ? own : problem.policy().limits().maximumCareworkersPerClient();
        var planned = new PlannedClient(
                client,
                travel.numberOf(client.home()),
                terms,
                cap,
                problem.policy().continuity().canTell(problem.history()));
        var wished = wishes.getOrDefault(client.id(), List.of());
        var since = problem.period().first().minusDays(problem.policy().limits().familiarWithin());
        var within = problem.policy().continuity().knownWithin();
        var knownSince =
                within == null ? LocalDate.MIN : problem.period().first().minusDays(within);
        var usualOnes = usual.of(client.id(), wished);
        for (var each : careworkers) {
            int number = each.number();
            var careworker = problem.careworkers().get(number);
            planned.barred.set(number, anyAbout(wished, Compatibility.Rule.EXCLUDE, careworker));
            planned.allowed.set(
                    number,
                    careworker.attributes().containsAll(client.requiredAttributes())
                            && (has(wished, Compatibility.Rule.ONLY)
                                    ? anyAbout(wished, Compatibility.Rule.ONLY, careworker)
                                    : true));
            planned.preferred.set(number, anyAbout(wished, Compatibility.Rule.PREFER, careworker));
            planned.usual.set(number, usualOnes.contains(careworker.id()));
            planned.unwanted.set(
                    number,
                    !Collections.disjoint(careworker.dislikes(), client.homeAttributes())
                            || anyAbout(wished, Compatibility.Rule.WARN, careworker));
            addConsent(
                    planned,
                    number,
                    wished.stream().filter(wish -> wish.isAbout(careworker)).toList());
            var meeting = problem.history().findMeeting(client.id(), careworker.id());
            planned.familiar.set(
                    number, meeting.filter(met -> !met.last().isBefore(since)).isPresent());
            planned.known.set(
                    number,
                    meeting.filter(met -> !met.last().isBefore(knownSince)).isPresent());
        }
        return planned;
    }

    private void addConsent(PlannedClient planned, int careworker, List<Compatibility> wished) {
        var trial = wished.stream()
                .map(Compatibility::until)
                .filter(until -> until != null)
                .max(Comparator.naturalOrder());
        trial.ifPresent(until -> planned.trials.put(careworker, until));
        boolean isAsked =
                trial.isPresent() || problem.policy().people().matching().isConsentNeeded();
        planned.agreed.set(
                careworker,
                !isAsked
                        || (agrees(wished, Compatibility.Side.CLIENT)
                                && agrees(wished, Compatibility.Side.CAREWORKER)));
    }

    private static boolean agrees(List<Compatibility> wished, Compatibility.Side side) {
        return wished.stream().anyMatch(wish -> wish.rule() == Compatibility.Rule.AGREE && wish.side() == side);
    }

    private static boolean has(List<Compatibility> wished, Compatibility.Rule rule) {
        return wished.stream().anyMatch(wish -> wish.rule() == rule);
    }

    private static boolean anyAbout(List<Compatibility> wished, Compatibility.Rule rule, Careworker careworker) {
        return wished.stream().anyMatch(wish -> wish.rule() == rule && wish.isAbout(careworker));
    }
}
