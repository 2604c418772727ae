package coop.commonround.cost.income;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.RateCard;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.RateScope;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.income.VisitPrice.Priced;
import coop.commonround.model.Calendar;
import coop.commonround.model.ClientId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that councils and others have published, and the nights on which the clocks change. */
class PublishedFiguresTest {
    private static final Origin APRIL_2025 =
            Origin.of(LocalDate.parse("2025-04-07"), "Wolverhampton decision of 19 February 2025");

    /**
     * Wolverhampton, 2025/26 and 2024/25: homecare, reablement, home respite and direct payment agency, employed and
     * self-employed personal assistants. Each of the twelve divides by four: 15 minutes come to whole pence, and four
     * of them to the hour.
     */
    @ParameterizedTest
    @CsvSource({
        "21.64, 5.41", "23.12, 5.78", "20.64, 5.16", "20.64, 5.16", "15.48, 3.87", "18.88, 4.72",
        "20.28, 5.07", "21.68, 5.42", "19.36, 4.84", "19.36, 4.84", "14.08, 3.52", "17.24, 4.31",
    })
    void wolverhamptonsQuarterHoursAreWholePence(String hour, String quarter) {
        var card = hourly(hour);
        assertThat(price(card, "2025-04-07T08:00", 15)).isEqualTo(Money.parse(quarter));
        assertThat(price(card, "2025-04-07T08:00", 15).times(4)).isEqualTo(price(card, "2025-04-07T08:00", 60));
    }

    /** The uplift took effect on 7 April 2025, "to align to corporate payment systems", not on the first. */
    @Test
    void wolverhamptonsYearBeganOnTheSeventh() {
        var last = RateRow.anHour(
                "L", Origin.of(LocalDate.parse("2024-04-01"), "2024/25"), Band.ALWAYS, Money.parse("20.28"));
        var cards = RateCards.of(List.of(last, RateRow.anHour("L", APRIL_2025, Band.ALWAYS, Money.parse("21.64"))));
        var sunday = cards.find("L", LocalDate.parse("2025-04-06")).orElseThrow();
        var monday = cards.find("L", LocalDate.parse("2025-04-07")).orElseThrow();
        assertThat(price(sunday, "2025-04-06T08:00", 60)).isEqualTo(Money.parse("20.28"));
        assertThat(price(monday, "2025-04-07T08:00", 60)).isEqualTo(Money.parse("21.64"));
    }

    /**
     * A private price list of 2025/26, each careworker: £27 an hour on weekdays, £23 for 30 minutes, which is 85 % of an
     * hour's price and not half; £29 and £25 at weekends. 28 November 2026 is a Saturday.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 60, 27.00",
        "2026-11-23T08:00, 30, 23.00",
        "2026-11-28T08:00, 60, 29.00",
        "2026-11-28T08:00, 30, 25.00",
        // 30 min for 23.00 and 15 min × £27/h
        "2026-11-23T08:00, 45, 29.75",
    })
    void aPrivatePriceListChargesShortVisitsMoreThanProRata(String start, long minutes, String price) {
        var card = new RateCard(List.of(
                row(Band.ALWAYS, Price.anHour(Money.pounds(27))),
                row(Band.ALWAYS, half(23)),
                // an hour is a length of its own, or 30 minutes and half an hour would be dearer
                row(Band.ALWAYS, Price.aVisitOf(Duration.ofHours(1), Money.pounds(27))),
                row(Band.on(DayType.WEEKEND), Price.anHour(Money.pounds(29))),
                row(Band.on(DayType.WEEKEND), half(25)),
                row(Band.on(DayType.WEEKEND), Price.aVisitOf(Duration.ofHours(1), Money.pounds(29)))));
        assertThat(price(card, start, minutes)).isEqualTo(Money.parse(price));
    }

    /**
     * 22:00 to 07:00 on the clock. Autumn, 24 October 2026: ten hours, from 21:00 to 07:00 UTC. Spring, 27 March 2027:
     * eight hours, from 22:00 to 06:00 UTC. An ordinary night: nine. At £20 an hour: 200, 160, 180.
     */
    @ParameterizedTest
    @CsvSource({"2026-10-24, 600, 200", "2027-03-27, 480, 160", "2026-11-24, 540, 180"})
    void aNightOnWhichTheClocksChangeIsBilledByItsRealHours(LocalDate evening, long minutes, String price) {
        var from = CivilTime.at(evening, LocalTime.of(22, 0));
        var to = CivilTime.at(evening.plusDays(1), LocalTime.of(7, 0));
        assertThat(Duration.between(from, to)).hasMinutes(minutes);
        assertThat(price(hourly("20.00"), evening + "T22:00", minutes)).isEqualTo(Money.parse(price));
    }

    /**
     * A night band from 00:00 to 06:00 at £30 beside £20. In autumn it has seven hours (01:00 comes twice), in spring five.
     *
     * <pre>
     * autumn 22:00-07:00   2 h × 20 + 7 h × 30 + 1 h × 20 = 270
     * spring 22:00-07:00   2 h × 20 + 5 h × 30 + 1 h × 20 = 210
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({"2026-10-24, 600, 270", "2027-03-27, 480, 210"})
    void aBandOverTheChangeIsAsLongAsItsRealHours(LocalDate evening, long minutes, String price) {
        var card = new RateCard(List.of(
                row(Band.ALWAYS, Price.anHour(Money.pounds(20))),
                row(
                        Band.between(DayType.ANY, LocalTime.MIDNIGHT, LocalTime.of(6, 0)),
                        Price.anHour(Money.pounds(30)))));
        assertThat(price(card, evening + "T22:00", minutes)).isEqualTo(Money.parse(price));
    }

    /** Devon, 2021/22: a sleep-in is £96.50 on average, however long the night. */
    @Test
    void aSleepInCostsTheSameWhenTheClocksChange() {
        var sleepIn = new RateRow(
                "L",
                APRIL_2025,
                Band.ALWAYS,
                new Price(Money.parse("96.50"), Unit.NIGHT, null),
                RateScope.ANY,
                Terms.PLANNED);
        var visit = visit("2026-10-24T22:00", 600).withKind(Visit.Kind.SLEEP_IN, true);
        assertThat(price(new RateCard(List.of(sleepIn)), visit)).isEqualTo(Money.parse("96.50"));
    }

    private static Price half(long pounds) {
        return Price.aVisitOf(Duration.ofMinutes(30), Money.pounds(pounds));
    }

    private static RateCard hourly(String amount) {
        return new RateCard(List.of(row(Band.ALWAYS, Price.anHour(Money.parse(amount)))));
    }

    private static RateRow row(Band band, Price price) {
        return new RateRow("L", APRIL_2025, band, price, RateScope.ANY, Terms.PLANNED);
    }

    private static Money price(RateCard card, String start, long minutes) {
        return price(card, visit(start, minutes));
    }

    private static Money price(RateCard card, Visit visit) {
        var pricer = new VisitPricer(card, Calendar.ORDINARY);
        return ((Priced) pricer.price(visit, visit.window().earliest(), 1)).exact();
    }

    private static Visit visit(String start, long minutes) {
        var at = CivilTime.at(LocalDateTime.parse(start));
        return Visit.of(new VisitId("V"), new ClientId("C"), new TimeWindow(at, at), Duration.ofMinutes(minutes));
    }
}
