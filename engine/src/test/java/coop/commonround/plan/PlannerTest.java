package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.travel.TravelTimes;
import org.junit.jupiter.api.Test;

final class PlannerTest {
    @Test
    void plansAWeekLawfully() {
        var problem = GeneratedWeek.of(100, 1);
        var outcome = Planner.using(TravelTimes.of(problem)).iterating(200).plan(problem);
        assertThat(outcome.plan().orElseThrow().isLawful()).isTrue();
    }
}
