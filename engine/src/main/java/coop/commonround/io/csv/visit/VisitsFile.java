package coop.commonround.io.csv.visit;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.people.Words;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code visits.csv}: the visits of the period, one by one. */
public final class VisitsFile {
    public static final String NAME_OF_FILE = "visits.csv";

    private static final Column<VisitId> ID = Column.of(
                    "visit_id", Words.VISIT_ID, "your own id for the visit", "V1001")
            .required()
            .unique()
            .alsoCalled("visit", "id", "call id", "booking id");
    private static final Column<LocalDate> DATE = Column.of(
                    "date", Kinds.DATE, "the day its window opens", "2026-11-23")
            .required()
            .alsoCalled("visit date", "day");

    public static final Table TABLE = new Table(NAME_OF_FILE, about(), columns());

    private VisitsFile() {}

    private static List<String> about() {
        return List.of(
                "A row is a visit: one call at a client's home on one day, as commissioned.",
                VisitColumns.ABOUT_TIMES.strip(),
                "The period that is planned runs from the first to the last day named here, at most 62 days.");
    }

    private static List<Column<?>> columns() {
        var columns = new ArrayList<Column<?>>(VisitColumns.ALL);
        columns.add(0, ID);
        columns.add(3, DATE);
        return columns;
    }

    public static List<Visit> read(Intake intake, Homes homes) {
        var visits = new ArrayList<Visit>();
        intake.read(TABLE, row -> {
            var id = row.cell(ID);
            var date = row.cell(DATE);
            var cells = new VisitCells(row);
            if (row.isClean()) {
                var visit = cells.on(id.get(), date.get(), homes);
                if (visit != null) {
                    visits.add(visit);
                }
            }
        });
        return visits;
    }
}
