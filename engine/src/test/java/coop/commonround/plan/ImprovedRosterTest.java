package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Uncovered;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Rosters handed over while the search goes on. */
final class ImprovedRosterTest {
    private static final Problem WEEK = GeneratedWeek.of(120, 1);

    private static Planner planner(Consumer<Supplier<Roster>> listener) {
        return Planner.using(TravelTimes.of(WEEK)).iterating(300).seeded(7).handingRostersTo(listener);
    }

    @Test
    void theLastOneIsTheResult() {
        var handed = new ArrayList<Roster>();
        var roster = planner(each -> handed.add(each.get()))
                .plan(WEEK)
                .plan()
                .orElseThrow()
                .roster();
        var last = handed.get(handed.size() - 1);
        assertThat(last.rounds()).isEqualTo(roster.rounds());
        assertThat(last.uncovered())
                .extracting(Uncovered::visit, Uncovered::missing)
                .containsExactlyElementsOf(roster.uncovered().stream()
                        .map(each -> tuple(each.visit(), each.missing()))
                        .toList());
    }

    @Test
    void eachIsWorthWhatIsReported() {
        var prices = new ArrayList<>();
        var reported = new ArrayList<>();
        planner(each -> prices.add(priceOf(each.get())))
                .iterating(30)
                .reportingTo(progress -> reported.add(progress.price()))
                .plan(WEEK);
        assertThat(prices).hasSizeGreaterThan(1).isEqualTo(reported);
    }

    private static Object priceOf(Roster roster) {
        return new Plan(roster, Scoring.using(TravelTimes.of(WEEK)).score(WEEK, roster)).price();
    }

    @Test
    void itIsThereOnlyUntilTheSearchGoesOn() {
        var kept = new ArrayList<Supplier<Roster>>();
        planner(kept::add).plan(WEEK);
        assertThatIllegalStateException().isThrownBy(() -> kept.get(0).get());
        var asked = new ArrayList<Supplier<Roster>>();
        planner(each -> {
                    assertThat(each.get().rounds()).isNotEmpty();
                    asked.add(each);
                })
                .plan(WEEK);
        assertThat(asked.get(0).get().rounds()).isNotEmpty();
    }

    @Test
    void stoppedTheResultIsTheBestHandedOver() {
        var stop = new StopSignal();
        var handed = new ArrayList<Roster>();
        var plan = planner(each -> handed.add(each.get()))
                .stoppingAfter(Duration.ofHours(1))
                .stoppedBy(stop)
                .reportingTo(progress -> {
                    if (handed.size() == 5) {
                        stop.stop();
                    }
                })
                .plan(WEEK)
                .plan()
                .orElseThrow();
        assertThat(handed.get(handed.size() - 1).rounds())
                .isEqualTo(List.copyOf(plan.roster().rounds()));
    }
}
