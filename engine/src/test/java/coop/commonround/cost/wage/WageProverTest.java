package coop.commonround.cost.wage;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Enhancement;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.WageTerms;
import coop.commonround.cost.book.WageTerms.Cycle;
import coop.commonround.cost.work.WorkedSpan;
import coop.commonround.cost.work.WorkedSpan.Activity;
import coop.commonround.model.Calendar;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import coop.commonround.statute.Statute;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One careworker's spans, each a line of {@code ACTIVITY FROM MINUTES VISIT}, with {@code unpaid} or miles behind it. */
class WageProverTest {
    private static final Origin ORIGIN = Origin.of(LocalDate.parse("2020-04-01"), "invented");
    private static final WageTerms WEEKLY = new WageTerms(Cycle.WEEK, Duration.ofMinutes(60), null);

    /**
     * HMRC, NMWM09270: 20 hours at £4 and 15 at a premium rate of £7 are £185 in all; £3 an hour of the premium does not
     * count, 15 × £3 = £45, and £140 does: £4 an hour.
     */
    @Test
    void aPremiumDoesNotCount() {
        var weekend = new PayRow(
                "G",
                ORIGIN,
                0,
                Money.pounds(4),
                PayRow.When.in(Band.on(DayType.WEEKEND)),
                new Enhancement.PerHour(Money.pounds(3)));
        var proof = proof(
                book("4.00", WEEKLY, weekend),
                "contact 2026-11-23T08:00 600 V1",
                "contact 2026-11-24T08:00 600 V2",
                "contact 2026-11-28T07:00 900 V3");
        assertThat(proof.paid()).isEqualTo(Money.pounds(185));
        assertThat(proof.stripped()).isEqualTo(Money.pounds(45));
        assertThat(proof.counts()).isEqualTo(Money.pounds(140));
        assertThat(proof.countedTime()).isEqualTo(Duration.ofHours(35));
        assertThat(proof.countsAnHour()).isEqualTo(Money.pounds(4));
        // 35 × £12.71 − £140 = £304.85
        assertThat(proof.topUp()).isEqualTo(Money.parse("304.85"));
    }

    /** Seven pieces of a third of an hour do not come out even; at the minimum wage itself not a penny may be missing. */
    @Test
    void theMinimumWageItselfIsEnoughHoweverItIsCut() {
        var spans = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            spans.add("contact 2026-11-23T0" + i + ":00 20 V" + i);
        }
        assertThat(proof(book("12.71", WEEKLY), spans.toArray(String[]::new)).isEnough())
                .isTrue();
        // a hundredth of a penny an hour short: 140 min × 0.0001 = 0.000233…, a penny once it is rounded up
        assertThat(proof(book("12.7099", WEEKLY), spans.toArray(String[]::new)).topUp())
                .isEqualTo(Money.pence(1));
    }

    /** Two hours of visits at £13.00, and a way of 20 minutes that nobody pays: £26.00 over 2 h 20 is £11.14. */
    @Test
    void theWayBetweenVisitsCounts() {
        var proof = proof(
                book("13.00", WEEKLY),
                "contact 2026-11-23T08:00 60 V1",
                "travel 2026-11-23T09:00 20 V2 unpaid",
                "contact 2026-11-23T09:20 60 V2");
        assertThat(proof.countsAnHour()).isEqualTo(Money.parse("11.14"));
        // 140 min × £12.71 = 29.6567, less 26.00 = 3.6567
        assertThat(proof.topUp()).isEqualTo(Money.parse("3.66"));
        // 20 min × £12.71 = 4.2367
        assertThat(proof.causes()).extracting(WageCause::text).containsExactly("way to visit V2 (£4.24)");
    }

    /** Working time runs on another clock: the commute counts there, and for the wage it does not. */
    @Test
    void theCommuteIsWorkingTimeOnly() {
        var proof = proof(
                book("12.71", WEEKLY),
                "commute 2026-11-23T07:30 30 V1 unpaid",
                "contact 2026-11-23T08:00 60 V1",
                "commute 2026-11-23T09:00 25 V1 unpaid");
        assertThat(proof.countedTime()).isEqualTo(Duration.ofMinutes(60));
        assertThat(proof.workingTime()).isEqualTo(Duration.ofMinutes(115));
        assertThat(proof.isEnough()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"60, 120, false", "61, 60, true"})
    void aGapCountsUpToTheThreshold(long gap, long counted, boolean isEnough) {
        var proof = proof(
                book("12.71", WEEKLY),
                "contact 2026-11-23T08:00 60 V1",
                "waiting 2026-11-23T09:00 " + gap + " V2 unpaid");
        assertThat(proof.countedTime()).isEqualTo(Duration.ofMinutes(counted));
        assertThat(proof.workingTime()).isEqualTo(Duration.ofMinutes(counted));
        assertThat(proof.isEnough()).isEqualTo(isEnough);
    }

    @Test
    void theThresholdIsTheCoops() {
        var terms = new WageTerms(Cycle.WEEK, Duration.ofMinutes(30), null);
        var proof =
                proof(book("12.71", terms), "contact 2026-11-23T08:00 60 V1", "waiting 2026-11-23T09:00 31 V2 unpaid");
        assertThat(proof.isEnough()).isTrue();
    }

    /** Of nine hours asleep in the home only the 40 minutes awake count; a waking night counts as a whole. */
    @Test
    void ofASleepInOnlyTheAwakeTimeCounts() {
        var sleepIn = proof(book("12.71", WEEKLY), "sleep_in 2026-11-23T22:00 540 V1", "awake 2026-11-24T02:00 40 V1");
        assertThat(sleepIn.countedTime()).isEqualTo(Duration.ofMinutes(40));
        assertThat(sleepIn.workingTime()).isEqualTo(Duration.ofMinutes(540));
        var waking = proof(book("12.71", WEEKLY), "contact 2026-11-23T22:00 540 V1");
        assertThat(waking.countedTime()).isEqualTo(Duration.ofMinutes(540));
    }

    /** The clocks go back in the night to 25 October 2026: 22:00 to 07:00 are ten hours. */
    @Test
    void theNightOfTheClockChangeIsTenHours() {
        var start = CivilTime.at(LocalDateTime.parse("2026-10-24T22:00"));
        var night = new WorkedSpan(
                new CareworkerId("A"),
                Activity.CONTACT,
                start,
                CivilTime.at(LocalDateTime.parse("2026-10-25T07:00")),
                true,
                null,
                BigDecimal.ZERO);
        assertThat(prove(book("12.71", WEEKLY), careworker(null, null), List.of(night))
                        .proofs()
                        .get(0)
                        .countedTime())
                .isEqualTo(Duration.ofHours(10));
    }

    /** 12 miles repaid at 45p that cost 55p take £1.20 off an hour's £12.80: £11.60. */
    @Test
    void milesThatAreNotRepaidLowerPay() {
        var book = book("12.80", WEEKLY);
        var cheap = book.withOnCosts(book.onCosts().withMileageRate(Money.parse("0.45")));
        var proof = proof(cheap, "contact 2026-11-23T08:00 40 V1", "travel 2026-11-23T08:40 20 V2 12");
        assertThat(proof.expenses()).isEqualTo(Money.parse("1.20"));
        assertThat(proof.counts()).isEqualTo(Money.parse("11.60"));
        assertThat(proof.topUp()).isEqualTo(Money.parse("1.11"));
        // 20 min × (12.71 − 12.80) = −0.03, and 1.20
        assertThat(proof.causes()).extracting(WageCause::text).containsExactly("way to visit V2 (£1.17)");
    }

    @Test
    void whatAMileCostsMayBeStated() {
        var terms = new WageTerms(Cycle.WEEK, Duration.ofMinutes(60), Money.parse("0.25"));
        var book = book("12.71", terms);
        var cheap = book.withOnCosts(book.onCosts().withMileageRate(Money.parse("0.30")));
        assertThat(proof(cheap, "travel 2026-11-23T08:40 20 V2 12").expenses()).isEqualTo(Money.ZERO);
    }

    /** Weekly pay: 1 April 2026 is a Wednesday, so the week that holds it keeps the old rate; monthly pay begins on it. */
    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-03-31T08:00, 12.21",
        "WEEK, 2026-04-05T08:00, 12.21",
        "WEEK, 2026-04-06T08:00, 12.71",
        "MONTH, 2026-03-31T08:00, 12.21",
        "MONTH, 2026-04-01T08:00, 12.71"
    })
    void theRateIsThatOfThePeriodsFirstDay(Cycle cycle, String from, String rate) {
        var terms = new WageTerms(cycle, Duration.ofMinutes(60), null);
        assertThat(proof(book("13.00", terms), "contact " + from + " 60 V1").minimumHour())
                .isEqualTo(Money.parse(rate));
    }

    /** 21 on 2 November 2026: the rate of 18 to 20 holds through November. */
    @ParameterizedTest
    @CsvSource({
        "2005-11-01, , 12.71",
        "2005-11-02, , 10.85",
        "2008-11-01, , 10.85",
        "2008-11-02, , 8.00",
        "2008-11-02, 21+, 12.71",
        ", apprentice, 8.00",
        ", , 12.71"
    })
    void theRateIsForTheAgeOnThePeriodsFirstDay(@Nullable LocalDate born, @Nullable String band, String rate) {
        var proofs = prove(
                book("13.00", WageTerms.DEFAULT),
                careworker(born, band),
                List.of(span("contact 2026-11-23T08:00 60 V1")));
        assertThat(proofs.proofs().get(0).minimumHour()).isEqualTo(Money.parse(rate));
    }

    /** A night over the end of a month is cut at midnight: two hours of it in November, seven in December. */
    @Test
    void aNightOverTheEndOfAPeriodIsCut() {
        var proofs = prove(
                        book("12.71", WageTerms.DEFAULT),
                        careworker(null, null),
                        List.of(span("contact 2026-11-30T22:00 540 V1")))
                .proofs();
        assertThat(proofs)
                .extracting(proof -> proof.period().text() + " " + proof.countedTime())
                .containsExactly("2026-11-01 to 2026-11-30 PT2H", "2026-12-01 to 2026-12-31 PT7H");
    }

    @Test
    void whatIsPaidBetterMakesUpForTheRest() {
        var night = new PayRow(
                "G",
                ORIGIN,
                0,
                Money.parse("13.00"),
                PayRow.When.in(Band.on(DayType.SUNDAY)),
                Enhancement.parse("5.00"));
        // 120 min at 13.00, and 2 min unpaid: 26.00 over 122 min is 12.786; the enhancement is not needed for it
        var proof = proof(
                book("13.00", WEEKLY, night),
                "contact 2026-11-29T08:00 120 V1",
                "waiting 2026-11-29T10:00 2 V2 unpaid");
        assertThat(proof.isEnough()).isTrue();
        assertThat(proof.causes()).extracting(WageCause::text).containsExactly("gap before visit V2 (£0.43)");
    }

    @Test
    void warnsWithCausesAndTopUp() {
        var issues = prove(
                        book("12.71", WEEKLY),
                        careworker(null, null),
                        List.of(
                                span("contact 2026-11-23T08:00 60 V1"),
                                span("waiting 2026-11-23T09:00 45 V2 unpaid"),
                                span("contact 2026-11-23T09:45 15 V2")))
                .issues();
        // 45 min × £12.71 = 9.5325; 15.8875 over 2 h is 7.94
        assertThat(issues)
                .extracting(Issue::text)
                .containsExactly(
                        "careworker A: pay that counts is £7.94 an hour from 2026-11-23 to 2026-11-29, below the"
                                + " minimum wage of £12.71 (21+): gap before visit V2 (£9.54); top up £9.54 for the time that is"
                                + " rostered, or pay for what is named");
    }

    @Test
    void saysWhereTheLawsFiguresEnd() {
        var issues = prove(
                        book("12.71", WEEKLY), careworker(null, null), List.of(span("contact 2024-03-25T08:00 60 V1")))
                .issues();
        assertThat(issues)
                .extracting(Issue::text)
                .containsExactly("statute/minimum_wage.csv effective_from: no figure for 2024-03-25; add a row with its"
                        + " source");
    }

    private static WageProof proof(CostBook book, String... spans) {
        var all = List.of(spans).stream().map(WageProverTest::span).toList();
        return prove(book, careworker(null, null), all).proofs().get(0);
    }

    private static WageProofs prove(CostBook book, Careworker careworker, List<WorkedSpan> spans) {
        return WageProver.with(book, Statute.published(), Calendar.ORDINARY).prove(List.of(careworker), spans);
    }

    private static WorkedSpan span(String line) {
        var words = line.split(" ");
        var from = CivilTime.at(LocalDateTime.parse(words[1]));
        var last = words.length > 4 ? words[4] : "";
        return new WorkedSpan(
                new CareworkerId("A"),
                Activity.valueOf(words[0].toUpperCase(Locale.ROOT)),
                from,
                from.plus(Duration.ofMinutes(Long.parseLong(words[2]))),
                !last.equals("unpaid"),
                new VisitId(words[3]),
                last.isEmpty() || last.equals("unpaid") ? BigDecimal.ZERO : new BigDecimal(last));
    }

    private static CostBook book(String pay, WageTerms terms, PayRow... others) {
        var rows = new ArrayList<>(List.of(others));
        rows.add(PayRow.basic("G", ORIGIN, Money.parse(pay)));
        return CostBook.of(RateCards.NONE, PayScales.of(rows)).withOnCosts(OnCosts.STATUTORY.withWage(terms));
    }

    private static Careworker careworker(@Nullable LocalDate born, @Nullable String band) {
        return Careworker.at(new CareworkerId("A"), 53.6, -1.8, "G").withAge(born, band);
    }
}
