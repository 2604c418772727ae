package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.Matching;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** An attendance by anybody but the usual careworker costs £3; the look-back reaches 28 days, to Monday 2 February. */
class UsualCareworkerTest {
    private static final PeoplePolicy PRICED =
            PeoplePolicy.DEFAULT.withMatching(Matching.DEFAULT.withNotUsual(Money.pounds(3)));
    private static final String DAY = """
            careworker W1
            careworker W2
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-08:30 30m
            visit V2 C1 Mon 08:00-12:00 30m
            """;
    private static final String W2_GOES_TWICE = "round S2: V1 08:00, V2 09:00";

    @Test
    void somebodyNewToAllCostsNothing() {
        judged(DAY, W2_GOES_TWICE).hasNoImpact();
    }

    @Test
    void whoHasComeMostOftenIsUsual() {
        var met = "met C1 W1 2026-02-10\nmet C1 W1 2026-02-11\nmet C1 W2 2026-02-20\n";
        judged(DAY, met, W2_GOES_TWICE).penalizesBy(600_000);
        judged(DAY, met, "round S1: V1 08:00", "round S2: V2 09:00").penalizesBy(300_000);
        judged(DAY, met, "round S1: V1 08:00, V2 09:00").hasNoImpact();
    }

    /** The first day of the look-back counts, the day before it does not. */
    @Test
    void onlyWhoWasThereWithinTheLookBackIs() {
        judged(DAY, "met C1 W1 2026-02-02", W2_GOES_TWICE).penalizesBy(600_000);
        judged(DAY, "met C1 W1 2026-02-01", W2_GOES_TWICE).hasNoImpact();
    }

    @Test
    void amongEqualsTheLatestToComeIs() {
        judged(DAY, "met C1 W1 2026-02-10", "met C1 W2 2026-02-11", W2_GOES_TWICE)
                .hasNoImpact();
        judged(DAY, "met C1 W1 2026-02-11", "met C1 W2 2026-02-10", W2_GOES_TWICE)
                .penalizesBy(600_000);
    }

    @Test
    void whoIsNamedComesBeforeHistory() {
        var met = "met C1 W1 2026-02-10";
        judged(DAY, met, "usual C1 W2", W2_GOES_TWICE).hasNoImpact();
        judged(DAY, met, "usual C1 W2", "usual C1 W1", W2_GOES_TWICE).hasNoImpact();
        judged(DAY, "usual C1 W1", W2_GOES_TWICE).penalizesBy(600_000);
    }

    @Test
    void whoComesAlongToLearnCostsNothing() {
        var shadow = DAY.replace("12:00 30m", "12:00 30m kind shadow");
        judged(shadow, "usual C1 W1", W2_GOES_TWICE).penalizesBy(300_000);
    }

    @Test
    void somebodyCalledBackBeforeThePeriodIsNotWaitedFor() {
        var recalled = DAY.replace("careworker W1\n", "careworker W1 contract secondee recalled 2026-03-01\n");
        judged(recalled, "met C1 W1 2026-02-10", W2_GOES_TWICE).hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).with(PRICED).judgedBy(UsualCareworker::define);
    }
}
