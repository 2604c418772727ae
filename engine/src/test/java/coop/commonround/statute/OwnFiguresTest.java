package coop.commonround.statute;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A co-op's own rows beside those that come with the engine. */
class OwnFiguresTest {
    private static final String HEADER =
            "effective_from,published_on,source,aged_21,aged_18_to_20,under_18,apprentice\n";
    private static final LocalDate APRIL = LocalDate.parse("2027-04-01");

    @Test
    void aRowOfTheSameDayStandsInForTheEngines() {
        var own = extended("2027-04-01,2026-11-26,GOV.UK November 2026,13.30,11.30,8.40,8.40\n");
        assertThat(own.minimumWage().on(APRIL).value().aged21()).isEqualTo(Money.parse("13.30"));
        assertThat(own.minimumWage().on(APRIL).source()).isEqualTo("GOV.UK November 2026");
        assertThat(own.minimumWage().on(APRIL.minusDays(1)).value().aged21()).isEqualTo(Money.parse("12.71"));
    }

    @Test
    void aRowOfAnotherDayIsAdded() {
        var own = extended("2028-04-01,,draft,13.90,11.90,8.90,8.90\n");
        assertThat(own.minimumWage().on(LocalDate.parse("2028-04-01")).value().aged21())
                .isEqualTo(Money.parse("13.90"));
        assertThat(own.minimumWage().on(APRIL).value().aged21()).isEqualTo(Money.parse("13.21"));
    }

    @Test
    void bankHolidaysAreAddedToo() {
        var own = Statute.published()
                .extendedBy(Map.of(
                        "bank_holidays.csv",
                        "date,published_on,source,nations,name\n2027-06-14,,proclamation,Wales,Invented day\n"))
                .value()
                .orElseThrow();
        assertThat(own.bankHolidays().find(LocalDate.parse("2027-06-14"), Nation.WALES))
                .map(BankHoliday::name)
                .contains("Invented day");
        assertThat(own.bankHolidays().find(LocalDate.parse("2027-12-27"), Nation.WALES))
                .isPresent();
    }

    @Test
    void everyRowThatCannotBeUsedIsNamed() {
        assertThat(issues(
                        "minimum_wage.csv",
                        HEADER
                                + "1 April 2027,,draft,13.30,11.30,8.40,8.40\n"
                                + "2027-04-01,,draft,£13.30,11.30,8.40,8.40\n"
                                + "2027-04-01,,,13.30,11.30,8.40,8.40\n"
                                + "2027-04-01,,draft,13.30,11.30,8.40\n"))
                .containsExactly(
                        "statute/minimum_wage.csv:2 effective_from: found '1 April 2027'; write a date such as 2026-04-06",
                        "statute/minimum_wage.csv:3 aged_21: found '£13.30'; write pounds such as 12.71",
                        "statute/minimum_wage.csv:4 source: found ''; name the document that set it",
                        "statute/minimum_wage.csv:5: the row has 6 cells, the header 7; put one comma between two"
                                + " cells, and none within one");
    }

    @Test
    void twoRowsOfOneDayAreRefused() {
        var row = "2027-04-01,,draft,13.30,11.30,8.40,8.40\n";
        assertThat(issues("minimum_wage.csv", HEADER + row + row))
                .containsExactly(
                        "statute/minimum_wage.csv effective_from: two rows take effect on 2027-04-01; keep one of them");
    }

    @Test
    void aFileOfAnotherNameIsRefused() {
        assertThat(issues("minimum_wages.csv", HEADER))
                .singleElement()
                .asString()
                .startsWith("statute/minimum_wages.csv: no figure of the law has a file of that name; name it one of"
                        + " approved_bicycle_mileage.csv, approved_mileage.csv");
    }

    private static Statute extended(String rows) {
        return Statute.published()
                .extendedBy(Map.of("minimum_wage.csv", HEADER + rows))
                .value()
                .orElseThrow();
    }

    private static List<String> issues(String file, String text) {
        return Statute.published().extendedBy(Map.of(file, text)).issues().stream()
                .map(Issue::text)
                .toList();
    }
}
