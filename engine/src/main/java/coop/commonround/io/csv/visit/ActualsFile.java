package coop.commonround.io.csv.visit;

import coop.commonround.base.CivilTime;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.people.CareworkersFile;
import coop.commonround.io.csv.people.Words;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Moments;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Period;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
            Column.of("method", Kinds.TEXT, "how it was recorded: " + VisitRecord.knownMethods(), "tag");

    private static final Column<Duration> AWAKE = Column.of(
            "awake_minutes",
            Kinds.minutes(0, 1440),
            "minutes awake to work in a sleep-in; if empty, sleep_in_awake_minutes of on_costs.yaml",
            "25");

    public static final Table TABLE =
            Table.of("actuals.csv", """
            A row is one careworker's presence at one visit, as it was recorded.

            Moments are Europe/London unless an offset follows (`2026-10-25T01:30+00:00`). Without one, of a time that comes
            twice when the clocks go back the first is meant, and a warning says so. Seconds count (`2026-11-23T08:33:20`).

            One careworker may have several rows for one visit: time that two of them cover counts once, time between them not
            at all, and a warning says so. `commonround cost --actuals` holds the rows against the roster; `commonround plan --actuals` leaves
            what was made as it was and plans the rest behind it.
            """, VISIT, CAREWORKER, CHECK_IN, CHECK_OUT, METHOD, AWAKE);

    /** A check-out this long after midnight may well belong to a visit that began before it. */
    private static final Duration NIGHT = Duration.ofHours(14);

    private static final Pattern OFFSET = Pattern.compile(".*(Z|[+-]\\d{2}:?\\d{2})");

    private ActualsFile() {}

    /**
     * What was recorded, if the file is there; every fault noted.
     *
     * @param period of the visits; null if it is not known
     */
    public static List<VisitRecord> read(Intake intake, @Nullable Period period) {
        return read(intake, TABLE, period);
    }

    /** The same of a table like it, under another name. */
    static List<VisitRecord> read(Intake intake, Table table, @Nullable Period period) {
        var once = new Once();
        var records = new Loading<VisitRecord>();
        intake.read(table, row -> {
            var visit = row.cell(VISIT);
            var careworker = row.cell(CAREWORKER);
            var in = row.cell(CHECK_IN);
            var out = row.cell(CHECK_OUT);
            var method = row.cell(METHOD);
            var awake = row.cell(AWAKE);
            once.check(row, visit, careworker, in);
            if (!row.isClean()) {
                return;
            }
            if (!out.get().isAfter(in.get())) {
                row.fault(CHECK_OUT, "which is not after check_in", remedy(in.get(), out.get()));
                return;
            }
            if (period != null) {
                Moments.near(row, CHECK_IN, in.get(), period);
                if (row.isClean()) {
                    Moments.near(row, CHECK_OUT, out.get(), period);
                }
            }
            warnOfHourThatComesTwice(row, CHECK_IN, in.get());
            warnOfHourThatComesTwice(row, CHECK_OUT, out.get());
            records.add(
                    row,
                    () -> new VisitRecord(
                            visit.get(), careworker.get(), in.get(), out.get(), method.or(""), awake.orNull()));
        });
        return records.done();
    }

    private static String remedy(Instant in, Instant out) {
        var second = secondTime(out);
        if (second.isAfter(in)) {
            return "if the clocks went back in between, write " + CivilTime.localOf(out) + "+00:00";
        }
        var nextDay = CivilTime.localOf(out).plusDays(1);
        boolean isNight = Duration.between(in, CivilTime.at(nextDay)).compareTo(NIGHT) <= 0;
        return isNight ? "if it was past midnight, write " + nextDay : "give the moment the careworker left";
    }

    /** The second of two moments with one local time; the moment itself where there is but one. */
    private static Instant secondTime(Instant moment) {
        return CivilTime.localOf(moment)
                .atZone(CivilTime.ZONE)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }

    private static void warnOfHourThatComesTwice(Row row, Column<Instant> column, Instant moment) {
        boolean isTwice = !secondTime(moment).equals(CivilTime.at(CivilTime.localOf(moment)));
        if (isTwice && !OFFSET.matcher(row.text(column)).matches()) {
            row.warn(
                    column,
                    "which comes twice on that night",
                    "it is read as the first, still in summer time; write " + CivilTime.localOf(moment)
                            + "+00:00 for the second");
        }
    }
}
