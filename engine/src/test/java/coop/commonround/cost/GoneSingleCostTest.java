package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.model.DoubleUp;
import coop.commonround.model.Visit;
import coop.commonround.model.Visit.Needs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V1 is commissioned for two and half an hour, or for one and three quarters; £12 an hour is paid, £24 earned. */
class GoneSingleCostTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Needs MAY_GO_SINGLE =
            Needs.careworkers(2).withDoubleUp(DoubleUp.alone(Duration.ofMinutes(45), "care lead", DAY));

    /** Twice 30 minutes: 2 × £12.00 earned, 2 × £6.00 paid. */
    @Test
    void twoAreBilledAndPaid() {
        assertThat(of(both(MAY_GO_SINGLE)))
                .containsExactly("£12.00 earned", "£12.00 earned", "£6.00 paid", "£6.00 paid");
    }

    /** Once 45 minutes: £18.00 earned, £9.00 paid. */
    @Test
    void oneWhoGoesAloneIsBilledAndPaidForAsLong() {
        var alone = Case.oneRound("2026-11-23", "V1 08:00 45").change("V1", visit -> shorter(visit, MAY_GO_SINGLE));
        assertThat(of(alone)).containsExactly("£18.00 earned", "£9.00 paid");
    }

    /** One is missing: 30 minutes are commissioned, once. */
    @Test
    void withoutASignatureWhatWasCommissionedIsBilled() {
        var alone =
                Case.oneRound("2026-11-23", "V1 08:00 45").change("V1", visit -> shorter(visit, Needs.careworkers(2)));
        assertThat(of(alone)).containsExactly("£12.00 earned", "£9.00 paid");
    }

    private static Case both(Needs needs) {
        return Case.oneRound("2026-11-23", "V1 08:00 30")
                .hire(Case.careworker("B"))
                .round("B", "2026-11-23", "V1 08:00 30")
                .change("V1", visit -> shorter(visit, needs));
    }

    private static Visit shorter(Visit visit, Needs needs) {
        return Visit.of(visit.id(), visit.client(), visit.window(), Duration.ofMinutes(30))
                .withPackage("P")
                .withNeeds(needs);
    }

    private static List<String> of(Case made) {
        Statement statement = made.statement(Case.book("12.00", "24.00"));
        return statement.lines().stream()
                .filter(line -> GroupBy.VISIT.keyOf(line).equals("V1"))
                .filter(line -> line.amount().compareTo(Money.ZERO) != 0)
                .map(line -> line.amount() + (line.isIncome() ? " earned" : " paid"))
                .sorted()
                .toList();
    }
}
