package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.ledger.GroupBy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One council may pay different rates for packages by the date of their contract: a rate belongs to the contract line. */
class LegacyRatesTest {
    private static final String DAY = "2026-11-23";

    /** An hour each: £17.24 on the line of 2019, £21.64 on that of 2025, £38.88 from one payer. */
    @Test
    void theSamePayerPaysByTheLineOfThePackage() {
        var statement = Case.of(DAY, DAY)
                .hire(Case.careworker("A"))
                .pays("OLD", "homecare-2019")
                .pays("NEW", "homecare-2025")
                .round("A", DAY, "V1 08:00 60", "V2 09:00 60")
                .change("V1", visit -> visit.withPackage("OLD"))
                .change("V2", visit -> visit.withPackage("NEW"))
                .statement(new CostBook(
                        RateCards.of(List.of(rate("homecare-2019", "17.24"), rate("homecare-2025", "21.64"))),
                        Case.book("13.00", "0").pay(),
                        Case.BARE,
                        List.of()));
        assertThat(statement.by(GroupBy.CONTRACT_LINE))
                .extracting(row -> row.key() + " " + row.income())
                .containsExactly("homecare-2019 £17.24", "homecare-2025 £21.64");
        assertThat(statement.by(GroupBy.PAYER))
                .extracting(row -> row.key() + " " + row.income())
                .containsExactly("council £38.88");
    }

    private static RateRow rate(String line, String hour) {
        return RateRow.anHour(line, Case.ORIGIN, Band.ALWAYS, Money.parse(hour));
    }
}
