package coop.commonround.io.csv.people;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.csv.cell.Clock;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Moments;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.PastWork;
import coop.commonround.model.Period;
import coop.commonround.model.Policy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code past_hours.csv}: working time before the period, by week or by day. */
public final class PastHoursFile {
    private static final Column<CareworkerId> CAREWORKER = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "who worked", "CW07")
            .required()
            .alsoCalled("carer", "carer id", "care worker", "staff id");
    private static final Column<LocalDate> FROM = Column.of(
                    "from", Kinds.DATE, "the first day the row is about", "2026-11-16")
            .required()
            .alsoCalled("date", "week starting", "week commencing", "first day");
    private static final Column<LocalDate> TO = Column.of(
                    "to", Kinds.DATE, "the last day, of the same week; if empty, that one day", "2026-11-22")
            .alsoCalled("week ending", "last day");
    private static final Column<Duration> WORKED = Column.of(
                    "worked_hours",
                    Kinds.hours(168),
                    "working time in all: contact, travel, paid waiting, training, and the ways from home and back",
                    "31.5")
            .required()
            .alsoCalled("hours", "hours worked");
    private static final Column<Integer> AWAY = Column.of(
                    "days_away",
                    Kinds.whole(0, 7),
                    "on how many of these days the careworker was on leave, sick, or otherwise away by right",
                    "1")
            .otherwise("0")
            .alsoCalled("excluded days", "days absent");
    private static final Column<Clock> LEFT = Column.of(
                    "left_home", Kinds.CLOCK, "of a single day: when the careworker set out", "06:40")
            .alsoCalled("start", "start time");
    private static final Column<Clock> REACHED = Column.of(
                    "reached_home",
                    Kinds.CLOCK,
                    "of a single day: when the careworker was back; a time not after the start is on the next day",
                    "21:15")
            .alsoCalled("end", "end time");

    public static final Table TABLE =
            Table.of("past_hours.csv", """
            A row is what one careworker worked on a day before the period, or on several days of one week from Monday to Sunday.

            The average week of the Working Time Regulations 1998 needs it, and rests and days in a row at the start of the period. Days
            that no row is about are taken from `history.csv`, whose contact time is a floor: it lacks travel. Each day stands in
            one row at most. Days away that are in `absences.csv` need not stand here.
            """, CAREWORKER, FROM, TO, WORKED, AWAY, LEFT, REACHED);

    private PastHoursFile() {}

    public static List<PastWork> read(Intake intake, Period period) {
        var work = new Loading<PastWork>();
        var seen = new HashMap<CareworkerId, Set<LocalDate>>();
        intake.read(TABLE, row -> {
            var careworker = row.cell(CAREWORKER);
            var from = row.cell(FROM);
            var lastDay = row.cell(TO);
            var worked = row.cell(WORKED);
            var away = row.cell(AWAY);
            var left = row.cell(LEFT);
            var reached = row.cell(REACHED);
            if (!row.isClean()) {
                return;
            }
            var to = lastDay.or(from.get());
            if (to.isBefore(from.get()) || !CivilTime.weekOf(to).equals(CivilTime.weekOf(from.get()))) {
                row.fault(TO, "which is not in the week from " + from.get() + " on", "give a row for each week");
                return;
            }
            if (!from.get().isBefore(period.first())) {
                row.warn(FROM, "which is not before the period: what is planned counts there", "leave the row out");
                return;
            }
            if (!areNew(seen, careworker.get(), from.get(), to)) {
                row.fault(FROM, "a day of another row about the same careworker", "give each day once");
                return;
            }
            if ((left.orNull() == null) != (reached.orNull() == null)) {
                row.fault(
                        left.orNull() == null ? LEFT : REACHED,
                        "which is missing where the other is given",
                        "give both, or neither");
                return;
            }
            var start = left.orNull() == null ? null : Moments.on(row, from.get(), LEFT, left.get());
            LocalDateTime end = start == null ? null : Moments.after(row, start, REACHED, reached.get());
            work.add(
                    row,
                    () -> new PastWork(
                            careworker.get(),
                            from.get(),
                            to,
                            worked.get(),
                            away.get(),
                            start == null ? null : Moments.instant(row, LEFT, start),
                            end == null ? null : Moments.instant(row, REACHED, end)));
        });
        return work.done();
    }

    private static boolean areNew(
            Map<CareworkerId, Set<LocalDate>> seen, CareworkerId careworker, LocalDate from, LocalDate to) {
        var days = seen.computeIfAbsent(careworker, any -> new HashSet<>());
        return from.datesUntil(to.plusDays(1)).allMatch(days::add);
    }

    /** Warns where the average week may be longer than anybody can tell, since only contact time is known of the past. */
    public static void noteFloor(Intake intake, Collection<Careworker> careworkers, Policy policy) {
        var limit = policy.workingTime().average().limit();
        long inDoubt = careworkers.stream()
                .filter(each -> !each.isVolunteer() && !each.hours().optedOut48h())
                .filter(each -> each.hours()
                                .maximum()
                                .plus(each.workingTime().otherJob())
                                .compareTo(limit)
                        > 0)
                .count();
        if (inDoubt > 0 && !intake.has(TABLE)) {
            intake.faults(CareworkersFile.NAME_OF_FILE)
                    .add(Issue.warning(
                            new Where.Cell(CareworkersFile.NAME_OF_FILE, 0, "maximum_hours", null),
                            inDoubt + " careworkers may work more than the average week allows, and there is no "
                                    + TABLE.file()
                                    + ": of weeks before the period only the contact time of history.csv counts",
                            "give the hours they worked, or note who has opted out"));
        }
    }
}
