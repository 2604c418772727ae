package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.ledger.Account;
import coop.commonround.cost.margin.BreakEven;
import coop.commonround.cost.margin.LosingLines;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Visits of 15 and 60 minutes, each but the first with 12 minutes before it; £12 an hour paid, £4 of overheads an hour.
 *
 * <pre>
 *            pay                    overheads   cost
 * V1 60 min  60 min × £12 = 12.00   4.00        16.00
 * V2 15 min  27 min × £12 =  5.40   1.00         6.40
 * V3 15 min  27 min × £12 =  5.40   1.00         6.40
 * </pre>
 */
class BreakEvenTest {
    private static final String DAY = "2026-11-23";
    private static final Case ROSTER = Case.oneRound(DAY, "V1 07:00 60", "V2 08:12 15 12", "V3 08:39 15 12");

    /** Cost 28.80 over 1.5 h: £19.20 an hour; direct 22.80: £15.20; with 5 % on top £20.16. */
    @Test
    void aLineBreaksEvenAtItsCostAnHour() {
        var line = BreakEven.byLine(ROSTER.problem(), ROSTER.statement(book("20.00")))
                .get(0);
        assertThat(line.visits()).isEqualTo(3);
        assertThat(line.earnedAnHour()).contains(Money.pounds(20));
        assertThat(line.directCostAnHour()).contains(Money.parse("15.20"));
        assertThat(line.breakEvenAnHour()).contains(Money.parse("19.20"));
        assertThat(line.rateFor(new BigDecimal("0.05"))).contains(Money.parse("20.16"));
        assertThat(line.losesMoney()).isFalse();
    }

    /** 15 min: 12.80 over half an hour, £25.60; 60 min: £16. */
    @Test
    void shorterVisitsBreakEvenAtAHigherRate() {
        var lengths = BreakEven.byLength(ROSTER.problem(), ROSTER.statement(book("20.00")));
        assertThat(lengths).extracting(BreakEven::visitLength).containsExactly(minutes(15), minutes(60));
        assertThat(lengths)
                .extracting(row -> row.breakEvenAnHour().orElseThrow())
                .containsExactly(Money.parse("25.60"), Money.pounds(16));
    }

    /** At its break-even rate a line has no margin left, to the penny: 1.5 h × 19.20 = 28.80. */
    @Test
    void nothingIsLeftAtTheBreakEvenRate() {
        assertThat(ROSTER.statement(book("19.20")).total().margin()).isEqualTo(Money.ZERO);
    }

    /** At £20 the 15 minutes earn 5.00 and cost 5.40 directly. */
    @Test
    void aLengthThatLosesIsNamedThoughTheLineEarns() {
        assertThat(said("20.00")).containsExactly("contract line L: visits of 15 min (£0.40 each) lose money directly");
    }

    /** At £16: 24.00 earned, 22.80 direct, 28.80 in all. */
    @Test
    void aLineThatDoesNotCoverOverheadsIsNoted() {
        assertThat(said("16.00"))
                .containsExactly(
                        "contract line L: loses £4.80 after overheads: an hour of care earns £16.00 and costs £15.20"
                                + " directly; visits of 15 min (£1.40 each) lose money directly; it breaks even at £19.20 an hour");
    }

    /** At £10: 15.00 earned, 22.80 direct. */
    @Test
    void aLineThatLosesDirectlyIsAWarning() {
        var issues = LosingLines.of(ROSTER.problem(), ROSTER.statement(book("10.00")));
        assertThat(issues).extracting(Issue::severity).containsExactly(Issue.Severity.WARNING);
        assertThat(issues)
                .extracting(Issue::text)
                .containsExactly(
                        "contract line L: loses £7.80 before overheads: an hour of care earns £10.00 and costs £15.20"
                                + " directly; visits of 15 min (£2.90 each), 60 min (£2.00 each) lose money directly;"
                                + " it breaks even at £19.20 an hour, overheads included");
    }

    @Test
    void nothingIsSaidOfALineThatPaysForItself() {
        assertThat(said("30.00")).isEmpty();
    }

    private static List<String> said(String rate) {
        return LosingLines.of(ROSTER.problem(), ROSTER.statement(book(rate))).stream()
                .map(Issue::text)
                .toList();
    }

    private static CostBook book(String rate) {
        var overheads = List.of(new OnCosts.Overhead(Account.BACK_OFFICE, Money.pounds(4), ""));
        return Case.book("12.00", rate).withOnCosts(Case.BARE.withOverheads(overheads));
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
