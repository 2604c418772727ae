package coop.commonround.rule.priced;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** A mile costs 55p; C1 and C2 lie 3.2 miles apart, 5,150 m. */
class MileageTest {
    private static final String CASE = """
            pay W1 12.00 mile 0.55
            shift S1 W1 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C2 Mon 08:00-12:00 30m
            travel C1 C2 10m 3.2mi
            """;

    /** 5,150 m x 55,000 / 1,609.344 m = 176,003.4 thousandths of a penny, rounded down. */
    @Test
    void milesBetweenVisitsArePaid() {
        judged(CASE, "round S1: V1 08:00, V2 09:00").penalizesBy(176_003);
    }

    @Test
    void milesFromHomeAndBackAreNot() {
        judged(CASE, "travel W1 C1 10m 5mi", "travel W1 C2 10m 5mi", "round S1: V1 08:00")
                .hasNoImpact();
    }

    /** Twice 8,047 m x 55,000 / 1,609.344 m = 275,009.6, rounded down, and the way between. */
    @Test
    void milesFromHomeAndBackAreIfThePolicySaysSo() {
        var homes = "travel W1 C1 10m 5mi\ntravel W1 C2 10m 5mi\n";
        judged(CASE, homes, "commute paid", "round S1: V1 08:00, V2 09:00").penalizesBy(2 * 275_009 + 176_003);
        judged(CASE, homes, "careworker W1 by bus", "commute paid", "round S1: V1 08:00")
                .hasNoImpact();
    }

    /** A bicycle at the price of a mile that it is given: none, unless the co-op repays it. */
    @Test
    void onlyTheirOwnCarOrBicycleIsPaidFor() {
        judged(CASE, "careworker W1 by bicycle", "round S1: V1 08:00, V2 09:00").penalizesBy(176_003);
        judged(CASE, "careworker W1 by foot", "round S1: V1 08:00, V2 09:00").hasNoImpact();
        judged(CASE, "careworker W1 by passenger", "round S1: V1 08:00, V2 09:00")
                .hasNoImpact();
    }

    /** 60 miles are 96,561 m; in whole pence £33.00. */
    @Test
    void aLongWayDoesNotOverflow() {
        assertThat(Mileage.priceOf(96_561, 55_000)).isEqualTo(3_300_012);
        assertThat(Mileage.priceOf(0, 55_000)).isZero();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(Mileage::define);
    }
}
