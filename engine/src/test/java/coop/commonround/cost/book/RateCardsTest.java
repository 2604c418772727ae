package coop.commonround.cost.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.model.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateCardsTest {
    private static final Origin LAST_YEAR = Origin.of(LocalDate.parse("2025-04-07"), "letter of 2025");
    private static final Origin THIS_YEAR = Origin.of(LocalDate.parse("2026-04-06"), "letter of 2026");

    /** The dates of Wolverhampton's uplift, 7 April 2025: not every council's year starts on the first. */
    @ParameterizedTest
    @CsvSource({"2025-04-07, 21.64", "2026-04-05, 21.64", "2026-04-06, 22.72"})
    void aCardHoldsUntilTheNext(LocalDate day, String rate) {
        var cards = RateCards.of(List.of(hourly(THIS_YEAR, "22.72"), hourly(LAST_YEAR, "21.64")));
        assertThat(cards.find("L", day).orElseThrow().rows())
                .extracting(row -> row.price().amount())
                .containsExactly(Money.parse(rate));
    }

    @Test
    void thereIsNoneBeforeTheFirst() {
        var cards = RateCards.of(List.of(hourly(LAST_YEAR, "21.64")));
        assertThat(cards.find("L", LocalDate.parse("2025-04-06"))).isEmpty();
        assertThat(cards.find("M", LocalDate.parse("2025-04-07"))).isEmpty();
    }

    @Test
    void aBackdatedRowStandsInForTheOneItReplaces() {
        var backdated = new Origin(THIS_YEAR.effectiveFrom(), LocalDate.parse("2026-06-01"), "settlement");
        var cards = RateCards.of(List.of(hourly(backdated, "22.90"), hourly(THIS_YEAR, "22.72")));
        assertThat(cards.find("L", THIS_YEAR.effectiveFrom()).orElseThrow().rows())
                .extracting(row -> row.price().amount())
                .containsExactly(Money.parse("22.90"));
    }

    @Test
    void twoRatesForOneHourAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateCards.of(List.of(hourly(THIS_YEAR, "22.72"), hourly(THIS_YEAR, "22.90"))))
                .withMessage("L: two rows hold at once from 2026-04-06");
    }

    @Test
    void aVisitHasNoPriceBesideAnHourlyRate() {
        var whole = row(new Price(Money.pounds(12), Unit.VISIT, null));
        assertThatIllegalArgumentException().isThrownBy(() -> RateCards.of(List.of(whole, hourly(THIS_YEAR, "22.72"))));
    }

    @Test
    void aWeekStandsAlone() {
        var week = row(new Price(Money.pounds(1200), Unit.WEEK, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateCards.of(List.of(week, hourly(THIS_YEAR, "22.72"))))
                .withMessageContaining("a price a week must stand alone");
    }

    @Test
    void aRateThatAnUpliftForgotIsNoted() {
        var sunday = RateRow.anHour("L", LAST_YEAR, Band.on(DayType.SUNDAY), Money.pounds(30));
        var cards = RateCards.of(List.of(sunday, hourly(LAST_YEAR, "21.64"), hourly(THIS_YEAR, "22.72")));
        assertThat(cards.dropped(week("2026-04-06")))
                .extracting(Issue::text)
                .containsExactly(
                        "contract line L: from 2026-04-06 there is no row for hour, sunday, as there was before");
        assertThat(cards.dropped(week("2026-03-30"))).isEmpty();
    }

    private static Period week(String monday) {
        var first = LocalDate.parse(monday);
        return new Period(first, first.plusDays(6));
    }

    @Test
    void aNightHasNoLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Price(Money.pounds(90), Unit.NIGHT, Duration.ofHours(9)))
                .withMessage("a price a night must not have band_minutes");
    }

    private static RateRow hourly(Origin origin, String amount) {
        return RateRow.anHour("L", origin, Band.ALWAYS, Money.parse(amount));
    }

    private static RateRow row(Price price) {
        return new RateRow("L", THIS_YEAR, Band.ALWAYS, price, 1, Terms.PLANNED);
    }
}
