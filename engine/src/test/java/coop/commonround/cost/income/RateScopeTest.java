package coop.commonround.cost.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.RateCard;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** £24 an hour in general; Monday 23 November 2026 unless said otherwise. */
class RateScopeTest {
    private static final Origin ORIGIN = Origin.of(LocalDate.parse("2026-04-06"), "invented");
    private static final RateRow GENERAL = row(Band.ALWAYS, Price.anHour(Money.pounds(24)), RateScope.ANY);
    private static final RateRow MARSDEN =
            row(Band.ALWAYS, Price.anHour(Money.pounds(26)), RateScope.ANY.in("Marsden"));

    @Test
    void aZoneWithARateOfItsOwnIsPaidIt() {
        assertThat(hour("Marsden", 1, GENERAL, MARSDEN)).isEqualTo(Money.pounds(26));
        assertThat(hour("Slaithwaite", 1, GENERAL, MARSDEN)).isEqualTo(Money.pounds(24));
        assertThat(hour(null, 1, GENERAL, MARSDEN)).isEqualTo(Money.pounds(24));
    }

    /** A Monday's rate elsewhere does not reach into the zone. */
    @Test
    void theZoneComesBeforeTheDay() {
        var monday = row(Band.on(DayType.MONDAY), Price.anHour(Money.pounds(40)), RateScope.ANY);
        assertThat(hour("Marsden", 1, GENERAL, MARSDEN, monday)).isEqualTo(Money.pounds(26));
        assertThat(hour(null, 1, GENERAL, MARSDEN, monday)).isEqualTo(Money.pounds(40));
    }

    @Test
    void theSecondCareworkerOfAZoneIsPaidAsTheFirstUnlessItSaysOtherwise() {
        var second = row(Band.ALWAYS, Price.anHour(Money.pounds(20)), RateScope.of(2));
        var inMarsden =
                row(Band.ALWAYS, Price.anHour(Money.pounds(21)), RateScope.of(2).in("Marsden"));
        assertThat(hour("Marsden", 2, GENERAL, MARSDEN, second)).isEqualTo(Money.pounds(26));
        assertThat(hour("Marsden", 2, GENERAL, MARSDEN, second, inMarsden)).isEqualTo(Money.pounds(21));
        assertThat(hour(null, 2, GENERAL, MARSDEN, second)).isEqualTo(Money.pounds(20));
    }

    /** Devon, 2021/22: £96.50 a sleep-in on average; the waking night, invented, by the hour at £18: 9 × 18 = 162. */
    @Test
    void sleepInsAndWakingNightsHaveRatesOfTheirOwn() {
        var sleepIn = row(
                Band.ALWAYS, new Price(Money.parse("96.50"), Unit.NIGHT, null), RateScope.ANY.of(Visit.Kind.SLEEP_IN));
        var waking = row(Band.ALWAYS, Price.anHour(Money.pounds(18)), RateScope.ANY.of(Visit.Kind.WAKING_NIGHT));
        var night = visit("2026-11-23T22:00", 540);
        assertThat(price(night.withKind(Visit.Kind.SLEEP_IN, true), null, 1, GENERAL, sleepIn, waking))
                .isEqualTo(Money.parse("96.50"));
        assertThat(price(night.withKind(Visit.Kind.WAKING_NIGHT, true), null, 1, GENERAL, sleepIn, waking))
                .isEqualTo(Money.pounds(162));
        assertThat(price(night, null, 1, GENERAL, sleepIn, waking)).isEqualTo(Money.pounds(216));
    }

    /** Rural, £1.50 a visit; evenings, £2 an hour from 20:00. 19:30 to 20:30: 24.00 + 1.50 + 30 min × £2/h = 26.50. */
    @Test
    void supplementsComeOnTopAndAddUp() {
        var rural = row(Band.ALWAYS, Price.onTop(Money.parse("1.50"), Unit.VISIT), RateScope.ANY.in("Marsden"));
        var evening = row(
                Band.between(DayType.ANY, LocalTime.of(20, 0), LocalTime.of(23, 0)),
                Price.onTop(Money.pounds(2), Unit.HOUR),
                RateScope.ANY.in("Marsden"));
        var visit = visit("2026-11-23T19:30", 60);
        assertThat(price(visit, "Marsden", 1, GENERAL, rural, evening)).isEqualTo(Money.parse("26.50"));
        assertThat(price(visit, null, 1, GENERAL, rural, evening)).isEqualTo(Money.pounds(24));
    }

    /**
     * Invented: £4 a visit booked at under 24 hours' notice, £9 at under four, and £1 for any visit, whenever it was booked.
     * An hour at £24: in good time 24 + 1 = 25; at 23:59 hours 29; at exactly four hours 29; at three 34, not 38.
     */
    @Test
    void ofChargesForShortNoticeTheShortestHoldsAlone() {
        var always = row(Band.ALWAYS, Price.onTop(Money.pounds(1), Unit.VISIT), RateScope.ANY);
        var day = shortNotice(24, 4, RateScope.ANY);
        var hours = shortNotice(4, 9, RateScope.ANY);
        assertThat(booked(null, GENERAL, always, day, hours)).isEqualTo(Money.pounds(25));
        assertThat(booked(1440, GENERAL, always, day, hours)).isEqualTo(Money.pounds(25));
        assertThat(booked(1439, GENERAL, always, day, hours)).isEqualTo(Money.pounds(29));
        assertThat(booked(240, GENERAL, always, day, hours)).isEqualTo(Money.pounds(29));
        assertThat(booked(180, GENERAL, always, day, hours)).isEqualTo(Money.pounds(34));
    }

    /** As for every supplement, a zone's rows stand for themselves: £6 in Marsden, not 4 and not 10. */
    @Test
    void aZoneMayHaveAChargeForShortNoticeOfItsOwn() {
        var day = shortNotice(24, 4, RateScope.ANY);
        var marsden = shortNotice(24, 6, RateScope.ANY.in("Marsden"));
        var visit = booked(visit("2026-11-23T08:00", 60), 60);
        assertThat(price(visit, "Marsden", 1, GENERAL, day, marsden)).isEqualTo(Money.pounds(30));
        assertThat(price(visit, "Slaithwaite", 1, GENERAL, day, marsden)).isEqualTo(Money.pounds(28));
    }

    @Test
    void noticeOfBookingIsForSupplements() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(
                        Band.ALWAYS, Price.anHour(Money.pounds(30)), RateScope.ANY.bookedBelow(Duration.ofHours(24))))
                .withMessage("contract line L: booking_notice_below is for supplements (on_top) only");
    }

    @Test
    void aSupplementIsForAVisitOrAnHourOfAnyLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.onTop(Money.pounds(2), Unit.NIGHT))
                .withMessage("a price on top must be for an hour or a visit of any length");
    }

    @Test
    void twoRowsForOneKindOfVisitAreRefused() {
        var nights = RateScope.ANY.of(Visit.Kind.SLEEP_IN, Visit.Kind.WAKING_NIGHT);
        var sleepIns = RateScope.ANY.of(Visit.Kind.SLEEP_IN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RateCard(List.of(
                        row(Band.ALWAYS, Price.anHour(Money.pounds(18)), nights),
                        row(Band.ALWAYS, Price.anHour(Money.pounds(19)), sleepIns))))
                .withMessage("L: two rows hold at once from 2026-04-06");
    }

    private static Money hour(@Nullable String zone, int worker, RateRow... rows) {
        return price(visit("2026-11-23T08:00", 60), zone, worker, rows);
    }

    private static Money price(Visit visit, @Nullable String zone, int worker, RateRow... rows) {
        var pricer = new VisitPricer(new RateCard(List.of(rows)), Calendar.ORDINARY).in(zone);
        return ((Priced) pricer.price(visit, visit.window().earliest(), worker)).exact();
    }

    private static RateRow shortNotice(long hours, long pounds, RateScope scope) {
        return row(
                Band.ALWAYS, Price.onTop(Money.pounds(pounds), Unit.VISIT), scope.bookedBelow(Duration.ofHours(hours)));
    }

    private static Money booked(@Nullable Integer noticeMinutes, RateRow... rows) {
        return price(booked(visit("2026-11-23T08:00", 60), noticeMinutes), null, 1, rows);
    }

    private static Visit booked(Visit visit, @Nullable Integer noticeMinutes) {
        var notice = noticeMinutes == null ? null : Duration.ofMinutes(noticeMinutes);
        return visit.withBooking(visit.booking().withBookingNotice(notice));
    }

    private static Visit visit(String start, long minutes) {
        var at = CivilTime.at(LocalDateTime.parse(start));
        return Visit.of(new VisitId("V"), new ClientId("C"), new TimeWindow(at, at), Duration.ofMinutes(minutes));
    }

    private static RateRow row(Band band, Price price, RateScope scope) {
        return new RateRow("L", ORIGIN, band, price, scope, Terms.PLANNED);
    }
}
