package coop.commonround.io.csv.people;

import coop.commonround.base.CivilTime;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.PastWork;
import coop.commonround.model.Period;
import coop.commonround.model.Quantities;
import coop.commonround.model.Shift;
import coop.commonround.model.Shift.Kind;
import coop.commonround.model.ShiftId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code absences.csv}: days on which somebody is away. */
public final class AbsencesFile {
    private static final Column<CareworkerId> CAREWORKER = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "who is away", "CW07")
            .required()
            .in(CareworkersFile.NAME_OF_FILE)
            .alsoCalled("carer", "carer id", "care worker", "staff id");
    private static final Column<LocalDate> FROM = Column.of("from", Kinds.DATE, "the first day away", "2026-11-24")
            .required()
            .alsoCalled("start date", "first day");
    private static final Column<LocalDate> TO = Column.of("to", Kinds.DATE, "the last day away", "2026-11-26")
            .required()
            .alsoCalled("end date", "last day", "until");
    private static final Column<Kind> KIND = Column.of("kind", Choice.of(kinds()), "why", "sick")
            .otherwise("leave")
            .alsoCalled("type", "reason");
    private static final Column<Boolean> PAID =
            Column.of("paid", Kinds.YES_NO, "whether it is paid", "yes").otherwise("yes");

    public static final Table TABLE = Table.of("absences.csv", """
            A row is a span of whole days on which a careworker is away.

            Both the first and the last day are included. Each day in the period becomes a shift of its kind from
            midnight to midnight; work on such a day is not rostered. Leave and sickness before the period are not counted by
            the average week of working-time law.
            """, CAREWORKER, FROM, TO, KIND, PAID);

    private AbsencesFile() {}

    private static Map<String, Kind> kinds() {
        var kinds = new LinkedHashMap<String, Kind>();
        for (var kind : Kind.values()) {
            if (kind.isAbsence()) {
                kinds.put(Choice.word(kind), kind);
            }
        }
        return kinds;
    }

    /**
     * Who is away, and when.
     *
     * @param inPeriod a shift for each day of the period
     * @param before days of leave and sickness in the year before it: they do not count towards the average week
     */
    public record Absences(List<Shift> inPeriod, List<PastWork> before) {}

    /** Reads the days of the period, and those before it that working-time law asks for. */
    public static Absences read(Intake intake, Period period) {
        var away = new LinkedHashMap<ShiftId, Shift>();
        var before = new ArrayList<PastWork>();
        intake.read(TABLE, row -> {
            var careworker = row.cell(CAREWORKER);
            var from = row.cell(FROM);
            var to = row.cell(TO);
            var kind = row.cell(KIND);
            var paid = row.cell(PAID);
            if (row.isClean() && to.get().isBefore(from.get())) {
                row.fault(TO, "which is before from", "give the last day away");
            }
            if (!row.isWhole()) {
                return;
            }
            if (kind.get() == Kind.LEAVE || kind.get() == Kind.SICK) {
                before.addAll(before(period, careworker.get(), from.get(), to.get()));
            }
            period.days()
                    .filter(day -> !day.isBefore(from.get()) && !day.isAfter(to.get()))
                    .map(day -> day(careworker.get(), day, kind.get(), paid.get()))
                    .forEach(shift -> away.putIfAbsent(shift.id(), shift));
        });
        return new Absences(List.copyOf(away.values()), before);
    }

    /** Week by week, as far back as a reference period can reach. */
    private static List<PastWork> before(Period period, CareworkerId careworker, LocalDate from, LocalDate to) {
        var weeks = new ArrayList<PastWork>();
        var eve = period.first().minusDays(1);
        var last = to.isBefore(eve) ? to : eve;
        var earliest = period.first().minusWeeks(53);
        for (var day = from.isBefore(earliest) ? earliest : from; !day.isAfter(last); ) {
            var sunday = CivilTime.weekOf(day).plusDays(6);
            weeks.add(PastWork.away(careworker, day, sunday.isBefore(last) ? sunday : last));
            day = sunday.plusDays(1);
        }
        return weeks;
    }

    private static Shift day(CareworkerId careworker, LocalDate day, Kind kind, boolean isPaid) {
        return new Shift(
                new ShiftId(careworker + "-away-" + day),
                careworker,
                CivilTime.startOf(day),
                CivilTime.startOf(day.plusDays(1)),
                kind,
                isPaid ? null : Duration.ZERO,
                Quantities.NONE);
    }
}
