package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** At £12 an hour and £0.55 a mile: 10 minutes and 4 miles from home, 5 and 1 between, 12 and 4.5 home. */
class CommutePayTest {
    private static final Case ROUND = Case.oneRound("2026-11-23", "V1 08:00 30 10 4", "V2 08:35 30 5 1");

    @Test
    void isNotPaidUnlessThePolicySaysSo() {
        assertThat(lines(ROUND.statement(Case.book("12.00", "24.00")), "V1")).containsExactly("contact £6.00");
        assertThat(lines(ROUND.statement(Case.book("12.00", "24.00")), "V2"))
                .containsExactly("contact £6.00", "travel £1.00", "mileage £0.55");
    }

    @Test
    void isPaidWithTheFirstVisitAndTheLast() {
        var statement = paid();
        assertThat(lines(statement, "V1"))
                .containsExactly("contact £6.00", "travel from home £2.00", "mileage from home £2.20");
        assertThat(lines(statement, "V2"))
                .containsExactly(
                        "contact £6.00",
                        "travel £1.00",
                        "travel home £2.40",
                        "mileage £0.55",
                        "mileage home £2.48"); // 4.5 x 0.55 = 2.475
    }

    @Test
    void isTravelTimeInTheAccounts() {
        assertThat(Case.sum(paid(), LineKind.TRAVEL)).isEqualTo(Money.parse("5.40"));
    }

    private static Statement paid() {
        return Case.oneRound("2026-11-23", "V1 08:00 30 10 4", "V2 08:35 30 5 1")
                .payingTheCommute()
                .statement(Case.book("12.00", "24.00"));
    }

    private static Stream<String> lines(Statement statement, String visit) {
        return statement.lines().stream()
                .filter(line -> !line.isIncome() && GroupBy.VISIT.keyOf(line).equals(visit))
                .map(line -> line.what() + " " + line.amount());
    }
}
