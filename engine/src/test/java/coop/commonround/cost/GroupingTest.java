package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.StatementRow;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.ledger.Subject.Care;
import coop.commonround.cost.ledger.Subject.Work;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where lines of visits, of guaranteed hours and of nobody are counted. */
class GroupingTest {
    private static final String MONDAY = "2026-11-23";

    @Test
    void countsByPackagePayerAndRound() {
        var statement = Case.oneRound(MONDAY, "V1 08:00 30", "V2 09:00 60")
                .pays("Q", "L")
                .change("V2", visit -> visit.withPackage("Q"))
                .statement(Case.book("12.00", "24.00"));
        // 30 min and 60 min at £24
        assertThat(statement.by(GroupBy.PACKAGE))
                .extracting(row -> row.key() + " " + row.income())
                .containsExactly("P £12.00", "Q £24.00");
        assertThat(statement.by(GroupBy.PAYER)).extracting("key").containsExactly("council");
        assertThat(statement.by(GroupBy.ROUND)).extracting("key").containsExactly("A-2026-11-23-2026-11-23T08:00:00Z");
    }

    @Test
    void unusedHoursBelongToNoRound() {
        var promised = Case.careworker("A").withContract(Contract.GUARANTEED, Hours.of(7, 40));
        var made = Case.of(MONDAY, MONDAY).hire(promised).round("A", MONDAY, "V1 08:00 30");
        var rows = made.statement(Case.book("12.00", "24.00")).by(GroupBy.ROUND);
        // 7 h a week promise 1 h on one day; 30 min are worked, the other 30 belong to no round
        assertThat(rows).extracting(StatementRow::cost).hasToString("[£6.00, £6.00]");
        assertThat(rows).extracting(StatementRow::key).last().isEqualTo(GroupBy.NONE);
    }

    @Test
    void theTeamIsTheCareworkersThenTheClients() {
        var day = LocalDate.parse(MONDAY);
        var care = new Care(null, new ClientId("C"), null, "of the client");
        var lent = new Work(new CareworkerId("A"), null, "of the careworker");
        assertThat(new Subject(care, lent, day).team()).isEqualTo("of the careworker");
        assertThat(new Subject(care, new Work(new CareworkerId("A"), null, null), day).team())
                .isEqualTo("of the client");
        assertThat(new Subject(care, null, day).team()).isEqualTo("of the client");
        assertThat(Subject.of(day).team()).isNull();
    }
}
