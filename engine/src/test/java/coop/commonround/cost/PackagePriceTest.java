package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CancellationRule;
import coop.commonround.cost.book.CancellationRule.Due;
import coop.commonround.cost.book.CancellationRules;
import coop.commonround.cost.book.Cap;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.model.Calendar;
import coop.commonround.model.CarePackage;
import coop.commonround.model.ClientId;
import coop.commonround.model.Visit;
import coop.commonround.model.Visit.Booking;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages paid by the day or the block, and those capped at their weekly hours; all on contract line M. */
class PackagePriceTest {
    private static final RateRow BLOCK_20 = row(Band.ALWAYS, new Price(Money.pounds(20), Unit.BLOCK, null));
    private static final RateRow HOUR_25 = row(Band.ALWAYS, Price.anHour(Money.pounds(25)));

    /** Live-in at £190 a day, double on a bank holiday: 24 to 27 December 2026, the 25th one: 3 × 190 + 380 = 950. */
    @Test
    void liveInIsPaidByTheDay() {
        var rates = RateCards.of(List.of(row(Band.ALWAYS, day(190)), row(Band.on(DayType.BANK_HOLIDAY), day(380))));
        var statement = Case.of("2026-12-24", "2026-12-27")
                .day("2026-12-25", Calendar.DayType.BANK_HOLIDAY)
                .pays(packageOf(null))
                .statement(book(rates));
        assertThat(statement.total().income()).isEqualTo(Money.pounds(950));
    }

    @Test
    void aDayHasNoTimesOfDay() {
        var noon = Band.between(DayType.ANY, LocalTime.NOON, LocalTime.of(13, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(noon, day(190)))
                .withMessageContaining("a price a day may have a day_type");
    }

    /** Seven hours at £20 are 140, shared 5 : 3; of the eight hours given the last is beyond them, at £25. */
    @Test
    void whatGoesBeyondABlockIsPricedByTheHour() {
        var statement = eightHours(7).statement(book(RateCards.of(List.of(BLOCK_20, HOUR_25))));
        assertThat(statement.by(GroupBy.VISIT))
                .extracting(row -> row.key() + " " + row.income())
                .containsExactly("V1 £87.50", "V2 £77.50");
    }

    @Test
    void aBlockIsDueThoughItIsNotUsed() {
        var statement = eightHours(14).statement(book(RateCards.of(List.of(BLOCK_20, HOUR_25))));
        assertThat(statement.total().income()).isEqualTo(Money.pounds(280));
    }

    @Test
    void withoutAnHourlyRateNothingIsPaidBeyondABlock() {
        var statement = eightHours(7).statement(book(RateCards.of(List.of(BLOCK_20))));
        assertThat(statement.total().income()).isEqualTo(Money.pounds(140));
    }

    /** Monday to Wednesday are three sevenths of the week: of seven hours three, £60. */
    @Test
    void aBlockIsDueByTheDay() {
        var statement = Case.of("2026-11-23", "2026-11-25")
                .pays(packageOf(7))
                .statement(book(RateCards.of(List.of(BLOCK_20, HOUR_25))));
        assertThat(statement.total().income()).isEqualTo(Money.pounds(60));
    }

    @Test
    void aBlockOfUnknownHoursIsAnError() {
        var priced = eightHours(null).priced(book(RateCards.of(List.of(BLOCK_20))));
        assertThat(priced.issues())
                .extracting(Issue::text)
                .contains("package B: it has no weekly_hours, by which its block is paid: it earns nothing;"
                        + " give them in packages.csv");
    }

    /** Six hours a week at £25: five on Monday, one of Tuesday's three; the next week begins anew with its one. */
    @Test
    void weeklyHoursCapWhatIsBilled() {
        var capped = HOUR_25.withTerms(Terms.PLANNED.withCap(new Cap.WeeklyHours()));
        var statement = eightHours("2026-12-06", 6)
                .round("A", "2026-11-30", "V3 07:00 60")
                .change("V3", visit -> visit.withPackage("B"))
                .statement(book(RateCards.of(List.of(capped))));
        assertThat(statement.by(GroupBy.VISIT))
                .extracting(row -> row.key() + " " + row.income())
                .containsExactly("V1 £125.00", "V2 £25.00", "V3 £25.00");
    }

    /**
     * Six hours a week at £25. Monday's five, called off and billed in full, leave Tuesday one: 125 + 25. Billed half, they
     * use 2.5, which leaves all of Tuesday's three: 62.50 + 75. Not billed, they use nothing.
     */
    @ParameterizedTest
    @CsvSource({"1, 125.00, 25.00", "0.5, 62.50, 75.00", "0, 0.00, 75.00"})
    void whatIsBilledOfAVisitCalledOffUsesUpWeeklyHours(String share, String monday, String tuesday) {
        var capped = HOUR_25.withTerms(Terms.PLANNED.withCap(new Cap.WeeklyHours()));
        var total =
                calledOff("V1", 6).statement(book(cancelling(share, capped))).total();
        assertThat(total.income()).isEqualTo(Money.parse(monday).plus(Money.parse(tuesday)));
    }

    /** Of six hours Monday leaves one. Tuesday's three, half billed, would use 1.5: one is billed, 2 h × 50 % × £25. */
    @Test
    void noMoreOfAVisitCalledOffIsBilledThanTheWeekLeaves() {
        var capped = HOUR_25.withTerms(Terms.PLANNED.withCap(new Cap.WeeklyHours()));
        var statement = calledOff("V2", 6).statement(book(cancelling("0.5", capped)));
        assertThat(statement.by(GroupBy.VISIT))
                .extracting(row -> row.key() + " " + row.income())
                .containsExactly("V1 £125.00", "V2 £25.00");
    }

    /**
     * A block of seven hours is £140. Monday's five, called off too late, use it up: of Tuesday's three one lies beyond, at
     * £25. Called off in good time, they leave room for all three. The same if Tuesday's are called off: one lies beyond.
     */
    @ParameterizedTest
    @CsvSource({"V1, 1, 165", "V1, 0, 140", "V2, 1, 165", "V2, 0, 140"})
    void whatIsBilledOfAVisitCalledOffUsesUpABlock(String visit, String share, String income) {
        var statement = calledOff(visit, 7).statement(book(cancelling(share, BLOCK_20, HOUR_25)));
        assertThat(statement.total().income()).isEqualTo(Money.parse(income));
    }

    private static Case calledOff(String visit, int weeklyHours) {
        return eightHours(weeklyHours)
                .change(
                        visit,
                        each -> each.withBooking(
                                new Booking(Visit.Status.CANCELLED, "family", Duration.ZERO, BigDecimal.ONE, null)));
    }

    private static RateCards cancelling(String billedShare, RateRow... rows) {
        var due = new Due(new BigDecimal(billedShare), BigDecimal.ZERO, BigDecimal.ZERO, Money.ZERO);
        var named = Stream.of(rows)
                .map(row -> row.withTerms(row.terms().withCancellationRule("R")))
                .toList();
        return RateCards.of(named)
                .withCancellations(CancellationRules.of(
                        List.of(new CancellationRule("R", Case.ORIGIN, CancellationRule.When.ANY, due))));
    }

    /** Monday 300 minutes, Tuesday 180. */
    private static Case eightHours(@Nullable Integer weeklyHours) {
        return eightHours("2026-11-29", weeklyHours);
    }

    private static Case eightHours(String last, @Nullable Integer weeklyHours) {
        return Case.of("2026-11-23", last)
                .hire(Case.careworker("A"))
                .pays(packageOf(weeklyHours))
                .round("A", "2026-11-23", "V1 07:00 300")
                .round("A", "2026-11-24", "V2 07:00 180")
                .change("V1", visit -> visit.withPackage("B"))
                .change("V2", visit -> visit.withPackage("B"));
    }

    private static CarePackage packageOf(@Nullable Integer weeklyHours) {
        var hours = weeklyHours == null ? null : Duration.ofHours(weeklyHours);
        return new CarePackage("B", new ClientId("C"), "council", "M", null, null, hours, null);
    }

    private static Price day(long pounds) {
        return new Price(Money.pounds(pounds), Unit.DAY, null);
    }

    private static RateRow row(Band band, Price price) {
        return new RateRow("M", Case.ORIGIN, band, price, 1, Terms.PLANNED);
    }

    private static CostBook book(RateCards rates) {
        return CostBook.of(rates, PayScales.of(List.of(PayRow.basic("G", Case.ORIGIN, Money.pounds(13)))))
                .withOnCosts(Case.BARE);
    }
}
