package coop.commonround.rule.planning;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.model.Limits;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When visits are put off because that costs less than to start as early as can be. */
class CheapestStartsTest {
    /** An hour costs £12, a minute 20p; a minute astray 5p. */
    private static final String CASE = """
            pay W1 12.00
            pay W2 12.00
            shift S1 W1 Mon 07:00-15:00
            shift S2 W2 Mon 07:00-15:00
            travel C1 C2 10m
            """;

    /** V1 could start at 07:00; then there would be 50 minutes to wait for V2. */
    @Test
    void aDelayedStartSavesWaiting() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-09:00 30m
                visit V2 C2 Mon 08:30-09:00 30m
                round S1: V1 07:00, V2 08:30
                """)).isEqualTo("V1 07:50-08:20, travel 10m, V2 08:30-09:00");
    }

    @Test
    void onlyAsFarAsTheWindowLasts() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-07:20 30m
                visit V2 C2 Mon 08:30-09:00 30m
                round S1: V1 07:00, V2 08:30
                """)).isEqualTo("V1 07:20-07:50, travel 10m, wait 30m, V2 08:30-09:00");
    }

    /** Waiting of more than an hour is not paid, so that nothing is to be saved. */
    @Test
    void whatIsNotPaidIsNotSaved() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-07:20 30m
                visit V2 C2 Mon 09:00-09:30 30m
                round S1: V1 07:00, V2 09:00
                """)).isEqualTo("V1 07:00-07:30, travel 10m, wait 80m, V2 09:00-09:30");
    }

    /** The hour before V2 could be drawn out by a second and would be unpaid; it is not. */
    @Test
    void noWaitIsDrawnOutToBeUnpaid() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-07:00 30m
                visit V2 C2 Mon 08:40-12:00 30m
                round S1: V1 07:00, V2 08:40
                """)).isEqualTo("V1 07:00-07:30, travel 10m, wait 60m, V2 08:40-09:10");
    }

    @Test
    void unlessThePolicyPricesEveryWait() {
        var priced = QualityPrices.DEFAULT.withTime(TimePrices.NONE.withMinuteWaiting(Money.pence(1)));
        assertThat(Scenario.of(CASE, """
                        visit V1 C1 Mon 07:00-07:10 30m
                        visit V2 C2 Mon 09:00-09:30 30m
                        round S1: V1 07:00, V2 09:00
                        """).with(priced).timesOf("S1"))
                .isEqualTo("V1 07:10-07:40, travel 10m, wait 70m, V2 09:00-09:30");
    }

    /** V1 at 07:40 would be twenty minutes late for its first window; at 08:00 the second opens. */
    @Test
    void aVisitIsPutOffToTheNextWindowIfThatCostsLess() {
        var late = Limits.DEFAULT.withMostLateness(Duration.ofMinutes(60));
        var priced = QualityPrices.DEFAULT.withTime(TimePrices.NONE.withMinuteLate(Money.pence(50)));
        assertThat(Scenario.of(CASE, """
                        visit V1 C1 Mon 07:00-07:00 30m
                        visit V2 C2 Mon 07:00-07:20 30m or 08:00-08:30
                        round S1: V1 07:00, V2 07:40
                        """).with(late).with(priced).timesOf("S1"))
                .isEqualTo("V1 07:00-07:30, travel 10m, wait 20m, V2 08:00-08:30");
    }

    /** V2 would like 07:50, which lies between its windows. */
    @Test
    void noVisitStartsBetweenItsWindows() {
        assertThat(times("""
                visit V2 C2 Mon 07:00-07:40 30m or 08:30-09:00 prefers 08:45
                round S1: V2 07:00
                """)).isEqualTo("V2 08:45-09:15");
        assertThat(times("""
                visit V1 C1 Mon 07:00-07:40 30m or 08:10-09:00
                visit V2 C2 Mon 08:40-08:40 30m
                round S1: V1 07:00, V2 08:40
                """)).isEqualTo("V1 07:40-08:10, travel 10m, wait 20m, V2 08:40-09:10");
    }

    @Test
    void aPreferredTimeIsMet() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-09:00 30m prefers 08:15
                round S1: V1 07:00
                """)).isEqualTo("V1 08:15-08:45");
    }

    /** V2 at 08:40 asks for V1 at 08:00; each minute nearer to 07:45 costs 20p of waiting for 5p of the wish. */
    @Test
    void waitingIsDearerThanAWish() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-09:00 30m prefers 07:45
                visit V2 C2 Mon 08:40-09:10 30m
                round S1: V1 07:00, V2 08:40
                """)).isEqualTo("V1 08:00-08:30, travel 10m, V2 08:40-09:10");
    }

    /** 80 minutes between V1 at 07:00 and V2 are not paid; V1 comes as near to its wish as keeps them so. */
    @Test
    void aWaitThatGoesUnpaidAnywayIsMadeUseOf() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-09:00 30m prefers 07:15
                visit V2 C2 Mon 09:00-09:30 30m
                round S1: V1 07:00, V2 09:00
                """)).isEqualTo("V1 07:15-07:45, travel 10m, wait 65m, V2 09:00-09:30");
    }

    /** Both cannot have their time: V1 half an hour early and V2 on time is as good as any, and earlier. */
    @Test
    void ofEqualsTheEarliest() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-09:00 30m prefers 08:00
                visit V2 C1 Mon 07:00-09:00 30m prefers 08:00
                round S1: V1 07:00, V2 08:00
                """)).isEqualTo("V1 07:30-08:00, V2 08:00-08:30");
    }

    @Test
    void nothingIsPutOffBeyondTheShift() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-16:00 30m prefers 15:30
                round S1: V1 07:00
                """)).isEqualTo("V1 14:30-15:00");
    }

    @Test
    void norIntoAnAbsence() {
        assertThat(times("""
                shift A1 W1 Mon 10:00-12:00 kind training
                visit V1 C1 Mon 07:00-16:00 30m prefers 11:00
                round S1: V1 07:00
                """)).isEqualTo("V1 09:30-10:00");
    }

    /** V1 a quarter late at 1p a minute costs 15p, a quarter of waiting £3. */
    @Test
    void aVisitMayBeLateWhereThatIsCheaper() {
        var prices = QualityPrices.DEFAULT.withTime(TimePrices.NONE.withMinuteLate(Money.pence(1)));
        assertThat(Scenario.of(CASE, """
                        visit V1 C1 Mon 07:00-07:35 30m
                        visit V2 C2 Mon 08:30-09:00 30m
                        round S1: V1 07:00, V2 08:30
                        """)
                        .with(prices)
                        .with(Limits.DEFAULT.withMostLateness(Duration.ofMinutes(15)))
                        .timesOf("S1"))
                .isEqualTo("V1 07:50-08:20, travel 10m, V2 08:30-09:00");
    }

    /** From 07:00 to 13:40 there would be none; only V3 may start 20 minutes later. */
    @Test
    void aLongDayHasItsBreakMade() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-07:00 3h
                visit V2 C1 Mon 10:00-10:10 3h
                visit V3 C1 Mon 13:00-13:20 40m
                round S1: V1 07:00, V2 10:00, V3 13:00
                """)).isEqualTo("V1 07:00-10:00, V2 10:00-13:00, wait 20m, V3 13:20-14:00");
    }

    /** Half of it before V2 and half before V3 would be none. */
    @Test
    void aBreakIsMadeWholeOrNotAtAll() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-07:00 3h
                visit V2 C1 Mon 10:00-10:10 3h
                visit V3 C1 Mon 13:00-13:10 40m
                round S1: V1 07:00, V2 10:00, V3 13:00
                """)).isEqualTo("V1 07:00-10:00, V2 10:00-13:00, V3 13:00-13:40");
    }

    /** A break before V2 would cost £1 more: its wish. */
    @Test
    void whereItCostsLeast() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-07:00 3h
                visit V2 C1 Mon 07:00-10:20 3h prefers 10:00
                visit V3 C1 Mon 07:00-14:00 40m
                round S1: V1 07:00, V2 10:00, V3 13:00
                """)).isEqualTo("V1 07:00-10:00, V2 10:00-13:00, wait 20m, V3 13:20-14:00");
    }

    @Test
    void aBreakBetweenTwoRoundsWillDo() {
        var rounds = """
                shift S3 W1 Mon 15:00-20:00
                visit V1 C1 Mon 12:00-12:00 3h
                visit V2 C1 Mon 15:00-15:30 4h
                round S1: V1 12:00
                round S3: V2 15:00
                """;
        assertThat(times(rounds)).isEqualTo("V1 12:00-15:00");
        assertThat(Scenario.of(CASE, rounds).timesOf("S3")).isEqualTo("V2 15:20-19:20");
    }

    @Test
    void aShortDayNeedsNone() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-07:00 3h
                visit V2 C1 Mon 07:00-10:20 3h
                round S1: V1 07:00, V2 10:00
                """)).isEqualTo("V1 07:00-10:00, V2 10:00-13:00");
    }

    /** V1 would like 08:00, but V2 in the other round, 30 minutes later at most, can only be made at 08:00. */
    @Test
    void aLinkBoundsHowFar() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-09:00 30m prefers 08:30
                visit V2 C2 Mon 08:00-08:00 30m
                link V1 V2 30m 60m
                round S1: V1 07:00
                round S2: V2 08:00
                """)).isEqualTo("V1 07:30-08:00");
    }

    /** Three hours apart: 08:30 is wished for, but V2 starts at 11:00 at the latest. */
    @Test
    void aLinkWithinARoundIsKept() {
        assertThat(times("""
                visit V1 C1 Mon 07:00-09:00 30m prefers 08:30
                visit V2 C1 Mon 10:00-11:00 30m
                link V1 V2 3h
                round S1: V1 07:00, V2 11:00
                """)).isEqualTo("V1 08:00-08:30, wait 150m, V2 11:00-11:30");
    }

    @Test
    void aDoubleUpIsNotPutOff() {
        var rounds = """
                visit D1 C1 Mon 07:00-09:00 30m prefers 08:00 needs 2
                round S1: D1 07:00
                round S2: D1 07:00
                """;
        assertThat(times(rounds)).isEqualTo("D1 07:00-07:30");
    }

    /** Eleven hours before W1 leaves home at 07:00, and ten minutes home: V1 would like 20:30. */
    @Test
    void theRestBeforeTheNextDayIsKept() {
        var rounds = """
                shift L1 W1 Tue 14:00-22:00
                shift E1 W1 Wed 07:00-12:00
                visit V1 C1 Tue 18:00-21:00 30m prefers 20:30
                visit V2 C1 Wed 07:00-07:30 30m
                travel W1 C1 10m
                round L1: V1 18:00
                round E1: V2 07:00
                """;
        assertThat(Scenario.of(CASE, rounds).timesOf("L1")).isEqualTo("V1 19:10-19:40");
    }

    /** Time from 10:00 on costs £6 an hour, so that half an hour before it saves £3 and a wish of 20 minutes is worth £1. */
    @Test
    void cheaperHoursAreUsed() {
        assertThat(Scenario.of("""
                        pay W1 12.00 band Mon 10:00-15:00 6.00
                        shift S1 W1 Mon 07:00-15:00
                        visit V1 C1 Mon 09:00-12:00 30m prefers 09:40
                        round S1: V1 09:40
                        """).timesOf("S1")).isEqualTo("V1 10:00-10:30");
    }

    private static String times(String rounds) {
        return Scenario.of(CASE, rounds).timesOf("S1");
    }
}
