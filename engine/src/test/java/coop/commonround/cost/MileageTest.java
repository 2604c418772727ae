package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.Mileage;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Transport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is repaid for miles: the approved rate, or the co-op's own by date and kind of vehicle. */
class MileageTest {
    private static final String MONDAY = "2026-11-23";
    private static final CostBook BOOK = Case.book("12.71", "24.00");

    /** The last 10 of 10,000 miles at 55p, the other 2.5 at 25p: 5.50 + 0.625. */
    @Test
    void mileageFallsAfterTenThousandMiles() {
        var soFar = BOOK.withOnCosts(Case.BARE.withMilesSoFar(Map.of(new CareworkerId("A"), new BigDecimal("9990"))));
        var statement =
                Case.oneRound(MONDAY, "V1 07:00 30", "V2 08:00 30 30 12.5").statement(soFar);
        assertThat(statement.lines())
                .filteredOn(line -> line.kind() == LineKind.MILEAGE)
                .extracting(line -> line.what() + " " + line.quantity().text() + " " + line.rate())
                .containsExactly("mileage 10 miles £0.55", "mileage, after 10000 miles 2.5 miles £0.25");
    }

    /** 5 April is of the old tax year, at 45p and 25p; on 6 April all begins anew, at 55p. */
    @Test
    void aTaxYearBeginsOnTheSixthOfApril() {
        var soFar = BOOK.withOnCosts(Case.BARE.withMilesSoFar(Map.of(new CareworkerId("A"), new BigDecimal("12000"))));
        var statement = Case.of("2026-04-05", "2026-04-06")
                .hire(Case.careworker("A"))
                .round("A", "2026-04-05", "V1 07:00 30", "V2 08:00 30 30 4")
                .round("A", "2026-04-06", "V3 07:00 30", "V4 08:00 30 30 4")
                .statement(soFar);
        assertThat(statement.lines())
                .filteredOn(line -> line.kind() == LineKind.MILEAGE)
                .extracting(LedgerLine::amount)
                .containsExactly(Money.parse("1.00"), Money.parse("2.20"));
    }

    /** The single rate holds before the first dated one; 4 miles each day. */
    @ParameterizedTest
    @CsvSource({"2026-03-31, 1.60", "2026-04-01, 1.80", "2026-04-06, 2.08"})
    void anAgreedRateHoldsFromItsDay(String day, String paid) {
        var mileage = new Mileage(
                Money.parse("0.40"),
                List.of(
                        rate("0.52", "2026-04-06", Transport.CAR),
                        rate("0.45", "2026-04-01", Transport.CAR),
                        rate("0.25", "2026-03-01", Transport.BICYCLE)),
                false,
                Map.of());
        assertThat(Case.sum(fourMiles(Transport.CAR, day, mileage), LineKind.MILEAGE))
                .isEqualTo(Money.parse(paid));
    }

    /** 4 miles by bicycle: nothing, unless the co-op repays them: at 20p, or at its own rate. */
    @ParameterizedTest
    @CsvSource({"false,, 0", "true,, 0.80", "false, 0.30, 1.20", "true, 0.30, 1.20"})
    void milesByBicycleHaveARateOfTheirOwn(boolean isRepaid, @Nullable String own, String paid) {
        var rates = own == null ? List.<Mileage.Rate>of() : List.of(rate(own, "2026-04-06", Transport.BICYCLE));
        var mileage = new Mileage(Money.parse("0.45"), rates, isRepaid, Map.of());
        assertThat(Case.sum(fourMiles(Transport.BICYCLE, MONDAY, mileage), LineKind.MILEAGE))
                .isEqualTo(Money.parse(paid));
    }

    @Test
    void thePlannerIsToldWhatABicycleMileIsPaid() {
        var week = Case.oneRound(MONDAY, "V1 07:00 30");
        var mileage = new Mileage(null, List.of(), true, Map.of());
        var byBicycle = Case.of(MONDAY, MONDAY).hire(careworker(Transport.BICYCLE));
        var book = BOOK.withOnCosts(Case.BARE.withMileage(mileage));
        var id = new CareworkerId("A");
        assertThat(PlanningPrices.of(byBicycle.problem(), book)
                        .value()
                        .orElseThrow()
                        .of(id)
                        .mile())
                .isEqualTo(Money.parse("0.20"));
        assertThat(PlanningPrices.of(week.problem(), book)
                        .value()
                        .orElseThrow()
                        .of(id)
                        .mile())
                .isEqualTo(Money.parse("0.55"));
    }

    private static Mileage.Rate rate(String aMile, String from, Transport transport) {
        return new Mileage.Rate(Origin.of(LocalDate.parse(from), "circle"), transport, Money.parse(aMile));
    }

    private static Careworker careworker(Transport transport) {
        return Case.careworker("A").withTransport(transport, null);
    }

    private static Statement fourMiles(Transport transport, String day, Mileage mileage) {
        return Case.of(day, day)
                .hire(careworker(transport))
                .round("A", day, "V1 07:00 30", "V2 08:00 30 30 4")
                .statement(BOOK.withOnCosts(Case.BARE.withMileage(mileage)));
    }
}
