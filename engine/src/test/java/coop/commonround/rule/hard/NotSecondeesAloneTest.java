package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.Matching;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.rule.Scenario;
import coop.commonround.rule.priced.NotOnlySecondees;
import org.junit.jupiter.api.Test;

/** W1 and W2 are lent, W3 is not. */
class NotSecondeesAloneTest {
    private static final String CASE = """
            careworker W1 contract secondee
            careworker W2 contract secondee
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            visit V3 C1 Mon 08:00-12:00 30m
            visit V4 C2 Mon 08:00-12:00 30m
            visit V5 C2 Mon 08:00-12:00 30m
            """;
    private static final String[] ALL_LENT = {"round S1: V1 08:00", "round S2: V2 08:00, V3 09:00"};
    private static final Matching PRICED = new Matching(false, Money.ZERO, Money.ZERO, Money.ZERO, Money.pounds(4));

    @Test
    void onceIsNoDependence() {
        judged("round S1: V1 08:00").hasNoImpact();
        judged("round S1: V1 08:00, V2 09:00").penalizesBy(1);
    }

    @Test
    void oneOfTheCoOpsOwnIsEnough() {
        judged("round S1: V1 08:00, V2 09:00", "round S3: V3 08:00").hasNoImpact();
    }

    @Test
    void eachClientCountsOnce() {
        judged(ALL_LENT).penalizesBy(1);
        judged("round S1: V1 08:00, V2 09:00, V4 10:00, V5 11:00", "round S2: V3 08:00")
                .penalizesBy(2);
    }

    @Test
    void itIsLawOrHasAPriceButNotBoth() {
        var both = PeoplePolicy.DEFAULT.withMatching(PRICED.withOnlySecondeesHard(true));
        Scenario.of(CASE, String.join("\n", ALL_LENT))
                .with(both)
                .judgedBy(NotOnlySecondees::define)
                .hasNoImpact();
        Scenario.of(CASE, String.join("\n", ALL_LENT))
                .with(PeoplePolicy.DEFAULT.withMatching(PRICED))
                .judgedBy(NotSecondeesAlone::define)
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of("secondees-alone", CASE, String.join("\n", drawing)).judgedBy(NotSecondeesAlone::define);
    }
}
