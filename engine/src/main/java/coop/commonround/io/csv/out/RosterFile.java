package coop.commonround.io.csv.out;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.people.CareworkersFile;
import coop.commonround.io.csv.people.ShiftsFile;
import coop.commonround.io.csv.people.Words;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import coop.commonround.io.csv.visit.VisitsFile;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Roster;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TravelSource;
import coop.commonround.model.VisitId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;

/** {@code roster.csv}: who goes to which visit, when and in what order. */
public final class RosterFile {
    static final String[] VISIT_WORDS = {
        "visit",
        "call id",
        "booking id",
        "call",
        "booking",
        "visit ref",
        "visit reference",
        "call ref",
        "booking ref",
        "booking reference",
        "visit number",
        "call number",
        "appointment id",
        "schedule id"
    };
    static final String[] CAREWORKER_WORDS = {
        "carer",
        "carer id",
        "care worker",
        "staff id",
        "staff",
        "employee",
        "employee id",
        "worker id",
        "carer ref",
        "staff ref",
        "employee ref",
        "assigned to"
    };
    static final String[] START_WORDS = {
        "start time", "planned start", "scheduled start", "visit start", "start date time", "from"
    };
    static final String[] END_WORDS = {
        "end time", "planned end", "finish", "scheduled end", "visit end", "end date time", "finish time", "to"
    };

    static final Column<VisitId> VISIT = Column.of("visit_id", Words.VISIT_ID, "the visit", "V1001")
            .required()
            .in(VisitsFile.NAME_OF_FILE)
            .alsoCalled(VISIT_WORDS);
    static final Column<CareworkerId> CAREWORKER = Column.of("careworker_id", Words.CAREWORKER_ID, "who goes", "CW07")
            .required()
            .in(CareworkersFile.NAME_OF_FILE)
            .alsoCalled(CAREWORKER_WORDS);
    static final Column<ShiftId> SHIFT = Column.of(
                    "shift_id",
                    Kinds.ID.as(ShiftId::new),
                    "in which shift; if empty, the one of the careworker that holds it",
                    "CW07-mon")
            .in(ShiftsFile.NAME_OF_FILE)
            .alsoCalled("shift");
    static final Column<Integer> SEQUENCE = Column.of(
                    "round_sequence", Kinds.whole(1, 10_000), "its place in the round, counted from 1", "1")
            .alsoCalled("sequence", "order");
    static final Column<Instant> START = Column.of(
                    "start", Kinds.MOMENT, "when contact time starts", "2026-11-23T08:00")
            .required()
            .alsoCalled(START_WORDS);
    static final Column<Instant> END = Column.of("end", Kinds.MOMENT, "when it ends", "2026-11-23T08:30")
            .required()
            .alsoCalled(END_WORDS);
    static final Column<BigDecimal> TRAVEL_MINUTES = Column.of(
                    "travel_minutes",
                    Kinds.decimal("0", "1440"),
                    "the way to it, from the visit before or from home, parking included",
                    "9")
            .otherwise("0");
    static final Column<BigDecimal> TRAVEL_MILES = Column.of(
                    "travel_miles", Kinds.decimal("0", "1000"), "the same in miles, as mileage is paid", "1.6")
            .otherwise("0");
    static final Column<TravelSource> TRAVEL_SOURCE =
            Column.of("travel_source", Choice.of(TravelSource.class), "who says so: `given` is travel.csv", "road");
    static final Column<BigDecimal> WAITING = Column.of(
                    "waiting_minutes", Kinds.decimal("0", "1440"), "between arriving and the start", "5")
            .otherwise("0");

    static final Column<BigDecimal> HOME_MINUTES = Column.of(
                    "home_travel_minutes",
                    Kinds.decimal("0", "1440"),
                    "the way home, parking included; at the last visit of a round alone",
                    "9")
            .otherwise("0");
    static final Column<BigDecimal> HOME_MILES = Column.of(
                    "home_travel_miles", Kinds.decimal("0", "1000"), "the same in miles, as mileage is paid", "1.6")
            .otherwise("0");
    static final Column<TravelSource> HOME_SOURCE =
            Column.of("home_travel_source", Choice.of(TravelSource.class), "who says so of the way home", "road");

    public static final Table TABLE = Table.of(
            "roster.csv",
            """
            A row is an attendance: one careworker's presence at one visit. A double-up has two.

            Moments are Europe/London. In the hour that comes twice when the clocks go back, the second is written with
            its offset (`2026-10-25T01:30+00:00`). Minutes may have decimals.
            """,
            VISIT,
            CAREWORKER,
            SHIFT,
            SEQUENCE,
            START,
            END,
            TRAVEL_MINUTES,
            TRAVEL_MILES,
            WAITING,
            HOME_MINUTES,
            HOME_MILES,
            TRAVEL_SOURCE,
            HOME_SOURCE);

    private RosterFile() {}

    public static void write(Path folder, Roster roster) throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            for (var round : roster.rounds()) {
                int sequence = 0;
                for (var each : round.attendances()) {
                    sequence++;
                    boolean isLast = sequence == round.attendances().size();
                    sheet.row(
                            each.visit(),
                            round.careworker(),
                            round.shift(),
                            sequence,
                            each.start(),
                            each.end(),
                            each.before().time(),
                            each.before().miles(),
                            each.waiting(),
                            isLast ? round.home().time() : null,
                            isLast ? round.home().miles() : null,
                            each.before().source(),
                            isLast ? round.home().source() : null);
                }
            }
        }
    }
}
