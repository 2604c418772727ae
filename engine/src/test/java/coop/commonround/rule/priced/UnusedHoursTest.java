package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 is promised seven hours a week at £12: an hour a day. */
class UnusedHoursTest {
    private static final String WEEK = """
            careworker W1 contract guaranteed hours 7 48
            pay W1 12.00
            """;
    private static final String SHIFT = "shift S1 W1 Mon 07:00-19:00";

    /** 7 x £12. */
    @Test
    void whoWorksNotAtAllIsPaidInFull() {
        judged(WEEK).penalizesBy(8_400_000);
    }

    /** Three hours worked: four left, 4 x £12. */
    @Test
    void whatIsWorkedIsUsed() {
        judged(WEEK, SHIFT, "visit V1 C1 Mon 08:00-12:00 3h", "round S1: V1 08:00")
                .penalizesBy(4_800_000);
    }

    /** Three hours, and twice twenty minutes from home and back: 3 h 20 min left. */
    @Test
    void soIsAPaidCommute() {
        judged(WEEK, SHIFT, "visit V1 C1 Mon 08:00-12:00 3h", "travel W1 C1 20m", "commute paid", "round S1: V1 08:00")
                .penalizesBy(4_000_000);
    }

    @Test
    void nothingIsLeftOfAFullWeek() {
        judged(WEEK, SHIFT, "visit V1 C1 Mon 08:00-12:00 7h", "round S1: V1 08:00")
                .hasNoImpact();
        judged(WEEK, SHIFT, "visit V1 C1 Mon 08:00-12:00 419m", "round S1: V1 08:00")
                .penalizesBy(20_000);
    }

    /** Eight hours in one week leave all seven of the other. */
    @Test
    void oneWeekDoesNotMakeUpForAnother() {
        judged("period 2026-03-02 2026-03-15", WEEK, SHIFT, "visit V1 C1 Mon 08:00-12:00 8h", "round S1: V1 08:00")
                .penalizesBy(8_400_000);
    }

    /** Two days of seven: 2 x £12. */
    @Test
    void aPartWeekIsPromisedByTheDay() {
        judged("period 2026-03-02 2026-03-03", WEEK).penalizesBy(2_400_000);
    }

    /** Three hours of leave are paid as leave: 4 x £12 are left. */
    @Test
    void paidLeaveUsesThem() {
        judged(WEEK, "shift L1 W1 Tue 09:00-17:00 kind leave paid 3h").penalizesBy(4_800_000);
    }

    /** Without named hours a day of leave, or of sickness, is a fifth of the week: 4/5 of 7 x £12. A Saturday is no sick day. */
    @Test
    void aDayAwayUsesAFifth() {
        judged(WEEK, "shift L1 W1 Tue 09:00-17:00 kind leave").penalizesBy(6_720_000);
        judged(WEEK, "shift L1 W1 Tue 09:00-17:00 kind leave paid 0h").penalizesBy(6_720_000);
        judged(WEEK, "shift L1 W1 Tue 09:00-17:00 kind sick").penalizesBy(6_720_000);
        judged(WEEK, "shift L1 W1 2026-03-07 09:00-17:00 kind sick").penalizesBy(8_400_000);
    }

    /** Two hours are paid for half an hour's work: 5 x £12 are left; three that are named in any case leave four. */
    @Test
    void whatAShiftIsPaidBeyondItsWorkUsesThem() {
        var least = WEEK.replace("12.00", "12.00 minimum 2h");
        var visit = "visit V1 C1 Mon 08:00-12:00 30m";
        judged(least, SHIFT, visit, "round S1: V1 08:00").penalizesBy(6_000_000);
        judged(WEEK, SHIFT + " paid 3h", visit).penalizesBy(4_800_000);
        judged(WEEK, SHIFT + " paid 3h", visit, "round S1: V1 08:00").penalizesBy(4_800_000);
        judged(least, SHIFT + " paid 1h", visit).penalizesBy(7_200_000);
        judged(least, SHIFT + " paid 1h", visit, "round S1: V1 08:00").penalizesBy(6_000_000);
    }

    /** Wednesday to Sunday: 5 x £12, whatever was paid on Monday. */
    @Test
    void leaveOutsideThePeriodDoesNot() {
        judged("period 2026-03-04 2026-03-08", WEEK, "shift L1 W1 2026-03-02 09:00-17:00 kind leave paid 3h")
                .penalizesBy(6_000_000);
    }

    @Test
    void otherContractsPromiseNothing() {
        judged(WEEK.replace("guaranteed", "flexible")).hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(UnusedHours::define);
    }
}
