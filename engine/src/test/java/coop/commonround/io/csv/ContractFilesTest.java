package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.Cap;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.book.TimeRounding;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms of rate cards, and the cancellation rules they name. */
class ContractFilesTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @TempDir
    Path place;

    private SmallFolder folder;

    @BeforeEach
    void begin() {
        folder = SmallFolder.in(place);
    }

    private SmallFolder terms(String cells) {
        return folder.with(
                "rates.csv",
                "contract_line,effective_from,amount,time_basis,tolerance_minutes,rounding,cap\nC,2026-04-06,24.12,"
                        + cells);
    }

    @Test
    void readsTheTermsOfARate() {
        var card = terms("actual-capped,5,Nearest 15 mins of start and end never to zero,planned +10 minutes\n")
                .folder()
                .book()
                .rates()
                .find("C", MAY);
        assertThat(card.orElseThrow().rows().get(0).terms())
                .isEqualTo(Terms.of(TimeBasis.ACTUAL_CAPPED)
                        .withTolerance(Duration.ofMinutes(5))
                        .withRounding(TimeRounding.parse("nearest 15 minutes of start and end, never to 0"))
                        .withCap(new Cap.Planned(Duration.ofMinutes(10))));
    }

    @Test
    void saysHowToMendTermsThatMeanNothing() {
        assertThat(terms("real,-1,to the quarter,some\n").said())
                .containsExactly(
                        "rates.csv:2 time_basis: found 'real'; write planned, actual, actual-capped, banded-actual or"
                                + " minute-by-minute",
                        "rates.csv:2 tolerance_minutes: found '-1', which is out of bounds; write a whole"
                                + " number from 0 to 120",
                        "rates.csv:2 rounding: found 'to the quarter';"
                                + " write it as nearest 5 minutes, or up 15 minutes of start and length, never to 0",
                        "rates.csv:2 cap: found 'some';"
                                + " write it as planned, planned + 10 minutes, 60 minutes or weekly hours; leave it empty for none");
    }

    @Test
    void timeBilledMinuteByMinuteIsNotRounded() {
        assertThat(terms("minute-by-minute,,nearest 5 minutes,\n").said())
                .containsExactly("rates.csv:2: time billed minute by minute is not rounded:"
                        + " leave rounding empty, or choose another time_basis; correct the row");
    }

    private SmallFolder cancellations(String rows) {
        return folder.with(
                "cancellation_rules.csv",
                "rule,effective_from,reason,notice_from,notice_below,within_days,billed_share,paid_share,mileage_share,charge\n"
                        + rows);
    }

    @Test
    void readsACancellationRule() {
        var rules = cancellations("24-hours,2026-04-06,Hospital,0,1440,14,100%,0.5,,5.00\n")
                .folder()
                .book()
                .rates()
                .cancellations();
        assertThat(rules.rows())
                .hasToString("[CancellationRule[rule=24-hours,"
                        + " origin=Origin[effectiveFrom=2026-04-06, publishedOn=null, source=],"
                        + " when=When[reason=hospital, noticeFrom=PT0S, noticeBelow=PT24H, withinDays=14],"
                        + " due=Due[billed=1, paid=0.5, mileage=0, charge=£5.00]]]");
    }

    private SmallFolder uplifts(String rows) {
        folder.with("rates.csv", "contract_line,effective_from,amount\nC,2025-04-06,24.12\nC,2027-04-05,26.00\n");
        return folder.with("uplifts.csv", "contract_line,effective_from,rise\n" + rows);
    }

    @Test
    void anUpliftRaisesTheRatesBeforeIt() {
        var rates = uplifts("C,2026-04-06,2.5%\n").folder().book().rates();
        var raised = rates.find("C", LocalDate.parse("2026-11-23")).orElseThrow();
        assertThat(raised.rows().get(0).price().amount()).isEqualTo(Money.parse("24.72"));
    }

    @Test
    void anUpliftThatRaisesNothingIsAFault() {
        assertThat(uplifts(
                                "C,2025-04-06,2.5%\nD,2026-04-06,2.5%\nC,2026-04-06,2.5\nC,2026-04-07,0%\nC,2026-04-08,-2%\n")
                        .said())
                .containsExactly(
                        "uplifts.csv:2 effective_from: found '2025-04-06', before which contract line C has no rate to rise;"
                                + " give the day of a rise, or its rates in rates.csv",
                        "uplifts.csv:3 contract_line: found 'D', which is not in rates.csv; correct it, or add it there",
                        "uplifts.csv:4 rise: found '2.5', which is no share of a whole; write it as 3% or 0.03",
                        "uplifts.csv:5: rise (0) must be above 0 and at most 1; correct the row",
                        "uplifts.csv:6 rise: found '-2%', which is no share of a whole; write it as 3% or 0.03");
    }

    @Test
    void anUpliftBesideRatesOfTheSameDayIsAWarning() {
        assertThat(uplifts("C,2027-04-05,2.5%\n").said())
                .containsExactly(
                        "uplifts.csv:2 effective_from: found '2027-04-05', from which rates.csv states rates of"
                                + " contract line C: they hold, and this does not; leave out one of the two");
    }

    @Test
    void refusesACancellationRuleThatSaysTwoThings() {
        assertThat(cancellations("R,2026-04-06,,,1440,,1,,,\nR,2026-04-06,,1000,,,0,,,\n")
                        .said())
                .containsExactly("cancellation_rules.csv:3: R: two rows hold at once from 2026-04-06;"
                        + " keep one of the two, or give them different days, times or first days");
    }

    @Test
    void refusesARateWhoseCancellationRuleIsNotThere() {
        folder.with(
                "rates.csv",
                "contract_line,effective_from,amount,cancellation_rule\nC,2026-04-06,24.12,in full under 24 hours\n");
        assertThat(cancellations("24-hours,2026-04-06,,,,,1,,,\n").said())
                .containsExactly("rates.csv:2 cancellation_rule: found 'in full under 24 hours',"
                        + " which is not in cancellation_rules.csv; correct it, or add it there");
    }
}
