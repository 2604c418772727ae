package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.Matching;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each attendance by somebody not of the client's team costs £2 here: 200,000 thousandths of a penny. */
class OwnTeamTest {
    private static final PeoplePolicy PRICED =
            PeoplePolicy.DEFAULT.withMatching(new Matching(false, Money.pounds(2), Money.ZERO, Money.ZERO, Money.ZERO));
    private static final String CASE = """
            careworker W1 team hill
            careworker W2 team valley
            client C1 team hill
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C2 Mon 08:00-12:00 30m
            """;

    @Test
    void ofTheTeamIsFree() {
        judged("round S1: V1 08:00").hasNoImpact();
    }

    @Test
    void ofAnotherOrOfNoneIsNot() {
        judged("round S2: V1 08:00").penalizesBy(200_000);
        judged("round S3: V1 08:00").penalizesBy(200_000);
    }

    @Test
    void aClientWithoutATeamIsEverybodys() {
        judged("round S2: V2 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).with(PRICED).judgedBy(OwnTeam::define);
    }
}
