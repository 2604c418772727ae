package coop.commonround.cli.example;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cli.example.Made.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The week is tight: there are people enough in each part of the day, but not for a careless plan. */
class ExampleCapacityTest {
    private final Made made = Made.usual();
    private final Map<String, Row> careworkers = made.byId("careworkers.csv");
    private final Map<String, Row> clients = made.byId("clients.csv");
    private final List<Row> work = made.rows("shifts.csv").stream()
            .filter(shift -> shift.is("kind", "work"))
            .toList();
    private final List<Row> visits = made.rows("visits.csv").stream()
            .filter(visit -> !visit.is("kind", "shadow") && !visit.is("status", "cancelled"))
            .toList();

    /** Minutes of shift for each minute of visits and travel (9 an attendance) that falls between two hours. */
    @ParameterizedTest
    @CsvSource({"7, 11, 1.0, 1.3", "11.75, 14.25, 1.0, 1.3", "16, 18.5, 1.1, 1.5", "19.5, 22, 1.0, 1.3"})
    void eachPartOfTheDayHasSomewhatMoreShiftThanWork(double from, double to, double least, double most) {
        var paid = visits.stream().filter(visit -> !visit.is("kind", "companionship"));
        var needed = paid.mapToDouble(visit -> {
                    var spread = visit.time("latest_start") + visit.number("minutes") - visit.time("earliest_start");
                    return visit.number("careworkers")
                            * (visit.number("minutes") + 9.0)
                            / spread
                            * overlap(
                                    from,
                                    to,
                                    visit.time("earliest_start"),
                                    visit.time("latest_start") + visit.number("minutes"));
                })
                .sum();
        var supplied = work.stream()
                .filter(shift -> !shift.id().startsWith("V"))
                .mapToDouble(shift -> overlap(from, to, shift.time("start"), shift.time("end")))
                .sum();
        assertThat(supplied / needed).isBetween(least, most);
    }

    private static double overlap(double fromHour, double toHour, int start, int end) {
        return Math.max(0, Math.min(toHour * 60, end) - Math.max(fromHour * 60, start));
    }

    /** First come, first served, by whoever is nearest and free. */
    @Test
    void aCarelessPlanLeavesVisitsUncovered() {
        var uncovered = 0;
        var attendances = 0;
        var rounds = work.stream().map(Round::new).toList();
        for (var visit : visits.stream()
                .sorted(Comparator.comparing((Row v) -> v.text("date"))
                        .thenComparing(v -> v.time("preferred_start"))
                        .thenComparing(Row::id))
                .toList()) {
            var sent = new HashMap<Round, String>();
            for (var i = 0; i < visit.number("careworkers"); i++) {
                attendances++;
                var nearest = rounds.stream()
                        .filter(round -> !sent.containsKey(round) && round.canTake(visit))
                        .min(Comparator.comparingDouble(round -> round.travelTo(visit)));
                nearest.ifPresent(round -> round.take(visit));
                nearest.ifPresent(round -> sent.put(round, visit.id()));
                uncovered += nearest.isEmpty() ? 1 : 0;
            }
        }
        assertThat(100.0 * uncovered / attendances).isBetween(3.0, 12.0);
    }

    private final Map<String, Set<String>> skills = made.rows("skills.csv").stream()
            .collect(Collectors.groupingBy(Row::id, Collectors.mapping(row -> row.text("skill"), Collectors.toSet())));

    private final class Round {
        private final Row shift;
        private final Row careworker;
        private Row place;
        private double freeAt;
        private boolean isOut;

        Round(Row shift) {
            this.shift = shift;
            careworker = careworkers.getOrDefault(shift.text("careworker_id"), shift);
            place = careworker;
            freeAt = shift.time("start");
        }

        /** Minutes as the policy file sets them: straight line times 1.4; 18 mph and 3 minutes to the door by car. */
        double travelTo(Row visit) {
            var home = clients.getOrDefault(visit.text("client_id"), visit);
            var miles = 1.4
                    * 69.1
                    * Math.hypot(
                            home.decimal("latitude") - place.decimal("latitude"),
                            (home.decimal("longitude") - place.decimal("longitude")) * 0.5934);
            return switch (careworker.text("transport")) {
                case "foot" -> miles * 20;
                case "bicycle" -> 1 + miles * 60 / 9;
                case "bus" -> 4 + miles * 60 / 8;
                default -> 3 + miles * 60 / 18;
            };
        }

        double startOf(Row visit) {
            return Math.max(visit.time("earliest_start"), isOut ? freeAt + travelTo(visit) : freeAt);
        }

        boolean canTake(Row visit) {
            var home = clients.getOrDefault(visit.text("client_id"), visit);
            return shift.is("date", visit.text("date"))
                    && startOf(visit) <= visit.time("latest_start")
                    && startOf(visit) + visit.number("minutes") <= shift.time("end")
                    && skills.getOrDefault(careworker.id(), Set.of()).containsAll(visit.list("skills"))
                    && careworker.list("attributes").containsAll(home.list("required_attributes"))
                    && !(careworker.is("contract", "volunteer") && visit.is("regulated", "yes"));
        }

        void take(Row visit) {
            freeAt = startOf(visit) + visit.number("minutes");
            place = clients.getOrDefault(visit.text("client_id"), visit);
            isOut = true;
        }
    }
}
