package coop.commonround.rule.planning;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.LabourPrices;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** £12 an hour, £15 from 19:00 to 22:00 and £18 from 22:00 to 06:00; in thousandths of a penny. */
class PayClockTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 24);
    private static final PlanningClock CLOCK = new PlanningClock(CivilTime.startOf(SATURDAY));
    private static final PayClock PAY = new PayClock(
            new LabourPrices.Prices(
                    Money.pounds(12),
                    List.of(
                            new LabourPrices.Band(at("19:00"), at("22:00"), Money.pounds(15)),
                            new LabourPrices.Band(
                                    at("22:00"),
                                    CivilTime.at(SATURDAY.plusDays(1), LocalTime.of(6, 0)),
                                    Money.pounds(18))),
                    Money.ZERO,
                    Money.ZERO),
            CLOCK);

    @Test
    void ordinaryTimeIsPaidAsOrdinary() {
        assertThat(price("09:00", "10:00")).isEqualTo(1_200_000);
        assertThat(price("18:00", "19:00")).isEqualTo(1_200_000);
    }

    @Test
    void aBandHoldsFromItsStartToItsEnd() {
        assertThat(price("19:00", "20:00")).isEqualTo(1_500_000);
        assertThat(price("21:00", "22:00")).isEqualTo(1_500_000);
        assertThat(price("22:00", "23:00")).isEqualTo(1_800_000);
    }

    /** 1 h at £12, 3 h at £15 and 1 h at £18: £75. */
    @Test
    void aSpanOverSeveralBandsIsPaidPartByPart() {
        assertThat(price("18:00", "23:00")).isEqualTo(7_500_000);
    }

    /** 22:00 to 06:00 is nine hours in that night: £162. */
    @Test
    void theHourThatHappensTwiceIsPaidTwice() {
        int end = CLOCK.secondOf(CivilTime.at(SATURDAY.plusDays(1), LocalTime.of(6, 0)));
        assertThat(PAY.priceOf(second("22:00"), end)).isEqualTo(16_200_000);
        assertThat(PAY.priceOf(end, end + 3600)).isEqualTo(1_200_000);
    }

    @Test
    void nothingCostsNothing() {
        assertThat(price("19:00", "19:00")).isZero();
        assertThat(price("20:00", "19:00")).isZero();
    }

    /** A second of £12 an hour is 333 1/3. */
    @Test
    void aSpanIsRoundedDownOnce() {
        assertThat(PAY.priceOf(0, 1)).isEqualTo(333);
        assertThat(PAY.priceOf(0, 3)).isEqualTo(1_000);
        assertThat(PAY.basicPriceOf(1)).isEqualTo(333);
    }

    @Test
    void timeBeforeThePeriodIsPaidToo() {
        assertThat(PAY.priceOf(-3600, 0)).isEqualTo(1_200_000);
    }

    @Test
    void freeTimeCostsNothing() {
        assertThat(new PayClock(LabourPrices.Prices.FREE, CLOCK).priceOf(0, 86_400))
                .isZero();
    }

    private static long price(String from, String to) {
        return PAY.priceOf(second(from), second(to));
    }

    private static int second(String time) {
        return CLOCK.secondOf(at(time));
    }

    private static Instant at(String time) {
        return CivilTime.at(SATURDAY, LocalTime.parse(time));
    }
}
