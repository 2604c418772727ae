package coop.commonround.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.rule.hard.StartsInWindow;
import org.junit.jupiter.api.Test;

/** What a drawing means. */
class ScenarioTest {
    private static final String DRAWING = """
            careworker W1 skills medication
            shift S1 W1 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-08:30 20m skills medication
            visit V2 C2 Mon 09:00-09:30 30m
            travel C1 C2 10m 3.2mi
            round S1: V1 08:31, V2 09:05
            """;

    @Test
    void keepsTheTimesOfARosterMadeElsewhere() {
        Scenario.of(DRAWING).judgedBy(StartsInWindow::define).penalizesBy(1);
    }

    @Test
    void worksOutTimesWhereItIsAsked() {
        assertThat(Scenario.of(DRAWING).timesOf("S1"))
                .isEqualTo("V1 08:00-08:20, travel 10m, wait 30m, V2 09:00-09:30");
    }

    @Test
    void refusesALineItDoesNotKnow() {
        assertThatThrownBy(() -> Scenario.of("shfit S1 W1 Mon 07:00-13:00")).hasMessageContaining("shfit");
    }
}
