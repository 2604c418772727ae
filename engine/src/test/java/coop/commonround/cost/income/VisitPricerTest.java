package coop.commonround.cost.income;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.RateCard;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.income.VisitPrice.Priced;
import coop.commonround.cost.income.VisitPrice.Unpriced;
import coop.commonround.model.Calendar;
import coop.commonround.model.ClientId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitPricerTest {
    private static final Origin ORIGIN = Origin.of(LocalDate.parse("2026-04-06"), "invented");
    private static final RateRow HOURLY_24 = row(Band.ALWAYS, Price.anHour(Money.pounds(24)), 1);
    private static final RateRow HALF_HOUR_16 = row(Band.ALWAYS, ofMinutes(30, 16), 1);
    private static final RateRow THREE_QUARTERS_20 = row(Band.ALWAYS, ofMinutes(45, 20), 1);

    /**
     * Lengths of 30 min at £16 and 45 min at £20, £24 an hour. 50 min: £20 and 5 min × £24/h = £22. 75 min: one length
     * only, £20 and 30 min × £24/h = £32. 20 min reach no length: 20 min × £24/h = £8.
     */
    @ParameterizedTest
    @CsvSource({"50, 22.00", "45, 20.00", "44, 21.60", "30, 16.00", "20, 8.00", "60, 26.00", "75, 32.00"})
    void takesTheLongestLengthAndTheRestByTheHour(long minutes, String price) {
        var pricer = pricer(HOURLY_24, HALF_HOUR_16, THREE_QUARTERS_20);
        assertThat(price(pricer, "2026-11-23T08:00", minutes, 1)).isEqualTo(Money.parse(price));
    }

    @Test
    void aLengthWithoutAnHourlyRateHasNoRest() {
        var price = pricer(HALF_HOUR_16).price(visit("2026-11-23T08:00", 40), at("2026-11-23T08:00"), 1);
        assertThat(price).isEqualTo(new Unpriced("no hourly rate for 10 minutes of it"));
    }

    @Test
    void aVisitShorterThanEveryLengthHasNoPriceWithoutAnHourlyRate() {
        var price = pricer(HALF_HOUR_16).price(visit("2026-11-23T08:00", 29), at("2026-11-23T08:00"), 1);
        assertThat(price).isEqualTo(new Unpriced("no rate for a visit of 29 minutes at that time"));
    }

    @Test
    void aLengthMayBePricedByTheHour() {
        // 30 min × £25.20/h = £12.60
        var row = row(Band.ALWAYS, new Price(Money.parse("25.20"), Unit.HOUR, Duration.ofMinutes(30)), 1);
        assertThat(price(pricer(row), "2026-11-23T08:00", 30, 1)).isEqualTo(Money.parse("12.60"));
    }

    /** £24 by day and £30 from 20:00: 19:40 to 20:20 is 20 min × £24/h + 20 min × £30/h = £18. */
    @Test
    void hoursAreCutWhereTheRateChanges() {
        var evening = row(
                Band.between(DayType.ANY, LocalTime.of(20, 0), LocalTime.of(23, 0)), Price.anHour(Money.pounds(30)), 1);
        assertThat(price(pricer(HOURLY_24, evening), "2026-11-23T19:40", 40, 1)).isEqualTo(Money.pounds(18));
    }

    @Test
    void theStartDecidesForALength() {
        var evening = row(Band.between(DayType.ANY, LocalTime.of(20, 0), LocalTime.of(23, 0)), ofMinutes(30, 18), 1);
        var pricer = pricer(HALF_HOUR_16, evening);
        assertThat(price(pricer, "2026-11-23T19:59", 30, 1)).isEqualTo(Money.pounds(16));
        assertThat(price(pricer, "2026-11-23T20:00", 30, 1)).isEqualTo(Money.pounds(18));
    }

    /** Friday 23:00 to Saturday 01:00: an hour at £24 and one at £30. */
    @Test
    void theDayChangesAtMidnight() {
        var weekend = row(Band.on(DayType.WEEKEND), Price.anHour(Money.pounds(30)), 1);
        assertThat(price(pricer(HOURLY_24, weekend), "2026-11-27T23:00", 120, 1))
                .isEqualTo(Money.pounds(54));
    }

    @Test
    void aSecondCareworkerIsBilledAsTheFirstUnlessTheCardSaysOtherwise() {
        var second = row(Band.ALWAYS, Price.anHour(Money.pounds(20)), 2);
        assertThat(price(pricer(HOURLY_24), "2026-11-23T08:00", 60, 2)).isEqualTo(Money.pounds(24));
        assertThat(price(pricer(HOURLY_24, second), "2026-11-23T08:00", 60, 2)).isEqualTo(Money.pounds(20));
        assertThat(price(pricer(HOURLY_24, second), "2026-11-23T08:00", 60, 1)).isEqualTo(Money.pounds(24));
    }

    @Test
    void aNightIsPricedAsOneForNightVisitsOnly() {
        var pricer = pricer(HOURLY_24, row(Band.ALWAYS, new Price(Money.parse("96.50"), Unit.NIGHT, null), 1));
        var night = visit("2026-11-23T22:00", 540).withKind(Visit.Kind.SLEEP_IN, true);
        assertThat(exact(pricer.price(night, at("2026-11-23T22:00"), 1))).isEqualTo(Money.parse("96.50"));
        // 9 h × £24
        assertThat(price(pricer, "2026-11-23T22:00", 540, 1)).isEqualTo(Money.pounds(216));
    }

    /** A length on the default card does not reach over the special day's hourly rate: 30 min × £40/h. */
    @Test
    void theKindOfDayComesBeforeTheLength() {
        var monday = row(Band.on(DayType.MONDAY), Price.anHour(Money.pounds(40)), 1);
        assertThat(price(pricer(HALF_HOUR_16, monday), "2026-11-23T08:00", 30, 1))
                .isEqualTo(Money.pounds(20));
        assertThat(price(pricer(HALF_HOUR_16, monday), "2026-11-24T08:00", 30, 1))
                .isEqualTo(Money.pounds(16));
    }

    /** Given 08:05 to 08:55, of lengths 30 min at £16 and 45 min at £20, £24 an hour; commissioned: 30 min from 08:00. */
    @ParameterizedTest
    @CsvSource({
        // as commissioned
        "PLANNED, 16.00",
        // 45 min and 5 min × £24/h
        "ACTUAL, 22.00",
        // 30 min of them
        "ACTUAL_CAPPED, 16.00",
        // 45 min; nothing for the rest
        "BANDED_ACTUAL, 20.00",
        // 50 min × £24/h
        "MINUTE_BY_MINUTE, 20.00",
    })
    void theTimeBasisDecidesWhatDeliveredTimeIsWorth(TimeBasis basis, String price) {
        var rows = Stream.of(HOURLY_24, HALF_HOUR_16, THREE_QUARTERS_20)
                .map(row -> row.withTerms(Terms.of(basis)))
                .toArray(RateRow[]::new);
        var planned = span("08:00", 30);
        assertThat(exact(pricer(rows).price(visit("2026-11-23T08:00", 30), planned, span("08:05", 50), 1)))
                .isEqualTo(Money.parse(price));
    }

    @Test
    void aVisitNobodyCameToIsBilledNothingUnlessPlannedTimeIs() {
        var visit = visit("2026-11-23T08:00", 30);
        var actual = pricer(HOURLY_24.withTerms(Terms.of(TimeBasis.ACTUAL)));
        assertThat(exact(actual.price(visit, span("08:00", 30), span("08:00", 0), 1)))
                .isEqualTo(Money.ZERO);
        assertThat(exact(pricer(HOURLY_24).price(visit, span("08:00", 30), span("08:00", 0), 1)))
                .isEqualTo(Money.pounds(12));
    }

    private static Span span(String start, long minutes) {
        var from = at("2026-11-23T" + start);
        return new Span(from, from.plus(Duration.ofMinutes(minutes)));
    }

    private static Price ofMinutes(long minutes, long pounds) {
        return Price.aVisitOf(Duration.ofMinutes(minutes), Money.pounds(pounds));
    }

    private static RateRow row(Band band, Price price, int worker) {
        return new RateRow("L", ORIGIN, band, price, worker, Terms.PLANNED);
    }

    private static VisitPricer pricer(RateRow... rows) {
        return new VisitPricer(new RateCard(List.of(rows)), Calendar.ORDINARY);
    }

    private static Visit visit(String start, long minutes) {
        return Visit.of(
                new VisitId("V"), new ClientId("C"), new TimeWindow(at(start), at(start)), Duration.ofMinutes(minutes));
    }

    private static Instant at(String local) {
        return CivilTime.at(LocalDateTime.parse(local));
    }

    private static Money price(VisitPricer pricer, String start, long minutes, int worker) {
        return exact(pricer.price(visit(start, minutes), at(start), worker));
    }

    private static Money exact(VisitPrice price) {
        return ((Priced) price).exact();
    }
}
