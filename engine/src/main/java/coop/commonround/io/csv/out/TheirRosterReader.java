package coop.commonround.io.csv.out;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.base.Loaded;
import coop.commonround.io.csv.cell.When;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Moments;
import coop.commonround.io.csv.table.Row;
import coop.commonround.model.Attendance;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.ShiftId;
import coop.commonround.model.VisitId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a roster that another system made, to be judged: whatever of it can be read is kept, however little it suits the problem.
 *
 * <p>Headers go by many names; days may come first or stand in a column of their own; a careworker may be named by id or by
 * name; visits of a careworker are taken in the order of their starts, and a shift that is not named is found by the time. Who
 * or what is unknown stays in the roster, for {@link coop.commonround.plan.lint.RosterLint} to find, and is told with its
 * line. Only rows whose times cannot be read are left out, each an error.
 */
public final class TheirRosterReader {
    private final Problem problem;
    private final TheirPeople people;
    private final TheirShifts shifts;
    private final Map<VisitId, Duration> lengths = new HashMap<>();
    private final Map<String, VisitId> visits = new HashMap<>();
    private final Set<String> shiftsTold = new HashSet<>();
    private final Map<List<?>, Long> lines = new HashMap<>();
    private final Map<ShiftId, CareworkerId> owners = new HashMap<>();
    private final Map<ShiftId, List<Attendance>> rounds = new TreeMap<>();

    private TheirRosterReader(Problem problem) {
        this.problem = problem;
        this.people = new TheirPeople(problem);
        this.shifts = new TheirShifts(problem);
        for (var visit : problem.visits()) {
            lengths.put(visit.id(), visit.contactTime());
            visits.put(TheirPeople.plain(visit.id().text()), visit.id());
        }
    }

    public static TheirRosterReader of(Problem problem) {
        return new TheirRosterReader(problem);
    }

    /**
     * Reads a file of any name, once.
     *
     * @return the roster, also if there are errors; it is refused only if the file cannot be read as a table at all
     * @throws java.io.UncheckedIOException if the system fails
     */
    public Loaded<Roster> read(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            return Loaded.refused(List.of(
                    Issue.error(new Where.Cell(name, 0, "", null), "there is no such file", "name a roster file")));
        }
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        var intake = new Intake(folder, true);
        intake.read(TheirRosterFile.named(name), this::add);
        return intake.isRefused() ? Loaded.refused(intake.issues()) : Loaded.of(roster(), intake.issues());
    }

    private Roster roster() {
        var made = new ArrayList<Round>();
        rounds.forEach((shift, list) -> {
            list.sort(Comparator.comparing(Attendance::start).thenComparing(Attendance::visit));
            made.add(new Round(shift, requireNonNull(owners.get(shift)), list, Leg.NONE));
        });
        return new Roster(made, List.of());
    }

    private void add(Row row) {
        var visitText = row.cell(TheirRosterFile.VISIT).find();
        var careworkerText = row.cell(TheirRosterFile.CAREWORKER).find();
        var shiftText = row.cell(TheirRosterFile.SHIFT).or("");
        var day = row.cell(TheirRosterFile.DATE).orNull();
        var startCell = row.cell(TheirRosterFile.START);
        var endCell = row.cell(TheirRosterFile.END);
        var minutes = row.cell(TheirRosterFile.MINUTES).orNull();
        if (!row.isClean() || visitText.isEmpty() || careworkerText.isEmpty()) {
            return;
        }
        var start = moment(row, TheirRosterFile.START, startCell.get(), day);
        if (start == null) {
            return;
        }
        var visit = visit(row, visitText.get());
        var end = end(row, endCell.orNull(), minutes, start, visit);
        Moments.near(row, TheirRosterFile.START, start, problem.period());
        if (end == null || !row.isClean()) {
            return;
        }
        var careworker = people.careworker(row, careworkerText.get());
        var before = lines.putIfAbsent(List.of(visit, careworker), row.line());
        if (before != null) {
            row.warn(TheirRosterFile.VISIT, "which the same careworker has on line " + before, "keep one of them");
        }
        var shift = shifts.shift(careworker, start, end, shiftText);
        if (!shiftText.isEmpty() && !shift.text().equals(shiftText) && shiftsTold.add(shiftText)) {
            row.warn(
                    TheirRosterFile.SHIFT,
                    "which is no shift of theirs in shifts.csv",
                    "their shift at that time is taken, if there is one");
        }
        owners.put(shift, careworker);
        rounds.computeIfAbsent(shift, any -> new ArrayList<>())
                .add(new Attendance(visit, start, end, Leg.NONE, Duration.ZERO));
    }

    private VisitId visit(Row row, String text) {
        var known = visits.get(TheirPeople.plain(text));
        if (known == null) {
            row.warn(TheirRosterFile.VISIT, "which is not in visits.csv", "correct it, or add it there");
            return new VisitId(text);
        }
        return known;
    }

    private @Nullable Instant end(
            Row row, @Nullable When cell, @Nullable Duration minutes, Instant start, VisitId visit) {
        var commissioned = lengths.get(visit);
        if (cell == null) {
            var length = minutes == null ? commissioned : minutes;
            if (length == null) {
                row.fault("there is no end, and how long the visit is nobody says", "give end or minutes");
                return null;
            }
            return start.plus(length);
        }
        var end = moment(row, TheirRosterFile.END, cell, CivilTime.dateOf(start));
        if (end != null && !end.isAfter(start) && cell.time() != null) {
            end = CivilTime.at(CivilTime.dateOf(start).plusDays(1), cell.time());
        }
        if (end == null || end.isAfter(start)) {
            return end;
        }
        row.fault(TheirRosterFile.END, "which is not after start", "give the moment it ends");
        return null;
    }

    private static @Nullable Instant moment(Row row, Column<When> column, When when, @Nullable LocalDate day) {
        if (when.moment() != null) {
            return when.moment();
        }
        if (day == null || when.time() == null) {
            row.fault(column, "which has no day", "add a column date, or write it as 2026-11-23T07:30");
            return null;
        }
        return Moments.instant(row, column, day.atTime(when.time()));
    }
}
