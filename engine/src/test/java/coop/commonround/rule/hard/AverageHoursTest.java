package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.WorkingTimeLimits;
import coop.commonround.model.WorkingTimeLimits.Average;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten hours a week on average over three weeks: thirty hours in all. W1 may work up to sixty hours a week. */
class AverageHoursTest {
    private static final String WEEKS = """
            period 2026-03-02 2026-03-15
            shift S1 W1 Mon 06:00-23:00
            shift S2 W1 Mon2 06:00-23:00
            """;
    private static final String W1 = "careworker W1 hours 0 60";
    private static final String PAST = """
            worked W1 2026-02-16..2026-02-22 12h
            worked W1 2026-02-23..2026-03-01 11h
            """;

    /** 12 h + 11 h + 7 h = 30 h. */
    @Test
    void theBoundIsAllowed() {
        judged(rolling(), W1, PAST, first("7h"), "round S1: V1 06:00").hasNoImpact();
        judged(rolling(), W1, PAST, first("7h1m"), "round S1: V1 06:00").penalizesBy(1);
    }

    /** 11 h + 7 h + 12 h = 30 h: the week of the 16th of February has left the window. */
    @Test
    void theWindowRollsOn() {
        judged(rolling(), W1, PAST, first("7h"), second("12h"), "round S1: V1 06:00", "round S2: V2 06:00")
                .hasNoImpact();
        judged(rolling(), W1, PAST, first("7h"), second("12h1m"), "round S1: V1 06:00", "round S2: V2 06:00")
                .penalizesBy(1);
    }

    @Test
    void weeksOfWhichNothingIsKnownCountAsNotWorked() {
        judged(rolling(), W1, first("17h"), "round S1: V1 06:00").hasNoImpact();
    }

    /** The contact time of past visits is a floor: here 30 m in a week of which nothing else is known, so 29 h 30 m are left. */
    @Test
    void theHistoryOfVisitsIsAFloor() {
        judged(
                        rolling(),
                        W1,
                        "met C1 W1 2026-02-24",
                        first("15h"),
                        second("14h30m"),
                        "round S1: V1 06:00",
                        "round S2: V2 06:00")
                .hasNoImpact();
        judged(
                        rolling(),
                        W1,
                        "met C1 W1 2026-02-24",
                        first("15h"),
                        second("14h31m"),
                        "round S1: V1 06:00",
                        "round S2: V2 06:00")
                .penalizesBy(1);
    }

    @Test
    void whoHasOptedOutMayWorkMore() {
        judged(rolling(), W1 + " opted-out", PAST, first("17h"), "round S1: V1 06:00")
                .hasNoImpact();
    }

    @Test
    void volunteersAreNoWorkers() {
        judged(rolling(), W1 + " contract volunteer", PAST, first("17h"), "round S1: V1 06:00")
                .hasNoImpact();
    }

    /** Two days away leave 2.6 weeks, 26 h; 2 h have been worked in that week. */
    @Test
    void daysAwayAreLeftOutOfTheWeeks() {
        var away = """
                worked W1 2026-02-16..2026-02-22 9h
                worked W1 2026-02-23..2026-03-01 2h away 2
                """;
        judged(rolling(), W1, away, first("15h"), "round S1: V1 06:00").hasNoImpact();
        judged(rolling(), W1, away, first("15h1m"), "round S1: V1 06:00").penalizesBy(1);
    }

    /** A day of leave in the period leaves 2.8 weeks: 28 h. */
    @Test
    void leaveInThePeriodIsLeftOut() {
        var leave = "shift L1 W1 Tue 09:00-17:00 kind leave";
        judged(rolling(), W1, PAST, leave, first("5h"), "round S1: V1 06:00").hasNoImpact();
        judged(rolling(), W1, PAST, leave, first("5h1m"), "round S1: V1 06:00").penalizesBy(1);
    }

    /** Two weeks away, and five days of the third: one week counts at the least. */
    @Test
    void atLeastOneWeekCounts() {
        var away = """
                worked W1 2026-02-16..2026-02-22 0h away 7
                worked W1 2026-02-23..2026-03-01 0h away 7
                """;
        var leave = "shift L1 W1 Tue 09:00-17:00 kind leave";
        judged(rolling(), W1, away, leave, first("10h"), "round S1: V1 06:00").hasNoImpact();
        judged(rolling(), W1, away, leave, first("10h1m"), "round S1: V1 06:00").penalizesBy(1);
    }

    /** Since the Monday of the week in which the employment began: two weeks, 20 h. */
    @Test
    void whoIsNewIsMeasuredSinceTheStart() {
        var started = W1 + " started 2026-02-25";
        judged(rolling(), started, "worked W1 2026-02-25..2026-03-01 11h", first("9h"), "round S1: V1 06:00")
                .hasNoImpact();
        judged(rolling(), started, "worked W1 2026-02-25..2026-03-01 11h", first("9h1m"), "round S1: V1 06:00")
                .penalizesBy(1);
    }

    /** 3 × (10 h − 1 h) = 27 h. */
    @Test
    void anotherJobCounts() {
        judged(rolling(), W1 + " other-job 1h", PAST, first("4h"), "round S1: V1 06:00")
                .hasNoImpact();
        judged(rolling(), W1 + " other-job 1h", PAST, first("4h1m"), "round S1: V1 06:00")
                .penalizesBy(1);
    }

    /** 12 h + 11 h + 3 h of training: 4 h are left. */
    @Test
    void trainingIsWorkingTime() {
        var training = "shift T1 W1 Wed 09:00-12:00 kind training";
        judged(rolling(), W1, PAST, training, first("4h"), "round S1: V1 06:00").hasNoImpact();
        judged(rolling(), W1, PAST, training, first("4h1m"), "round S1: V1 06:00")
                .penalizesBy(1);
    }

    /** 30 m out and 30 m back. */
    @Test
    void theWayFromHomeIsWorkingTime() {
        judged(rolling(), W1, PAST, "travel W1 C1 30m", first("6h"), "round S1: V1 07:00")
                .hasNoImpact();
        judged(rolling(), W1, PAST, "travel W1 C1 30m", first("6h1m"), "round S1: V1 07:00")
                .penalizesBy(1);
    }

    /** From the 23rd of February: 11 h, then both weeks of the period together up to 19 h; what was before is over. */
    @Test
    void fixedPeriodsAreMeasuredAsAWhole() {
        var fixed = average(LocalDate.of(2026, 2, 2));
        judged(fixed, W1, PAST, first("12h"), second("7h"), "round S1: V1 06:00", "round S2: V2 06:00")
                .hasNoImpact();
        judged(fixed, W1, PAST, first("12h"), second("7h1m"), "round S1: V1 06:00", "round S2: V2 06:00")
                .penalizesBy(1);
    }

    /** From the 2nd of March: the week after the period is taken to be worked as contracted, 8 h, so 22 h are left. */
    @Test
    void whatFollowsInAFixedPeriodIsTakenAsContracted() {
        var fixed = average(LocalDate.of(2026, 3, 2));
        var contracted = "careworker W1 hours 8 60";
        judged(fixed, contracted, PAST, first("12h"), second("10h"), "round S1: V1 06:00", "round S2: V2 06:00")
                .hasNoImpact();
        judged(fixed, contracted, PAST, first("12h"), second("10h1m"), "round S1: V1 06:00", "round S2: V2 06:00")
                .penalizesBy(1);
    }

    /** 31 h have been worked already: nothing more may be, and no more than what is counts. */
    @Test
    void whatIsAlreadyTooMuchDoesNotCount() {
        judged(rolling(), W1, "worked W1 2026-02-23..2026-03-01 31h", first("1h"), "round S1: V1 06:00")
                .penalizesBy(60);
    }

    private static String first(String length) {
        return "visit V1 C1 Mon 06:00-12:00 " + length;
    }

    private static String second(String length) {
        return "visit V2 C1 Mon2 06:00-12:00 " + length;
    }

    private static WorkingTimeLimits rolling() {
        return average(null);
    }

    private static WorkingTimeLimits average(@Nullable LocalDate from) {
        return WorkingTimeLimits.DEFAULT.withAverage(new Average(Duration.ofHours(10), 3, from));
    }

    private static SingleConstraintAssertion judged(WorkingTimeLimits limits, String... drawing) {
        return Scenario.of(WEEKS, String.join("\n", drawing)).with(limits).judgedBy(AverageHours::define);
    }
}
