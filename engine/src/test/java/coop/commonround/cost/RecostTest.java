package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.Mileage;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.Uplift;
import coop.commonround.cost.book.Uplifts;
import coop.commonround.cost.recost.Change;
import coop.commonround.cost.recost.Recost;
import coop.commonround.model.Transport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A closed day in April 2026, as it was known on 1 May and as it is known since. */
class RecostTest {
    private static final String DAY = "2026-04-13";
    private static final LocalDate FIRST_OF_MAY = LocalDate.parse("2026-05-01");

    /** Two visits of 60 and 30 minutes, 2.5 miles between them. */
    private static Case closed() {
        return Case.oneRound(DAY, "V1 08:00 60", "V2 09:10 30 10 2.5");
    }

    private static Recost recost(CostBook book) {
        return Recost.between(closed().statement(book.knownOn(FIRST_OF_MAY)), closed().statement(book));
    }

    private static String shown(Change change) {
        return change.party() + " " + change.id() + " " + change.what() + " " + change.before() + " > " + change.after()
                + ": " + change.owed() + " at " + change.visits() + ", " + change.rule();
    }

    /** 2.5 miles at 45p are 1.125, at 55p 1.375: 0.25 more. */
    @Test
    void mileageAnnouncedInMayIsOwedFromTheSixthOfApril() {
        assertThat(recost(Case.book("13.00", "24.00")).changes().stream().map(RecostTest::shown))
                .containsExactly(
                        "CAREWORKER A mileage £1.13 > £1.38: £0.25 at 1, HMRC approved mileage allowance payments: cars and"
                                + " vans: announced 21 May 2026 and backdated");
    }

    /** 1.5 h at £24.00 and at £24.60, published on 21 May from 6 April: 0.90 more, and the mileage beside it. */
    @Test
    void anUpliftPublishedLateIsOwedByThePayer() {
        var book = new CostBook(
                RateCards.of(
                        List.of(rate("24.00", "2025-04-06", "2025-03-10"), rate("24.60", "2026-04-06", "2026-05-21"))),
                Case.book("13.00", "0").pay(),
                Case.BARE,
                List.of());
        var recost = recost(book);
        assertThat(shown(recost.changes().get(0)))
                .isEqualTo("PAYER council income £36.00 > £36.90: £0.90 at 2,"
                        + " rate card L: letter of 2026-05-21, from 2026-04-06");
        assertThat(recost.changes()).hasSize(2);
    }

    /** £24.00 raised by 2.5 % from 6 April, as was published on 21 May: £24.60, 1.5 h × £0.60 = £0.90 more. */
    @Test
    void anUpliftInPerCentPublishedLateIsOwedByThePayer() {
        var rates = RateCards.of(List.of(rate("24.00", "2025-04-06", "2025-03-10")))
                .withUplifts(Uplifts.of(
                        List.of(new Uplift("L", origin("2026-04-06", "2026-05-21"), new BigDecimal("0.025")))));
        var changes = recost(new CostBook(rates, Case.book("13.00", "0").pay(), Case.BARE, List.of()))
                .changes();
        assertThat(changes).hasSize(2);
        assertThat(shown(changes.get(0)))
                .isEqualTo("PAYER council income £36.00 > £36.90: £0.90 at 2, rate card L: letter of 2025-03-10,"
                        + " raised by 2.5 % (letter of 2026-05-21), from 2026-04-06");
    }

    /** The same card published twice: £24.00 in March, corrected to £24.10 in May. */
    @Test
    void aCorrectedPublicationReplacesTheFirstOnlySinceThen() {
        var book = new CostBook(
                RateCards.of(
                        List.of(rate("24.00", "2026-04-06", "2026-03-10"), rate("24.10", "2026-04-06", "2026-05-21"))),
                Case.book("13.00", "0").pay(),
                Case.BARE,
                List.of());
        // 1.5 h × £0.10
        assertThat(recost(book).changes().get(0).owed()).isEqualTo(Money.parse("0.15"));
    }

    /** 1 h 40 min at £13.00 and £13.30: 0.50 more. */
    @Test
    void aPayAwardPublishedLateIsOwedToTheCareworker() {
        var book = new CostBook(
                Case.book("0", "24.00").rates(),
                PayScales.of(List.of(pay("13.00", "2026-03-01"), pay("13.30", "2026-05-11"))),
                Case.BARE.withMileageRate(Money.parse("0.45")),
                List.of());
        // contact 1.5 h × 0.30 = 0.45, travel 10 min × 0.30 = 0.05
        assertThat(recost(book).changes()).extracting(Change::what).containsExactly("contact", "travel");
        assertThat(recost(book).changes()).extracting(Change::owed).hasToString("[£0.45, £0.05]");
    }

    /** 4p more a mile from 6 April, agreed on 15 June: 2.5 miles × £0.04. */
    @Test
    void aMileageRateAgreedLateIsOwedToTheCareworker() {
        var old = mile("0.46", "2025-04-06", null);
        var backdated = mile("0.50", "2026-04-06", LocalDate.parse("2026-06-15"));
        var mileage = new Mileage(Money.parse("0.40"), List.of(old, backdated), false, Map.of());
        var book = Case.book("13.00", "24.00").withOnCosts(Case.BARE.withMileage(mileage));
        assertThat(recost(book).changes())
                .extracting(change -> change.what() + " " + change.owed() + " by " + change.rule())
                .containsExactly("mileage £0.10 by on_costs.yaml: circle minutes, from 2026-04-06");
    }

    private static Mileage.Rate mile(String rate, String from, @Nullable LocalDate publishedOn) {
        var origin = new Origin(LocalDate.parse(from), publishedOn, "circle minutes");
        return new Mileage.Rate(origin, Transport.CAR, Money.parse(rate));
    }

    @Test
    void whatWasPublishedBeforeOrWithoutADateChangesNothing() {
        var book = Case.book("13.00", "24.00");
        assertThat(Recost.between(
                                closed().statement(book),
                                closed().statement(book.knownOn(LocalDate.parse("2026-05-21"))))
                        .changes())
                .isEmpty();
    }

    /** All changes come to the difference of the statements, whatever is rounded where. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changesComeToTheDifferenceOfTheStatements(long seed) {
        var made = RandomCase.roster(seed);
        var before = made.statement(RandomCase.book(0, new Random(seed)).withOnCosts(Case.BARE));
        var after = made.statement(
                RandomCase.book(seed, new Random(seed)).withOnCosts(Case.BARE.withMileageRate(Money.parse("0.173"))));
        var recost = Recost.between(before, after);
        assertThat(recost.changes()).isNotEmpty();
        assertThat(recost.changes().stream().map(Change::owed).collect(Money.sum()))
                .isEqualTo(after.total()
                        .income()
                        .plus(after.total().cost())
                        .minus(before.total().income())
                        .minus(before.total().cost()));
    }

    private static RateRow rate(String hour, String from, String publishedOn) {
        return RateRow.anHour("L", origin(from, publishedOn), Band.ALWAYS, Money.parse(hour));
    }

    private static PayRow pay(String hour, String publishedOn) {
        return PayRow.basic("G", origin("2026-04-01", publishedOn), Money.parse(hour));
    }

    private static Origin origin(String from, String publishedOn) {
        return new Origin(LocalDate.parse(from), LocalDate.parse(publishedOn), "letter of " + publishedOn);
    }
}
