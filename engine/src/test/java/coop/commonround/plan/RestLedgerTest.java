package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Problem;
import coop.commonround.model.RestDebt;
import coop.commonround.model.Roster;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compensatory rest, from the short night until nothing is owed any more. */
class RestLedgerTest {
    /** Nobody else can go on Monday night and on Tuesday morning: home at 22:00, out at 07:00, so that two hours are owed. */
    private static final String SHORT_NIGHT = """
            shift S1 W1 Mon 20:00-23:00
            shift S2 W1 Tue 06:00-09:00
            visit V1 C1 Mon 21:30-21:30 30m
            visit V2 C1 Tue 07:00-07:00 30m
            short-night W1 Tue
            """;

    @Test
    void aShortNightIsOwedForAndMadeGoodByTheNextLongOne() {
        var roster = planned(Scenario.of(SHORT_NIGHT).problem());
        assertThat(roster.uncovered()).isEmpty();
        // Home again at 07:30 on Tuesday: the rest beyond eleven hours begins at 18:30.
        assertThat(roster.restLedger())
                .hasToString("[RestDebt[careworker=W1, date=2026-03-03, reason=agreed, owed=PT2H,"
                        + " madeGoodOn=[2026-03-03], balance=PT0S, due=2026-03-17]]");
    }

    @Test
    void withoutTheExceptionOneOfTheTwoIsNotMade() {
        var roster = planned(
                Scenario.of(SHORT_NIGHT.replace("short-night W1 Tue\n", "")).problem());
        assertThat(roster.uncovered()).hasSize(1);
        assertThat(roster.restLedger()).isEmpty();
    }

    /**
     * Two periods of two days. In the first, an hour of Tuesday is left beyond the daily rest, but no weekly rest lies in it, so that
     * nothing is made good; in the week that follows everything is.
     */
    @Test
    void whatOnePeriodLeavesTheNextMakesGood() {
        var first = planned(
                Scenario.of("period 2026-03-02 2026-03-03\n" + SHORT_NIGHT).problem());
        assertThat(first.restLedger()).extracting(RestDebt::balance).containsExactly(Duration.ofHours(2));

        var next = planned(opened(first.restLedger(), """
                period 2026-03-09 2026-03-15
                worked W1 2026-03-08 8h home 12:00-21:00
                shift S1 W1 Mon 08:00-12:00
                visit V1 C1 Mon 09:00-09:00 30m
                """));
        assertThat(next.uncovered()).isEmpty();
        // On Monday the hour from 08:00 on; the other from 20:30, eleven hours after the visit.
        assertThat(next.restLedger())
                .hasToString("[RestDebt[careworker=W1, date=2026-03-03, reason=agreed, owed=PT2H,"
                        + " madeGoodOn=[2026-03-09], balance=PT0S, due=2026-03-17]]");
        var last = planned(opened(next.restLedger(), """
                period 2026-03-16 2026-03-22
                shift S1 W1 Mon 08:00-12:00
                visit V1 C1 Mon 09:00-09:00 30m
                """));
        assertThat(last.restLedger()).isEmpty();
    }

    /** The two hours are due on Monday, until 10:00 at the soonest: the early visit goes to W2, though it costs more. */
    @Test
    void theSearchMakesRoomForWhatIsDue() {
        var week = """
                pay W1 12.00
                pay W2 15.00
                shift S1 W1 Mon 08:00-12:00
                shift S2 W2 Mon 08:00-12:00
                shift S3 W1 Mon 21:00-23:00
                visit V1 C1 Mon 08:00-08:00 30m
                visit V2 C1 Mon 10:00-10:00 30m
                visit V3 C1 Mon 22:00-22:00 30m
                """;
        assertThat(madeBy(planned(Scenario.of(week).problem()))).isEqualTo(Map.of("V1", "W1", "V2", "W1", "V3", "W1"));
        var owed = "worked W1 2026-03-01 8h home 12:00-21:00\nowed W1 2026-02-25 2h due Mon\n";
        var roster = planned(Scenario.of(owed, week).problem());
        assertThat(madeBy(roster)).isEqualTo(Map.of("V1", "W2", "V2", "W1", "V3", "W1"));
        assertThat(roster.restLedger()).extracting(RestDebt::balance).containsExactly(Duration.ZERO);
    }

    private static Map<String, String> madeBy(Roster roster) {
        var made = new TreeMap<String, String>();
        roster.careworkersByVisit()
                .forEach((visit, by) -> made.put(visit.text(), by.get(0).text()));
        return made;
    }

    private static Problem opened(List<RestDebt> ledger, String drawing) {
        var lines = new StringBuilder(drawing);
        for (var debt : ledger) {
            if (!debt.balance().isZero()) {
                lines.append("owed %s %s %dm due %s\n"
                        .formatted(
                                debt.careworker(), debt.date(), debt.balance().toMinutes(), debt.due()));
            }
        }
        return Scenario.of(lines.toString()).problem();
    }

    private static Roster planned(Problem problem) {
        return Planner.using(TravelTimes.of(problem))
                .iterating(300)
                .plan(problem)
                .plan()
                .orElseThrow()
                .roster();
    }
}
