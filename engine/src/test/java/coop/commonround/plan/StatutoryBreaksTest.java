package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Roster;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import org.junit.jupiter.api.Test;

/** Where the break of a long day is said to lie; every visit has one start only. */
class StatutoryBreaksTest {
    @Test
    void liesInTheLongestGapOnceTheWayIsTakenOff() {
        assertThat(planned("""
                        shift S1 W1 Mon 07:00-16:00
                        visit V1 C1 Mon 07:00-07:00 3h
                        visit V2 C2 Mon 10:35-10:35 2h
                        visit V3 C1 Mon 13:00-13:00 2h
                        travel C1 C2 10m
                        """).breaks())
                .hasToString("[RosterBreak[careworker=W1, date=2026-03-02, start=2026-03-02T10:10:00Z,"
                        + " end=2026-03-02T10:35:00Z, after=V1, before=V2]]");
    }

    /** Two rounds of three hours are six, and no more than that; a minute longer, the gap between them is the break. */
    @Test
    void aDayOfSixHoursNeedsNone() {
        assertThat(planned(twoRounds("180m")).breaks()).isEmpty();
        assertThat(planned(twoRounds("181m")).breaks())
                .hasToString("[RosterBreak[careworker=W1, date=2026-03-02, start=2026-03-02T10:00:00Z,"
                        + " end=2026-03-02T17:00:00Z, after=V1, before=V2]]");
    }

    @Test
    void aSleepInHoldsItsOwn() {
        assertThat(planned("""
                        shift S1 W1 Mon 22:00-07:00 kind sleep-in
                        visit V1 C1 Mon 22:00-22:00 9h kind sleep-in
                        """).breaks())
                .hasToString("[RosterBreak[careworker=W1, date=2026-03-02, start=2026-03-02T22:00:00Z,"
                        + " end=2026-03-03T07:00:00Z, after=V1, before=V1]]");
    }

    private static String twoRounds(String second) {
        return """
                shift S1 W1 Mon 07:00-11:00
                shift S2 W1 Mon 16:00-21:00
                visit V1 C1 Mon 07:00-07:00 3h
                visit V2 C1 Mon 17:00-17:00 %s
                """.formatted(second);
    }

    private static Roster planned(String drawing) {
        var problem = Scenario.of(drawing).problem();
        return Planner.using(TravelTimes.of(problem))
                .iterating(100)
                .plan(problem)
                .plan()
                .orElseThrow()
                .roster();
    }
}
