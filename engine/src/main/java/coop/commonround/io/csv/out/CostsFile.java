package coop.commonround.io.csv.out;

import coop.commonround.base.Money;
import coop.commonround.cost.ledger.Account;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;

/** {@code costs.csv}: every line of a statement, each with its rate and the source of that. */
public final class CostsFile {
    private static final int DECIMALS_OF_RATE = 4;

    public static final Table TABLE = Table.of(
            "costs.csv",
            """
            A row is one line of the ledger: something that is billed or that costs, for one careworker at one visit where
            there is one.

            Every total anywhere is a sum of these amounts. Amounts are above zero for income and for cost alike; a line
            that takes a sum back is below.
            """,
            Column.of("date", Kinds.DATE, "the day it is counted to", "2026-11-23")
                    .required(),
            Column.of("visit_id", Kinds.ID, "the visit; empty where no single one caused it", "V1001"),
            Column.of("client_id", Kinds.ID, "the client", "C01"),
            Column.of("contract_line", Kinds.TEXT, "what pays for it", "COUNCIL-HOURLY"),
            Column.of("careworker_id", Kinds.ID, "the careworker", "CW07"),
            Column.of("section", Choice.of(Account.Section.class), "what it counts towards", "income")
                    .required(),
            Column.of("account", Kinds.TEXT, "the account, as the Fair Cost of Care exercise names it", "Income")
                    .required(),
            Column.of("kind", Choice.of(LineKind.class), "what it is for, finer than the account", "income")
                    .required(),
            Column.of("what", Kinds.TEXT, "how it came about", "30 minutes, weekday"),
            Column.of("quantity", Kinds.TEXT, "how much of it, with its unit", "30 min"),
            Column.of("rate", Kinds.SIGNED_MONEY, "pounds for one of the unit, to four decimals", "25.10"),
            Column.of("amount", Kinds.SIGNED_MONEY, "pounds, in whole pence", "12.55")
                    .required(),
            Column.of("source", Kinds.TEXT, "the document the rate stands in", "rates.csv, letter of 3 March 2026"));

    private CostsFile() {}

    public static void write(Path folder, Statement statement) throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            for (var line : statement.lines()) {
                var subject = line.subject();
                sheet.row(
                        subject.day(),
                        subject.visit(),
                        subject.client(),
                        subject.contractLine(),
                        subject.careworker(),
                        line.account().section(),
                        line.account().text(),
                        line.kind(),
                        line.what(),
                        line.quantity().text(),
                        shortened(line.rate()),
                        line.amount(),
                        line.source());
            }
        }
    }

    private static Money shortened(Money rate) {
        return new Money(rate.pounds().setScale(DECIMALS_OF_RATE, RoundingMode.HALF_UP));
    }
}
