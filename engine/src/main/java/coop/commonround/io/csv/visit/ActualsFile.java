package coop.commonround.io.csv.visit;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.people.CareworkersFile;
import coop.commonround.io.csv.people.Words;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.time.Instant;

/** {@code actuals.csv}: visits as they were recorded. */
public final class ActualsFile {
    private static final Column<VisitId> VISIT = Column.of("visit_id", Words.VISIT_ID, "which visit", "V1001")
            .required()
            .in(VisitsFile.NAME_OF_FILE)
            .alsoCalled("visit", "call id", "booking id");
    private static final Column<CareworkerId> CAREWORKER = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "who was there", "CW07")
            .required()
            .in(CareworkersFile.NAME_OF_FILE)
            .alsoCalled("carer", "carer id", "care worker", "staff id");
    private static final Column<Instant> CHECK_IN = Column.of(
                    "check_in", Kinds.MOMENT, "when the careworker came", "2026-11-23T08:04")
            .required()
            .alsoCalled("arrival", "actual start");
    private static final Column<Instant> CHECK_OUT = Column.of(
                    "check_out", Kinds.MOMENT, "when the careworker left", "2026-11-23T08:33")
            .required()
            .alsoCalled("departure", "actual end");
    private static final Column<String> METHOD =
            Column.of("method", Kinds.TEXT, "how it was recorded; say so if by electronic monitoring", "tag");

    public static final Table TABLE = Table.of("actuals.csv", """
            A row is one careworker's presence at one visit, as it was recorded.

            Moments are Europe/London unless an offset follows (`2026-10-25T01:30+00:00`). Without one, of a time that comes
            twice when the clocks go back the first is meant.
            """, VISIT, CAREWORKER, CHECK_IN, CHECK_OUT, METHOD);

    private ActualsFile() {}

    /** Notes what is wrong in the file, and keeps nothing of it. */
    public static void check(Intake intake) {
        var once = new Once();
        intake.read(TABLE, row -> {
            var visit = row.cell(VISIT);
            var careworker = row.cell(CAREWORKER);
            var in = row.cell(CHECK_IN);
            var out = row.cell(CHECK_OUT);
            row.cell(METHOD);
            once.check(row, visit, careworker, in);
            if (row.isClean() && !out.get().isAfter(in.get())) {
                row.fault(CHECK_OUT, "which is not after check_in", "give the moment the careworker left");
            }
        });
    }
}
