package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 is paid £12 an hour, and for two hours at least of any shift with a visit. */
class PaidBeyondWorkTest {
    private static final String WORK = """
            pay W1 12.00 minimum 2h
            shift S1 W1 Mon 07:00-12:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 89m
            visit V3 C1 Mon 08:00-12:00 90m
            """;

    /** An hour and a half is missing: 1.5 x £12. */
    @Test
    void aShortShiftIsPaidUpToTheLeast() {
        judged(WORK, "round S1: V1 08:00").penalizesBy(1_800_000);
    }

    /** 119 minutes lack one, 12/60 of a pound; 120 lack none. */
    @Test
    void twoHoursAreEnough() {
        judged(WORK, "round S1: V1 08:00, V2 08:30").penalizesBy(20_000);
        judged(WORK, "round S1: V1 08:00, V3 08:30").hasNoImpact();
    }

    @Test
    void aShiftWithoutVisitsIsNotPaid() {
        judged(WORK).hasNoImpact();
    }

    /** Each of the two rounds lacks an hour and a half: a day is not one shift. */
    @Test
    void everyShiftHasItsOwn() {
        judged(
                        WORK,
                        "shift S2 W1 Mon 16:00-20:00",
                        "visit V4 C1 Mon 16:00-19:00 30m",
                        "round S1: V1 08:00",
                        "round S2: V4 16:00")
                .penalizesBy(3_600_000);
    }

    /** Three hours are paid whatever is done: all of them unworked, two and a half beside half an hour. */
    @Test
    void namedHoursArePaidInAnyCase() {
        var named = WORK.replace("07:00-12:00", "07:00-12:00 paid 3h");
        judged(named).penalizesBy(3_600_000);
        judged(named, "round S1: V1 08:00").penalizesBy(3_000_000);
    }

    /** One hour is named and two are the least: an hour unworked, an hour and a half beside half an hour. */
    @Test
    void theLeastIsNotPaidBesideThem() {
        var named = WORK.replace("07:00-12:00", "07:00-12:00 paid 1h");
        judged(named).penalizesBy(1_200_000);
        judged(named, "round S1: V1 08:00").penalizesBy(1_800_000);
    }

    @Test
    void volunteersAndNightsHaveNone() {
        judged("careworker W1 contract volunteer", WORK, "round S1: V1 08:00").hasNoImpact();
        judged(WORK.replace("07:00-12:00", "07:00-12:00 kind sleep-in paid 3h")).hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(PaidBeyondWork::define);
    }
}
