package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.Matching;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each attendance by somebody lent costs £3 here: 300,000 thousandths of a penny. */
class OwnPeopleFirstTest {
    private static final PeoplePolicy PRICED =
            PeoplePolicy.DEFAULT.withMatching(new Matching(false, Money.ZERO, Money.ZERO, Money.pounds(3), Money.ZERO));
    private static final String CASE = """
            careworker W1 contract secondee
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            """;

    @Test
    void eachAttendanceCounts() {
        judged("round S1: V1 08:00, V2 09:00").penalizesBy(600_000);
    }

    @Test
    void ownPeopleAreFree() {
        judged("round S2: V1 08:00, V2 09:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).with(PRICED).judgedBy(OwnPeopleFirst::define);
    }
}
