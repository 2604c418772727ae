package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.Matching;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** A client attended by nobody but people lent costs £4 here: 400,000 thousandths of a penny. */
class NotOnlySecondeesTest {
    private static final PeoplePolicy PRICED =
            PeoplePolicy.DEFAULT.withMatching(new Matching(false, Money.ZERO, Money.ZERO, Money.ZERO, Money.pounds(4)));
    private static final String CASE = """
            careworker W1 contract secondee
            careworker W2 contract secondee
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            visit V3 C1 Mon 08:00-12:00 30m
            """;

    @Test
    void oneVisitIsNoDependence() {
        judged("round S1: V1 08:00").hasNoImpact();
    }

    @Test
    void twoByPeopleLentAre() {
        judged("round S1: V1 08:00, V2 09:00").penalizesBy(400_000);
        judged("round S1: V1 08:00", "round S2: V2 08:00, V3 09:00").penalizesBy(400_000);
    }

    @Test
    void oneByAnybodyElseEndsIt() {
        judged("round S1: V1 08:00, V2 09:00", "round S3: V3 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).with(PRICED).judgedBy(NotOnlySecondees::define);
    }
}
