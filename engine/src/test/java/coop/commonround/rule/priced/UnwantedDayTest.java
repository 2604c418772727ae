package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each day a careworker would rather not work costs £2: 200,000 thousandths of a penny. */
class UnwantedDayTest {
    private static final String CASE = """
            careworker W1 not evenings weekends
            shift S1 W1 Fri 14:00-22:00
            shift S2 W1 Sat 14:00-22:00
            shift S3 W2 Sat 14:00-22:00
            visit V1 C1 Fri 15:00-21:00 30m
            visit V2 C1 Sat 15:00-21:00 30m
            """;

    @Test
    void aDayThatIsWantedIsFree() {
        judged(CASE, "round S1: V1 18:30").hasNoImpact();
    }

    @Test
    void anEveningIsNot() {
        judged(CASE, "round S1: V1 18:31").penalizesBy(200_000);
    }

    @Test
    void eachWishCounts() {
        judged(CASE, "round S2: V2 15:00").penalizesBy(200_000);
        judged(CASE, "round S2: V2 20:00").penalizesBy(400_000);
    }

    @Test
    void othersMayWantThem() {
        judged(CASE, "round S3: V2 20:00").hasNoImpact();
    }

    @Test
    void aWishOfAVolunteerCounts() {
        judged(CASE, "careworker W2 contract volunteer not weekends", "round S3: V2 15:00")
                .penalizesBy(200_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(UnwantedDay::define);
    }
}
