package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.Limits;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** V1 starts from 08:00 to 08:30, V2 around midnight. */
class StartsInWindowTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift N1 W1 Mon 22:00-07:00
            visit V1 C1 Mon 08:00-08:30 30m
            visit V2 C1 Mon 23:45-00:15 30m
            """;
    private static final String CIRCLE = """
            visit V3 C1 Mon 08:00-12:00 30m
            visit V4 C1 Mon 08:00-12:00 30m
            link V3 V4 0m
            """;

    @Test
    void bothEndsAreAllowed() {
        judged(CASE, "round S1: V1 08:00").hasNoImpact();
        judged(CASE, "round S1: V1 07:59").penalizesBy(1);
        judged(CASE, "round S1: V1 08:30").hasNoImpact();
        judged(CASE, "round S1: V1 08:31").penalizesBy(1);
    }

    /** V3 is as V1, but time-critical. */
    @Test
    void somewhatLateIsLawfulWhereThePolicySaysSo() {
        var late = Limits.DEFAULT.withMostLateness(Duration.ofMinutes(20));
        var critical = "visit V3 C1 Mon 08:00-08:30 30m critical";
        judged(late, CASE, "round S1: V1 08:50").hasNoImpact();
        judged(late, CASE, "round S1: V1 08:51").penalizesBy(1);
        judged(late, CASE, "round S1: V1 07:59").penalizesBy(1);
        judged(late, CASE, critical, "round S1: V3 08:31").penalizesBy(1);
    }

    @Test
    void aWindowMayReachPastMidnight() {
        judged(CASE, "round N1: V2 Tue 00:15").hasNoImpact();
        judged(CASE, "round N1: V2 Tue 00:16").penalizesBy(1);
        judged(CASE, "round N1: V2 23:44").penalizesBy(1);
    }

    /** 01:00 to 02:30 local is two hours and a half long in that night. */
    @Test
    void aWindowIsLongerWhenClocksGoBack() {
        var night = """
                period 2026-10-24 2026-10-25
                shift S1 W1 Sat 22:00-07:00
                visit V1 C1 Sun 00:30-02:30 30m
                visit V2 C1 Sun 00:30-01:30 150m
                """;
        judged(night, "round S1: V2 Sun 00:30, V1 Sun 02:30").hasNoImpact();
        judged(night, "round S1: V2 Sun 00:30, V1 Sun 02:31").penalizesBy(1);
    }

    /** V4 waits for V3, which comes after it in the same round: neither ever starts, a day late each. */
    @Test
    void whoWaitsForItselfNeverStarts() {
        Scenario.of(CASE, CIRCLE, "round S1: V4 09:00, V3 10:00")
                .timedAndJudgedBy(StartsInWindow::define)
                .penalizesBy(2 * 24 * 60);
    }

    @Test
    void aRosterMadeElsewhereIsJudgedByItsOwnTimes() {
        judged(CASE, CIRCLE, "round S1: V4 09:00, V3 10:00").hasNoImpact();
    }

    /** Both ends of both windows; between them, to the nearer. */
    @Test
    void anyOfSeveralWindowsWillDo() {
        var two = "visit V3 C1 Mon 08:00-08:30 30m or 12:00-12:30";
        judged(two, CASE, "round S1: V3 08:30").hasNoImpact();
        judged(two, CASE, "round S1: V3 08:31").penalizesBy(1);
        judged(two, CASE, "round S1: V3 11:58").penalizesBy(2);
        judged(two, CASE, "round S1: V3 12:00").hasNoImpact();
        judged(two, CASE, "round S1: V3 12:30").hasNoImpact();
        judged(two, CASE, "round S1: V3 12:31").penalizesBy(1);
        judged(two, CASE, "round S1: V3 07:59").penalizesBy(1);
    }

    @Test
    void somewhatLateIsLawfulAfterEachWindow() {
        var late = Limits.DEFAULT.withMostLateness(Duration.ofMinutes(20));
        var two = "visit V3 C1 Mon 08:00-08:30 30m or 12:00-12:30";
        judged(late, two, CASE, "round S1: V3 08:50").hasNoImpact();
        judged(late, two, CASE, "round S1: V3 08:51").penalizesBy(1);
        judged(late, two, CASE, "round S1: V3 12:50").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(Limits limits, String... drawing) {
        return Scenario.of(drawing).with(limits).judgedBy(StartsInWindow::define);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(StartsInWindow::define);
    }
}
