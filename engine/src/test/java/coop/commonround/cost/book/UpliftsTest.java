package coop.commonround.cost.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.Money;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** £24.12 an hour from 6 April 2025, invented. */
class UpliftsTest {
    private static final LocalDate APRIL_2025 = LocalDate.parse("2025-04-06");
    private static final LocalDate APRIL_2026 = LocalDate.parse("2026-04-06");
    private static final LocalDate APRIL_2027 = LocalDate.parse("2027-04-06");

    private static RateRow hour(LocalDate from, String pounds) {
        return RateRow.anHour("L", Origin.of(from, "letter " + from.getYear()), Band.ALWAYS, Money.parse(pounds));
    }

    private static Uplift uplift(LocalDate from, @Nullable LocalDate published, String rise) {
        return new Uplift("L", new Origin(from, published, "circular " + from.getYear()), new BigDecimal(rise));
    }

    private static RateCards cards(List<Uplift> uplifts, RateRow... rows) {
        return RateCards.of(List.of(rows)).withUplifts(Uplifts.of(uplifts));
    }

    private static Money rate(RateCards cards, LocalDate day) {
        return cards.find("L", day).orElseThrow().rows().get(0).price().amount();
    }

    /** 24.12 × 1.025 = 24.723, 24.72; 24.72 × 1.03 = 25.4616, 25.46 (of 24.723 it would be 25.46469, 25.46). */
    @Test
    void eachRaisesTheRoundedRateBeforeIt() {
        var cards = cards(
                List.of(uplift(APRIL_2027, null, "0.03"), uplift(APRIL_2026, null, "0.025")),
                hour(APRIL_2025, "24.12"));
        assertThat(rate(cards, APRIL_2026.minusDays(1))).isEqualTo(Money.parse("24.12"));
        assertThat(rate(cards, APRIL_2026)).isEqualTo(Money.parse("24.72"));
        assertThat(rate(cards, APRIL_2027.minusDays(1))).isEqualTo(Money.parse("24.72"));
        assertThat(rate(cards, APRIL_2027)).isEqualTo(Money.parse("25.46"));
    }

    /** 20.20 × 1.025 = 20.705: half a penny goes up, to 20.71. */
    @Test
    void halfAPennyGoesUp() {
        var cards = cards(List.of(uplift(APRIL_2026, null, "0.025")), hour(APRIL_2025, "20.20"));
        assertThat(rate(cards, APRIL_2026)).isEqualTo(Money.parse("20.71"));
    }

    /** 1.50 × 1.02 = 1.53: a supplement rises with the rest, and keeps what it is. */
    @Test
    void supplementsRiseToo() {
        var rural = new RateRow(
                "L",
                Origin.of(APRIL_2025, "letter"),
                Band.ALWAYS,
                Price.onTop(Money.parse("1.50"), Unit.VISIT),
                RateScope.ANY.in("Marsden"),
                Terms.of(TimeBasis.ACTUAL).withCancellationRule("24-hours"));
        var raised = cards(List.of(uplift(APRIL_2026, null, "0.02")), rural)
                .find("L", APRIL_2026)
                .orElseThrow()
                .rows()
                .get(0);
        assertThat(raised.price()).isEqualTo(Price.onTop(Money.parse("1.53"), Unit.VISIT));
        assertThat(raised.scope()).isEqualTo(rural.scope());
        assertThat(raised.terms()).isEqualTo(rural.terms());
    }

    @Test
    void theSourceNamesWhatSetTheRateAndWhatRaisedIt() {
        var cards = cards(
                List.of(uplift(APRIL_2026, null, "0.025"), uplift(APRIL_2027, null, "0.1")), hour(APRIL_2025, "24.12"));
        assertThat(cards.find("L", APRIL_2027).orElseThrow().rows().get(0).source())
                .isEqualTo("rate card L: letter 2025, raised by 2.5 % (circular 2026), raised by 10 % (circular 2027),"
                        + " from 2027-04-06");
    }

    @Test
    void ratesStatedFromThatDayOrLaterStandForThemselves() {
        var uplifts = List.of(uplift(APRIL_2026, null, "0.025"));
        var sameDay = cards(uplifts, hour(APRIL_2025, "24.12"), hour(APRIL_2026, "25.00"));
        assertThat(rate(sameDay, APRIL_2026)).isEqualTo(Money.pounds(25));
        var later = cards(uplifts, hour(APRIL_2025, "24.12"), hour(APRIL_2027, "26.00"));
        assertThat(rate(later, APRIL_2026)).isEqualTo(Money.parse("24.72"));
        assertThat(rate(later, APRIL_2027)).isEqualTo(Money.pounds(26));
    }

    @Test
    void thereIsNothingToRaiseBeforeTheFirstCard() {
        var cards = cards(List.of(uplift(APRIL_2025, null, "0.5")), hour(APRIL_2026, "24.12"));
        assertThat(cards.find("L", APRIL_2025)).isEmpty();
        assertThat(rate(cards, APRIL_2026)).isEqualTo(Money.parse("24.12"));
    }

    /** Published on 12 November, from 6 April: before that day the old rate was known, after it the new one. */
    @Test
    void oneThatWasBackdatedIsKnownFromItsPublication() {
        var published = LocalDate.parse("2026-11-12");
        var cards = cards(List.of(uplift(APRIL_2026, published, "0.025")), hour(APRIL_2025, "24.12"));
        assertThat(rate(cards.knownOn(published.minusDays(1)), APRIL_2026)).isEqualTo(Money.parse("24.12"));
        assertThat(rate(cards.knownOn(published), APRIL_2026)).isEqualTo(Money.parse("24.72"));
    }

    @Test
    void theLaterPublicationHolds() {
        var cards = cards(
                List.of(
                        uplift(APRIL_2026, LocalDate.parse("2026-05-01"), "0.03"),
                        uplift(APRIL_2026, LocalDate.parse("2026-03-01"), "0.02")),
                hour(APRIL_2025, "20.00"));
        assertThat(rate(cards, APRIL_2026)).isEqualTo(Money.parse("20.60"));
    }

    @Test
    void twoOfOneDayAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Uplifts.of(List.of(uplift(APRIL_2026, null, "0.03"), uplift(APRIL_2026, null, "0.02"))))
                .withMessage("L: two rows hold at once from 2026-04-06");
    }

    @Test
    void aRiseIsAboveNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uplift(APRIL_2026, null, "0"))
                .withMessage("rise (0) must be above 0 and at most 1");
    }
}
