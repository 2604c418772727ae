package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Clock;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Moments;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Quantities;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** {@code shifts.csv}: when careworkers are rostered, or away. */
public final class ShiftsFile {
    public static final String NAME_OF_FILE = "shifts.csv";

    private static final Column<String> ID = Column.of(
                    "shift_id",
                    Kinds.ID,
                    "your own id for the shift; if empty, made of careworker, day and start",
                    "CW07-2026-11-23-am")
            .unique()
            .alsoCalled("shift", "id");
    private static final Column<CareworkerId> CAREWORKER = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "whose shift it is", "CW07")
            .required()
            .in(CareworkersFile.NAME_OF_FILE)
            .alsoCalled("carer", "carer id", "care worker", "staff id");
    private static final Column<LocalDate> DATE = Column.of(
                    "date", Kinds.DATE, "the day it starts on, to which it is counted", "2026-11-23")
            .required()
            .alsoCalled("shift date", "shift start date", "day");
    private static final Column<Clock> START = Column.of(
                    "start",
                    Kinds.CLOCK,
                    "when the first visit may start at the earliest, or with `commute_within_shift` of policy.yaml when they leave home",
                    "07:00")
            .required()
            .alsoCalled("start time", "shift start time", "shift start", "from");
    private static final Column<Clock> END = Column.of(
                    "end",
                    Kinds.CLOCK,
                    "when the last visit must have ended, or with `commute_within_shift` they be home; a time not after the start is on the next day",
                    "14:00")
            .required()
            .alsoCalled("end time", "shift end time", "shift end", "finish", "to");
    private static final Column<Shift.Kind> KIND = Column.of(
                    "kind",
                    Choice.of(Shift.Kind.class)
                            .alsoReading("holiday", Shift.Kind.LEAVE)
                            .alsoReading("annual leave", Shift.Kind.LEAVE)
                            .alsoReading("sickness", Shift.Kind.SICK),
                    "what the span is for; visits are placed in work, and sleep-in visits in sleep-in; on-call is at home, stand-by at a place of"
                            + " work",
                    "work")
            .otherwise("work")
            .alsoCalled("type", "shift type");
    private static final Column<Duration> PAID_HOURS = Column.of(
            "paid_hours",
            Kinds.hours(48),
            "hours paid whatever is done in it (training, sickness); if empty, the work decides",
            "3.5");

    private static final Column<Quantities> CAPACITY = Column.of(
            "capacity",
            Words.QUANTITIES,
            "the most that can be carried on the shift in all; what is not named there has no limit",
            "meals:40;chairs:2");

    private static final Column<Clock> MEAL_FROM = Column.of(
            "meal_from", Kinds.CLOCK, "when the meal break of the shift may start; if empty, it has none", "12:00");
    private static final Column<Clock> MEAL_UNTIL =
            Column.of("meal_until", Kinds.CLOCK, "when it may start at the latest; it may end later", "14:00");
    private static final Column<Duration> MEAL_MINUTES = Column.of(
                    "meal_minutes", Kinds.minutes(1, 240), "how long it is", "30")
            .otherwise("30");

    public static final Table TABLE = Table.of(
            NAME_OF_FILE,
            """
            A row is the span one careworker is rostered on a day, or is known to be away.

            Times are Europe/London. A shift runs from its start to its end; where the end is not after the start it is
            on the next day, so `22:00` to `07:00` is a night. On the night the clocks change a night shift is an hour
            longer or shorter, and is counted so.

            A meal break is held after arriving at a home and before the visit there. It is the careworker's own time: not
            paid, and neither waiting nor idle time. A round in which it is not held costs `missed_meal` of policy.yaml.
            """,
            ID,
            CAREWORKER,
            DATE,
            START,
            END,
            KIND,
            PAID_HOURS,
            CAPACITY,
            MEAL_FROM,
            MEAL_UNTIL,
            MEAL_MINUTES);

    private ShiftsFile() {}

    public static List<Shift> read(Intake intake) {
        var shifts = new Loading<Shift>();
        intake.readRequired(TABLE, row -> {
            var id = row.cell(ID);
            var careworker = row.cell(CAREWORKER);
            var date = row.cell(DATE);
            var start = row.cell(START);
            var end = row.cell(END);
            var kind = row.cell(KIND);
            var paidHours = row.cell(PAID_HOURS);
            var capacity = row.cell(CAPACITY);
            var mealFrom = row.cell(MEAL_FROM);
            var mealUntil = row.cell(MEAL_UNTIL);
            var mealLength = row.cell(MEAL_MINUTES);
            if (!row.isClean()) {
                return;
            }
            var from = Moments.on(row, date.get(), START, start.get());
            var to = Moments.after(row, from, END, end.get());
            if (start.get().time().equals(end.get().time())) {
                row.warn(END, "which is the start", "correct it, unless the shift is to last a whole day");
            }
            if ((mealFrom.orNull() == null) != (mealUntil.orNull() == null)) {
                row.fault(
                        mealFrom.orNull() == null ? MEAL_FROM : MEAL_UNTIL,
                        "which is missing where the other end of the meal break is given",
                        "give both, or neither");
                return;
            }
            var meal = mealFrom.orNull() == null
                    ? null
                    : meal(row, from, mealFrom.get(), mealUntil.get(), mealLength.get());
            var name = id.find().orElseGet(() -> made(intake, row, careworker.get(), from));
            shifts.add(
                    row,
                    () -> new Shift(
                            new ShiftId(name),
                            careworker.get(),
                            Moments.instant(row, START, from),
                            Moments.instant(row, END, to),
                            kind.get(),
                            paidHours.orNull(),
                            capacity.or(Quantities.NONE),
                            meal));
        });
        return shifts.done();
    }

    private static Shift.Meal meal(Row row, LocalDateTime shiftStart, Clock from, Clock until, Duration length) {
        var earliest = Moments.notBefore(row, shiftStart, MEAL_FROM, from);
        var latest = Moments.notBefore(row, earliest, MEAL_UNTIL, until);
        return new Shift.Meal(
                Moments.instant(row, MEAL_FROM, earliest), Moments.instant(row, MEAL_UNTIL, latest), length);
    }

    private static String made(Intake intake, Row row, CareworkerId careworker, LocalDateTime start) {
        var name = careworker + "-" + start.toLocalDate() + "-"
                + start.toLocalTime().toString().replace(":", "");
        var before = intake.known().add(NAME_OF_FILE, name, row.line());
        if (before != null) {
            row.fault("the row repeats the careworker, day and start of line " + before, "keep one of them");
        }
        return name;
    }
}
