package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.QualityPrices;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** A careworker whom a client has not met of late costs £6: 600,000 thousandths of a penny. */
class NewFaceTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            visit V3 C2 Mon 08:00-12:00 30m
            """;

    @Test
    void aStrangerCounts() {
        judged(CASE, "round S1: V1 08:00").penalizesBy(600_000);
    }

    @Test
    void aStrangerCountsOnce() {
        judged(CASE, "round S1: V1 08:00, V2 09:00").penalizesBy(600_000);
    }

    @Test
    void aStrangerCountsAtEachClient() {
        judged(CASE, "round S1: V1 08:00, V3 09:00").penalizesBy(1_200_000);
    }

    /** 28 days before 2 March. */
    @Test
    void aFaceIsKnownForSoManyDays() {
        judged(CASE, "met C1 W1 2026-02-02", "round S1: V1 08:00").hasNoImpact();
        judged(CASE, "met C1 W1 2026-02-01", "round S1: V1 08:00").penalizesBy(600_000);
    }

    @Test
    void othersWhoWereThereDoNotHelp() {
        judged(CASE, "met C1 W2 2026-02-20", "met C2 W1 2026-02-20", "round S1: V1 08:00")
                .penalizesBy(600_000);
    }

    @Test
    void thePriceIsThePolicys() {
        Scenario.of(CASE, "round S1: V1 08:00")
                .with(QualityPrices.DEFAULT.withNewFace(Money.parse("2.50")))
                .judgedBy(NewFace::define)
                .penalizesBy(250_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(NewFace::define);
    }
}
