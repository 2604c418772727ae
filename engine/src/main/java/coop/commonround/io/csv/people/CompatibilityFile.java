package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import coop.commonround.model.Compatibility.Rule;
import coop.commonround.model.Compatibility.Side;
import java.time.LocalDate;
import java.util.List;

/** {@code compatibility.csv}: who wants whom, and who does not. */
public final class CompatibilityFile {
    private static final Column<ClientId> CLIENT = Column.of("client_id", Words.CLIENT_ID, "the client", "C014")
            .required()
            .in(ClientsFile.NAME_OF_FILE)
            .alsoCalled("client", "service user id");
    private static final Column<CareworkerId> CAREWORKER = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "the careworker; empty if an attribute is given", "CW07")
            .in(CareworkersFile.NAME_OF_FILE)
            .alsoCalled("carer", "carer id", "care worker", "staff id");
    private static final Column<String> ATTRIBUTE =
            Column.of("attribute", Words.TAG, "which careworkers; empty if one careworker is named", "female");
    private static final Column<Side> SIDE = Column.of(
                    "side",
                    Choice.of(Side.class).alsoReading("carer", Side.CAREWORKER),
                    "whose wish it is",
                    "careworker")
            .otherwise("client");
    private static final Column<Rule> RULE = Column.of(
                    "rule",
                    Choice.of(Rule.class)
                            .alsoReading("preferred", Rule.PREFER)
                            .alsoReading("never", Rule.EXCLUDE)
                            .alsoReading("warning", Rule.WARN),
                    "what is wished: only (nobody else may go), exclude (must never go), warn (may go, a person is told), prefer"
                            + " (better than others), usual (the client's usual careworker), agree (says yes to the other) or trial (may go up to `until`, then only if both"
                            + " agree)",
                    "prefer")
            .required()
            .alsoCalled("action");
    private static final Column<String> REASON = Column.of(
                    "reason", Kinds.TEXT, "why; never printed in a message", "known since 2023")
            .personal();

    private static final Column<LocalDate> UNTIL =
            Column.of("until", Kinds.DATE, "the last day of a trial; empty for all else", "2026-12-18");

    public static final Table TABLE =
            Table.of("compatibility.csv", """
            A row is what a client wants of a careworker, or a careworker of a client: on equal terms.

            It names either one careworker or an attribute of careworkers. Several `only` of one client widen each
            other: a careworker who fits any of them may go.

            Where `people.consent_needed` of policy.yaml is yes, a careworker goes only where both sides agree, each in a
            row of its own side, or where a trial is not over. A pair that has had a trial needs that in any case.
            """, CLIENT, CAREWORKER, ATTRIBUTE, SIDE, RULE, REASON, UNTIL);

    private CompatibilityFile() {}

    public static List<Compatibility> read(Intake intake) {
        var once = new Once();
        var wishes = new Loading<Compatibility>();
        intake.read(TABLE, row -> {
            var client = row.cell(CLIENT);
            var careworker = row.cell(CAREWORKER);
            var attribute = row.cell(ATTRIBUTE);
            var side = row.cell(SIDE);
            var rule = row.cell(RULE);
            var reason = row.cell(REASON);
            var until = row.cell(UNTIL);
            boolean hasCareworker = !row.text(CAREWORKER).isEmpty();
            if (hasCareworker != row.text(ATTRIBUTE).isEmpty()) {
                row.fault(
                        hasCareworker ? "the row names a careworker and an attribute" : "the row names nobody",
                        "give careworker_id or attribute, one of them");
            }
            once.check(row, client, careworker, attribute, side, rule);
            wishes.add(
                    row,
                    () -> new Compatibility(
                            client.get(),
                            careworker.orNull(),
                            attribute.orNull(),
                            side.get(),
                            rule.get(),
                            reason.or(""),
                            until.orNull()));
        });
        return wishes.done();
    }
}
