package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each attendance of a pair without consent, where it is asked for, counts one. */
class ConsentTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W1 Tue 07:00-13:00
            shift S3 W1 Wed 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Tue 08:00-12:00 30m
            visit V3 C1 Wed 08:00-12:00 30m
            """;
    private static final String BOTH = """
            agree C1 W1
            agree C1 W1 side careworker
            """;

    @Test
    void nobodyAsksUnlessThePolicySays() {
        judged("round S1: V1 08:00").hasNoImpact();
        judged("consent-needed", "round S1: V1 08:00").penalizesBy(1);
    }

    @Test
    void bothSayYes() {
        judged("consent-needed", BOTH, "round S1: V1 08:00").hasNoImpact();
    }

    @Test
    void oneIsNotEnough() {
        judged("consent-needed", "agree C1 W1", "round S1: V1 08:00").penalizesBy(1);
        judged("consent-needed", "agree C1 W1 side careworker", "round S1: V1 08:00", "round S2: V2 08:00")
                .penalizesBy(2);
    }

    @Test
    void aClientMayAgreeToSeveralAtOnce() {
        judged(
                        "consent-needed",
                        "careworker W1 is female",
                        "agree C1 is:female",
                        "agree C1 W1 side careworker",
                        "round S1: V1 08:00")
                .hasNoImpact();
    }

    /** Up to Tuesday they try; on Wednesday each has to have agreed, whatever the policy asks of others. */
    @Test
    void aTrialEnds() {
        judged("trial C1 W1 Tue", "round S1: V1 08:00", "round S2: V2 08:00").hasNoImpact();
        judged("trial C1 W1 Tue", "round S3: V3 08:00").penalizesBy(1);
        judged("trial C1 W1 Tue", BOTH, "round S3: V3 08:00").hasNoImpact();
    }

    @Test
    void aTrialIsConsentMeanwhile() {
        judged("consent-needed", "trial C1 W1 Tue", "round S2: V2 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).judgedBy(Consent::define);
    }
}
