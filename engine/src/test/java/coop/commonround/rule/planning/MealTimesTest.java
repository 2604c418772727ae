package coop.commonround.rule.planning;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.model.Limits;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When visits start in a round with a meal: half an hour that starts from 12:00 to 13:00. Waiting is told less the meal. */
class MealTimesTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-18:00 meal 12:00-13:00 30m
            shift S2 W2 Mon 07:00-18:00
            travel C1 C2 10m
            """;

    /** V2 starts at 12:10, and V3 could at 12:50: before V3 it delays one visit, before V2 two. */
    @Test
    void theVisitBehindStartsAfterIt() {
        assertThat(times("""
                visit V1 C1 Mon 11:30-11:30 30m
                visit V2 C2 Mon 07:00-18:00 30m
                visit V3 C1 Mon 07:00-18:00 30m
                round S1: V1 11:30, V2 12:10, V3 12:50
                """)).isEqualTo("V1 11:30-12:00, travel 10m, V2 12:10-12:40, travel 10m, V3 13:20-13:50");
    }

    /** Between V2 and V3 there are fifty minutes to wait anyway. */
    @Test
    void itIsHeldWhereItDelaysLeast() {
        assertThat(times("""
                visit V1 C1 Mon 11:30-11:30 30m
                visit V2 C2 Mon 12:10-18:00 30m
                visit V3 C1 Mon 13:40-14:00 30m
                round S1: V1 11:30, V2 12:10, V3 13:40
                """))
                .isEqualTo("V1 11:30-12:00, travel 10m, V2 12:10-12:40, travel 10m, wait 20m, V3 13:40-14:10");
    }

    /** V2 must start by 12:20. */
    @Test
    void itMakesNobodyLateIfItCanComeElsewhere() {
        assertThat(times("""
                visit V1 C1 Mon 11:30-11:30 30m
                visit V2 C2 Mon 07:00-12:20 30m
                visit V3 C1 Mon 07:00-18:00 30m
                round S1: V1 11:30, V2 12:10, V3 12:50
                """)).isEqualTo("V1 11:30-12:00, travel 10m, V2 12:10-12:40, travel 10m, V3 13:20-13:50");
    }

    /** V2 must start by 12:39, and nothing comes after it. */
    @Test
    void itIsMissedWhereItWouldBreakTheLaw() {
        assertThat(times("""
                visit V1 C1 Mon 11:30-11:30 30m
                visit V2 C2 Mon 07:00-12:39 30m
                round S1: V1 11:30, V2 12:10
                """)).isEqualTo("V1 11:30-12:00, travel 10m, V2 12:10-12:40");
        assertThat(times("""
                visit V1 C1 Mon 11:30-11:30 30m
                visit V2 C2 Mon 07:00-12:40 30m
                round S1: V1 11:30, V2 12:10
                """)).isEqualTo("V1 11:30-12:00, travel 10m, V2 12:40-13:10");
    }

    /** Half an hour late costs £3, the meal £5; at 20p a minute it would be £6. */
    @Test
    void itIsMissedWhereThatCostsLess() {
        var round = """
                visit V1 C1 Mon 11:30-11:30 30m
                visit V2 C2 Mon 07:00-12:10 30m
                round S1: V1 11:30, V2 12:10
                """;
        var late = Limits.DEFAULT.withMostLateness(Duration.ofHours(1));
        assertThat(Scenario.of(CASE, round).with(late).with(late(10)).timesOf("S1"))
                .isEqualTo("V1 11:30-12:00, travel 10m, V2 12:40-13:10");
        assertThat(Scenario.of(CASE, round).with(late).with(late(20)).timesOf("S1"))
                .isEqualTo("V1 11:30-12:00, travel 10m, V2 12:10-12:40");
    }

    /** V1 would like to start at 12:45, and V2 would be as well at 13:55; but then the meal would start too late. */
    @Test
    void nothingBeforeItIsPutOffSoFarThatItIsMissed() {
        assertThat(times("""
                visit V1 C1 Mon 11:30-14:00 30m prefers 12:45
                visit V2 C2 Mon 11:30-18:00 30m
                round S1: V1 11:30, V2 12:10
                """)).isEqualTo("V1 12:45-13:15, travel 10m, V2 13:25-13:55");
        assertThat(times("""
                pay W1 12.00
                visit V1 C1 Mon 11:30-12:00 30m
                visit V2 C2 Mon 11:30-12:00 30m or 13:00-18:00
                round S1: V1 11:30, V2 13:00
                """)).isEqualTo("V1 11:50-12:20, travel 10m, V2 13:00-13:30");
    }

    /** Half an hour each: V2 of both waits for W2, who comes at 13:00. What is left of the gap is waiting. */
    @Test
    void whatALinkAddsIsWaiting() {
        assertThat(times("""
                visit V1 C1 Mon 11:30-11:30 30m
                visit V2 C2 Mon 07:00-18:00 30m
                visit V3 C3 Mon 13:00-13:00 30m
                link V3 V2 0m
                round S1: V1 11:30, V2 12:10
                round S2: V3 13:00
                """)).isEqualTo("V1 11:30-12:00, travel 10m, wait 20m, V2 13:00-13:30");
    }

    private static QualityPrices late(int pence) {
        return QualityPrices.DEFAULT.withTime(
                TimePrices.NONE.withMissedMeal(Money.pounds(5)).withMinuteLate(Money.pence(pence)));
    }

    private static String times(String drawing) {
        return Scenario.of(CASE, drawing).timesOf("S1");
    }
}
