package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.StatementRow;
import coop.commonround.model.CarePackage;
import coop.commonround.model.ClientId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An hour that may be given on Wednesday, Saturday or Sunday, from 07:00 to 09:00, is priced by the day it is planned on. */
class MovedDayTest {
    private static final String MONDAY = "2026-11-23";
    private static final String SUNDAY = "2026-11-29";

    /** £24 an hour, £25 from Thursday on, £30 on Sundays. */
    private static final CostBook BOOK = CostBook.of(
                    RateCards.of(List.of(
                            hour(Case.ORIGIN, Band.ALWAYS, 24),
                            hour(Case.ORIGIN, Band.on(DayType.SUNDAY), 29),
                            hour(thursday(), Band.ALWAYS, 25),
                            hour(thursday(), Band.on(DayType.SUNDAY), 30))),
                    PayScales.of(List.of(PayRow.basic("G", Case.ORIGIN, Money.parse("12.71")))))
            .withOnCosts(Case.BARE);

    @ParameterizedTest
    @CsvSource({"2026-11-25, 24", "2026-11-28, 25", "2026-11-29, 30"})
    void theDayOfTheStartSetsTheRate(String day, String income) {
        var statement = planned(day, "07:00", "P").statement(BOOK);
        assertThat(statement.total().income()).isEqualTo(Money.parse(income));
        assertThat(statement.by(GroupBy.DAY)).extracting(StatementRow::key).containsExactly(day);
    }

    /** Before the window of Saturday opens, and after that of Sunday has closed. */
    @ParameterizedTest
    @CsvSource({"2026-11-28, 06:50, 25", "2026-11-29, 09:20, 30"})
    void earlyAndLateStartsAreOfTheirOwnDay(String day, String start, String income) {
        assertThat(planned(day, start, "P").statement(BOOK).total().income()).isEqualTo(Money.parse(income));
    }

    /** A package that ends on Friday pays for Wednesday, not for Saturday. */
    @ParameterizedTest
    @CsvSource({"2026-11-25, 24", "2026-11-28, 0"})
    void thePackageMustCoverTheDay(String day, String income) {
        var ends = new CarePackage(
                "Q", new ClientId("C"), "council", "L", null, LocalDate.parse("2026-11-27"), null, null);
        var statement = planned(day, "07:00", "Q").pays(ends).statement(BOOK);
        assertThat(statement.total().income()).isEqualTo(Money.parse(income));
    }

    @Test
    void aWindowPastMidnightKeepsItsDay() {
        var night = new TimeWindow(
                CivilTime.at(LocalDate.parse("2026-11-28"), LocalTime.of(23, 0)),
                CivilTime.at(LocalDate.parse(SUNDAY), LocalTime.of(1, 0)));
        var visit = visit("P").withOtherWindows(List.of(night));
        var start = CivilTime.at(LocalDate.parse(SUNDAY), LocalTime.of(0, 30));
        assertThat(visit.madeAt(start).date()).isEqualTo("2026-11-28");
    }

    private static Case planned(String day, String start, String packageId) {
        return Case.of(MONDAY, SUNDAY)
                .hire(Case.careworker("A"))
                .round("A", day, "V1 " + start + " 60")
                .change("V1", visit -> visit(packageId));
    }

    private static Visit visit(String packageId) {
        return Visit.of(new VisitId("V1"), new ClientId("C"), window("2026-11-25"), Duration.ofHours(1))
                .withOtherWindows(List.of(window("2026-11-28"), window(SUNDAY)))
                .withPackage(packageId);
    }

    private static TimeWindow window(String day) {
        var date = LocalDate.parse(day);
        return new TimeWindow(CivilTime.at(date, LocalTime.of(7, 0)), CivilTime.at(date, LocalTime.of(9, 0)));
    }

    private static Origin thursday() {
        return Origin.of(LocalDate.parse("2026-11-26"), "uplift letter");
    }

    private static RateRow hour(Origin origin, Band band, long pounds) {
        return RateRow.anHour("L", origin, band, Money.pounds(pounds));
    }
}
