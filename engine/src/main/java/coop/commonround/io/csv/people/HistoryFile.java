package coop.commonround.io.csv.people;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.History;
import java.time.Duration;
import java.time.LocalDate;

/** {@code history.csv}: past visits, summed up while they are read so that years of them fit. */
public final class HistoryFile {
    private static final Column<ClientId> CLIENT = Column.of("client_id", Words.CLIENT_ID, "who was visited", "C014")
            .required()
            .alsoCalled("client", "service user id");
    private static final Column<CareworkerId> CAREWORKER = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "who went", "CW07")
            .required()
            .alsoCalled("carer", "carer id", "care worker", "staff id");
    private static final Column<LocalDate> DATE = Column.of("date", Kinds.DATE, "on which day", "2026-11-09")
            .required()
            .alsoCalled("visit date", "day");
    private static final Column<Duration> MINUTES = Column.of(
                    "minutes", Kinds.minutes(0, 1440), "time in the home", "30")
            .otherwise("0")
            .alsoCalled("duration", "contact minutes");

    public static final Table TABLE = Table.of("history.csv", """
            A row is a past visit by one careworker: for continuity, fairness and rolling hours.

            People who have left may stand here: they need not be in `clients.csv` or `careworkers.csv`. One careworker
            may have been to one client several times a day.
            """, CLIENT, CAREWORKER, DATE, MINUTES);

    private static final class Strangers {
        private long rows;
        private long clients;
        private long careworkers;
    }

    private HistoryFile() {}

    /** Reads what there is, {@code past_shares.csv} too, for more to be added. */
    public static History.Builder read(Intake intake) {
        var history = new History.Builder();
        var strangers = new Strangers();
        intake.read(TABLE, row -> {
            var client = row.cell(CLIENT);
            var careworker = row.cell(CAREWORKER);
            var date = row.cell(DATE);
            var minutes = row.cell(MINUTES);
            if (!row.isClean()) {
                return;
            }
            history.add(client.get(), careworker.get(), date.get(), minutes.get());
            strangers.rows++;
            strangers.clients +=
                    isStranger(intake, ClientsFile.NAME_OF_FILE, client.get().text());
            strangers.careworkers += isStranger(
                    intake, CareworkersFile.NAME_OF_FILE, careworker.get().text());
        });
        note(intake, CLIENT, strangers.clients, strangers.rows, ClientsFile.NAME_OF_FILE);
        note(intake, CAREWORKER, strangers.careworkers, strangers.rows, CareworkersFile.NAME_OF_FILE);
        PastSharesFile.read(intake).forEach(history::addPastShare);
        return history;
    }

    private static int isStranger(Intake intake, String file, String id) {
        return intake.known().has(file, id) ? 0 : 1;
    }

    private static void note(Intake intake, Column<?> column, long strangers, long rows, String file) {
        if (strangers == 0) {
            return;
        }
        var where = new Where.Cell(TABLE.file(), 0, column.name(), null);
        var problem = strangers + " of " + rows + " rows name somebody who is not in " + file;
        intake.faults(TABLE.file())
                .add(
                        strangers * 2 > rows
                                ? Issue.warning(where, problem, "check that the ids are the same in both files")
                                : Issue.note(where, problem));
    }
}
