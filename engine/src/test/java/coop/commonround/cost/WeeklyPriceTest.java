package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.ledger.GroupBy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A package paid for by the week: £700, whatever is done in it. */
class WeeklyPriceTest {
    private static final CostBook BOOK = CostBook.of(
                    RateCards.of(List.of(new RateRow(
                            "L",
                            Case.ORIGIN,
                            Band.ALWAYS,
                            new Price(Money.pounds(700), Unit.WEEK, null),
                            1,
                            Terms.PLANNED))),
                    Case.book("12.71", "1.00").pay())
            .withOnCosts(Case.BARE);

    @Test
    void isSharedOverTheVisitsByContactTime() {
        var statement = Case.of("2026-11-23", "2026-11-29")
                .hire(Case.careworker("A"))
                .round("A", "2026-11-23", "V1 07:00 60")
                .round("A", "2026-11-25", "V2 07:00 30")
                .statement(BOOK);
        assertThat(statement.by(GroupBy.VISIT))
                .extracting("income")
                .containsExactly(Money.parse("466.67"), Money.parse("233.33"));
    }

    /** Thursday to the Monday after: four sevenths of a week, 400, and one seventh of the next, 100. */
    @Test
    void isDueForTheDaysOfThePeriod() {
        var statement = Case.of("2026-11-26", "2026-11-30").statement(BOOK);
        assertThat(statement.by(GroupBy.DAY))
                .extracting("income")
                .containsExactly(Money.pounds(400), Money.pounds(100));
        assertThat(statement.by(GroupBy.CLIENT)).extracting("key").containsExactly("C");
    }
}
