package coop.commonround.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import coop.commonround.plan.lint.Finding;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clipped is what was given less than four fifths of its time. */
class ClippedVisitsTest {
    @Test
    void fourFifthsAreEnough() {
        assertThat(found(Duration.ofMinutes(24))).isEmpty();
    }

    @Test
    void aSecondLessIsTold() {
        assertThat(found(Duration.ofMinutes(24).minusSeconds(1)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("clipped");
                    assertThat(finding.amount()).isEqualTo(6);
                    assertThat(finding.isBreach()).isTrue();
                });
    }

    @Test
    void withoutRecordsNothingIsTold() {
        var scenario = scenario();
        assertThat(ClippedVisits.of(scenario.problem(), scenario.roster(), List.of()))
                .isEmpty();
    }

    private static Scenario scenario() {
        return Scenario.of("shift S1 W1 Mon 07:00-13:00", "visit V1 C1 Mon 08:00-09:00 30m", "round S1: V1 08:00");
    }

    private static List<Finding> found(Duration given) {
        var scenario = scenario();
        var in = CivilTime.at(LocalDate.of(2026, 3, 2), LocalTime.of(8, 0));
        var record = new VisitRecord(new VisitId("V1"), new CareworkerId("W1"), in, in.plus(given), "");
        return ClippedVisits.of(scenario.problem(), scenario.roster(), List.of(record));
    }
}
