package coop.commonround.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.model.Limits;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two visits of half an hour in the morning and at noon, and what may be asked to lie between them. */
class ImpossibleLinksTest {
    private static final String MORNING = "visit V1 C1 Mon 08:00-09:00 30m";

    @Test
    void theLongestGapOfTheWindowsIsEnough() {
        assertThat(issues(MORNING, "visit V2 C1 Mon 11:00-12:00 30m", "link V1 V2 4h"))
                .isEmpty();
    }

    @Test
    void aMinuteMoreIsNot() {
        assertThat(issues(MORNING, "visit V2 C1 Mon 11:00-11:59 30m", "link V1 V2 4h"))
                .singleElement()
                .asString()
                .contains(
                        "id=V2",
                        "must start at least 240 min after the start of V1, and their windows leave no such times");
    }

    @Test
    void theShortestGapIsNotAboveTheMost() {
        assertThat(issues(MORNING, "visit V2 C1 Mon 11:00-12:00 30m", "link V1 V2 0m 2h"))
                .isEmpty();
        assertThat(issues(MORNING, "visit V2 C1 Mon 11:01-12:00 30m", "link V1 V2 0m 2h"))
                .singleElement()
                .asString()
                .contains("at most 120 min");
    }

    @Test
    void anotherWindowWillDo() {
        assertThat(issues(MORNING, "visit V2 C1 Mon 10:00-10:30 30m or 12:00-12:30", "link V1 V2 4h"))
                .isEmpty();
    }

    @Test
    void soWillALawfulDelay() {
        var late = Scenario.of(MORNING, "visit V2 C1 Mon 11:00-11:45 30m", "link V1 V2 4h")
                .with(Limits.DEFAULT.withMostLateness(Duration.ofMinutes(15)));
        assertThat(ImpossibleLinks.issues(late.problem())).isEmpty();
    }

    @Test
    void dosesOfTasksAreLinkedToo() {
        assertThat(issues(
                        "visit V1 C1 Mon 08:00-09:00 30m tasks paracetamol",
                        "visit V2 C1 Mon 11:00-11:59 30m tasks paracetamol"))
                .singleElement()
                .asString()
                .contains("paracetamol");
    }

    private static List<Issue> issues(String... drawing) {
        return ImpossibleLinks.issues(Scenario.of(drawing).problem());
    }
}
