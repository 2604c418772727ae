package coop.commonround.rule.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Waiting, travel and what is known of an attendance that nobody makes. */
class PlannedAttendanceTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            visit V1 C1 Mon 06:00-12:00 30m
            visit V2 C2 Mon 06:00-12:00 30m
            travel C1 C2 10m 3mi
            """;

    /** At the door at 08:40. */
    @Test
    void waitingIsFromTheDoorToTheStart() {
        assertThat(second("09:00").waitingSeconds()).isEqualTo(20 * 60);
        assertThat(second("08:40").waitingSeconds()).isZero();
        assertThat(second("08:30").waitingSeconds()).isZero();
    }

    @Test
    void aGapIsPaidUpToAnHour() {
        assertThat(second("09:40").paidWaitingSeconds()).isEqualTo(3600);
        assertThat(second("09:41").paidWaitingSeconds()).isZero();
        assertThat(second("09:41").waitingSeconds()).isEqualTo(3660);
    }

    /** 3 x 1,609.344 m. */
    @Test
    void travelIsFromTheVisitBefore() {
        assertThat(second("09:00").travelSeconds()).isEqualTo(600);
        assertThat(second("09:00").travelMetres()).isEqualTo(4828);
    }

    @Test
    void theFirstHasNoTravelAndNoWaiting() {
        var first =
                Scenario.of(CASE, "round S1: V1 08:00").planned().attendances().get(0);
        assertThat(first.travelSeconds()).isZero();
        assertThat(first.waitingSeconds()).isZero();
        assertThat(first.previous()).isNull();
    }

    @Test
    void whatNobodyMakesHasNoStart() {
        var open = Scenario.of(CASE).open().attendances().get(0);
        assertThat(open.hasStart()).isFalse();
        assertThat(open.arrival()).isNull();
        assertThatThrownBy(open::careworker).hasMessageContaining("V1#0");
    }

    private static PlannedAttendance second(String start) {
        return Scenario.of(CASE, "round S1: V1 08:00, V2 " + start)
                .planned()
                .attendances()
                .get(1);
    }
}
