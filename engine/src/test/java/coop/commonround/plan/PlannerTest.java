package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PlannerTest {
    @Test
    void plansAWeekLawfully() {
        var problem = GeneratedWeek.of(Integer.getInteger("n", 100), 1);
        var outcome = Planner.using(TravelTimes.of(problem))
                .stoppingAfter(Duration.ofSeconds(Integer.getInteger("s", 5)))
                .reportingTo(p -> {
                    if (Boolean.getBoolean("verbose")) System.out.println(System.nanoTime() / 1000000 + " " + p);
                })
                .plan(problem);
        System.out.println(outcome.summary() + " of " + problem.visits().size());
        outcome.plan()
                .orElseThrow()
                .scores()
                .forEach(s -> System.out.println(s.rule() + " " + s.hard() + " " + s.medium() + " "
                        + s.price().roundedToPenny() + " " + s.breaches().size()));
        outcome.plan().orElseThrow().roster().uncovered().forEach(System.out::println);
        assertThat(outcome.plan().orElseThrow().isLawful()).isTrue();
    }
}
