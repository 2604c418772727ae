package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.margin.BreakEven;
import coop.commonround.model.CarePackage;
import coop.commonround.model.CarePackage.Help;
import coop.commonround.model.ClientId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One visit of an hour for package P, whose line L pays £24; Q is paid by line M, £30 an hour; £12 an hour of pay. */
class SplitPayersTest {
    private static final String DAY = "2026-11-23";

    /** The health board pays 40 % of its own 30.00, the council 60 % of its 24.00. */
    @Test
    void eachPaysItsShareByItsOwnLine() {
        assertThat(incomeByPackage(with("Q", "0.4", false))).containsExactly("P £14.40", "Q £12.00");
    }

    /** The council pays in full, the family its line's price on top. */
    @Test
    void aTopUpLeavesTheOthersPartWhole() {
        assertThat(incomeByPackage(with("Q", "1", true))).containsExactly("P £24.00", "Q £30.00");
    }

    @Test
    void whoPaysForAllLeavesNothingToTheOther() {
        assertThat(incomeByPackage(with("Q", "1", false))).containsExactly("P £0.00", "Q £30.00");
    }

    /** 60 % and 40 % of 12.21: 7.326 and 4.884. */
    @Test
    void eachInvoiceIsRoundedByItself() {
        var roster = with("Q", "0.4", false);
        assertThat(roster.statement(book("12.21", "12.21")).by(GroupBy.PACKAGE))
                .extracting(row -> row.key() + " " + row.income())
                .containsExactly("P £7.33", "Q £4.88");
    }

    /** All that is paid for a visit counts for the line it belongs to: 26.40 earned, 12.00 of cost. */
    @Test
    void theMarginOfALineHoldsWhatOthersPay() {
        var roster = with("Q", "0.4", false);
        var lines = BreakEven.byLine(roster.problem(), roster.statement(book("24.00", "30.00")));
        assertThat(lines)
                .extracting(row -> row.contractLine() + " " + row.sums().directMargin())
                .containsExactly("L £14.40");
    }

    @Test
    void nobodyPaysMoreThanAll() {
        var priced = with("Q", "0.6", false).pays(help("R", "0.5", false)).priced(book("24.00", "30.00"));
        assertThat(priced.issues())
                .extracting(Issue::text)
                .contains("visit V1: the packages that share package P's visits pay more than all of them;"
                        + " lower their share, or make it on_top");
    }

    @Test
    void aWeekIsNotShared() {
        var week = new RateRow(
                "M", Case.ORIGIN, Band.ALWAYS, new Price(Money.pounds(700), Unit.WEEK, null), 1, Terms.PLANNED);
        var priced = with("Q", "0.6", false)
                .priced(CostBook.of(rates("24.00", week), book("1", "1").pay()));
        assertThat(priced.issues())
                .extracting(Issue::text)
                .contains("visit V1: package Q is paid by the week, which has no share of a visit;"
                        + " give its contract line a rate an hour or a visit");
    }

    private static List<String> incomeByPackage(Case roster) {
        return roster.statement(book("24.00", "30.00")).by(GroupBy.PACKAGE).stream()
                .map(row -> row.key() + " " + row.income())
                .toList();
    }

    private static Case with(String id, String share, boolean onTop) {
        return Case.oneRound(DAY, "V1 07:00 60").pays(help(id, share, onTop));
    }

    private static CarePackage help(String id, String share, boolean onTop) {
        return new CarePackage(id, new ClientId("C"), "another", "M", null, null, null, null)
                .withHelp(new Help("P", new BigDecimal(share), onTop));
    }

    private static CostBook book(String own, String other) {
        var rates = rates(own, RateRow.anHour("M", Case.ORIGIN, Band.ALWAYS, Money.parse(other)));
        return CostBook.of(rates, PayScales.of(List.of(PayRow.basic("G", Case.ORIGIN, Money.pounds(12)))))
                .withOnCosts(Case.BARE);
    }

    private static RateCards rates(String own, RateRow other) {
        return RateCards.of(List.of(RateRow.anHour("L", Case.ORIGIN, Band.ALWAYS, Money.parse(own)), other));
    }
}
