package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** W2 and W5 are off sick, and no longer in the roster. W1 is dearer than W3 and W4, who could go together. */
class MissingHalfTest {
    private static final String AT_WORK = """
            pay W1 20.00
            pay W3 12.00
            pay W4 13.00
            shift S1 W1 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            shift S4 W4 Mon 07:00-13:00
            """;

    @Test
    void onlyWhoIsMissingIsReplaced() {
        assertThat(planned(0, "visit V1 C1 Mon 08:00-10:00 30m needs 2", "round S1: V1 08:00"))
                .containsExactly("S1 V1 08:00", "S3 V1 08:00");
    }

    @Test
    void twoOfThreeAre() {
        assertThat(planned(0, "visit V1 C1 Mon 08:00-10:00 30m needs 3", "round S1: V1 08:00"))
                .containsExactly("S1 V1 08:00", "S3 V1 08:00", "S4 V1 08:00");
    }

    /** Nobody else is free at eight: W3 is, later, and the other waits. */
    @Test
    void theOtherWaitsIfNeedBe() {
        assertThat(planned(
                        0,
                        "visit V1 C1 Mon 08:00-10:00 30m needs 2",
                        "visit V2 C2 Mon 07:30-07:30 60m pinned W3",
                        "visit V3 C2 Mon 07:30-07:30 120m pinned W4",
                        "round S1: V1 08:00",
                        "round S3: V2 07:30",
                        "round S4: V3 07:30"))
                .containsExactly("S1 V1 08:30", "S3 V1 08:30", "S3 V2 07:30", "S4 V3 07:30");
    }

    /** However long is searched: without the pin, W3 and W4 would go. */
    @Test
    void whoIsPinnedKeepsPlaceAndTime() {
        var visit = "visit V1 C1 Mon 08:00-10:00 30m needs 2";
        assertThat(planned(300, visit, "round S1: V1 09:00")).containsExactly("S3 V1 08:00", "S4 V1 08:00");
        assertThat(planned(300, visit + " pinned W1 at 09:00", "round S1: V1 09:00"))
                .containsExactly("S1 V1 09:00", "S3 V1 09:00");
    }

    /** The half that nobody completes comes out: it is no use alone. */
    @Test
    void nobodyGoesWhereNobodyCanBeFound() {
        assertThat(planned(0, "visit V1 C1 Mon 08:00-10:00 30m needs 4", "round S1: V1 08:00"))
                .isEmpty();
    }

    private static List<String> planned(int iterations, String... drawing) {
        var scenario = Scenario.of(AT_WORK, String.join("\n", drawing));
        var plan = Planner.using(TravelTimes.of(scenario.problem()))
                .iterating(iterations)
                .startingFrom(scenario.roster())
                .plan(scenario.problem())
                .plan()
                .orElseThrow();
        assertThat(plan.isLawful()).isTrue();
        return plan.roster().rounds().stream()
                .flatMap(round -> round.attendances().stream()
                        .map(each -> round.shift() + " " + each.visit() + " "
                                + CivilTime.localOf(each.start()).toLocalTime()))
                .sorted()
                .toList();
    }
}
