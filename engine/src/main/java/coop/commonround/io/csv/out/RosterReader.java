package coop.commonround.io.csv.out;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.base.Loaded;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Moments;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import coop.commonround.io.csv.visit.KnownIds;
import coop.commonround.model.Attendance;
import coop.commonround.model.BoundVisits;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.LeftOut;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Shift;
import coop.commonround.model.Uncovered;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads a roster made here or elsewhere, as {@code roster.csv} holds it.
 *
 * <p>Whether it is lawful is not asked: only whether its rows speak of this problem's visits, careworkers and shifts. What
 * no row covers is uncovered, or left out if it is optional.
 */
public final class RosterReader {
    private final Problem problem;
    private final Map<CareworkerId, List<Shift>> shifts;

    private RosterReader(Problem problem) {
        this.problem = problem;
        this.shifts = problem.shifts().stream().collect(Collectors.groupingBy(Shift::careworker));
    }

    public static RosterReader of(Problem problem) {
        return new RosterReader(problem);
    }

    /** One row: an attendance, its shift, its place in the round, and the way home from it. */
    private record Placed(Shift shift, int sequence, Attendance attendance, Leg home) {}

    /**
     * Reads a file of any name.
     *
     * @throws java.io.UncheckedIOException if the system fails
     */
    public Loaded<Roster> read(Path file) {
        var name = String.valueOf(file.getFileName());
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (!Files.isRegularFile(file)) {
            return Loaded.refused(List.of(
                    Issue.error(new Where.Cell(name, 0, "", null), "there is no such file", "name a roster file")));
        }
        var intake = new Intake(folder, false);
        KnownIds.tell(intake, problem);
        var placed = rows(intake, new Table(name, RosterFile.TABLE.about(), RosterFile.TABLE.columns()));
        return intake.isRefused() ? Loaded.refused(intake.issues()) : Loaded.of(roster(placed), intake.issues());
    }

    private List<Placed> rows(Intake intake, Table table) {
        var once = new Once();
        var placed = new Loading<Placed>();
        intake.read(table, row -> {
            var visit = row.cell(RosterFile.VISIT);
            var careworker = row.cell(RosterFile.CAREWORKER);
            var named = row.cell(RosterFile.SHIFT);
            var sequence = row.cell(RosterFile.SEQUENCE);
            var start = row.cell(RosterFile.START);
            var end = row.cell(RosterFile.END);
            var travel = row.cell(RosterFile.TRAVEL_MINUTES);
            var miles = row.cell(RosterFile.TRAVEL_MILES);
            var source = row.cell(RosterFile.TRAVEL_SOURCE);
            var waiting = row.cell(RosterFile.WAITING);
            var homeTravel = row.cell(RosterFile.HOME_MINUTES);
            var homeMiles = row.cell(RosterFile.HOME_MILES);
            var homeSource = row.cell(RosterFile.HOME_SOURCE);
            once.check(row, visit, careworker);
            if (row.isClean() && !end.get().isAfter(start.get())) {
                row.fault(RosterFile.END, "which is not after start", "give the moment it ends");
            }
            if (!row.isClean()) {
                return;
            }
            Moments.near(row, RosterFile.START, start.get(), problem.period());
            if (!row.isClean()) {
                return;
            }
            var shift = findShift(row, careworker.get(), named.find(), start.get(), end.get());
            placed.add(
                    row,
                    () -> new Placed(
                            shift.orElseThrow(),
                            sequence.or(0),
                            new Attendance(
                                    visit.get(),
                                    start.get(),
                                    end.get(),
                                    Leg.ofMiles(minutes(travel.get()), miles.get())
                                            .from(source.orNull()),
                                    minutes(waiting.get())),
                            Leg.ofMiles(minutes(homeTravel.get()), homeMiles.get())
                                    .from(homeSource.orNull())));
        });
        return placed.done();
    }

    private Optional<Shift> findShift(Row row, CareworkerId careworker, Optional<?> named, Instant start, Instant end) {
        var own = shifts.getOrDefault(careworker, List.of());
        if (named.isPresent()) {
            var shift =
                    own.stream().filter(each -> each.id().equals(named.get())).findFirst();
            if (shift.isEmpty()) {
                row.fault(RosterFile.SHIFT, "which is another careworker's shift", "give a shift of " + careworker);
            }
            return shift;
        }
        var shift = own.stream()
                .filter(each -> !each.kind().isAway() && each.start().isBefore(end) && start.isBefore(each.end()))
                .max(Comparator.comparing((Shift each) -> overlap(each, start, end))
                        .thenComparing(Shift::id));
        if (shift.isEmpty()) {
            row.fault(RosterFile.START, "when " + careworker + " has no shift", "add a shift, or move the visit");
        }
        return shift;
    }

    private static Duration overlap(Shift shift, Instant start, Instant end) {
        var from = shift.start().isAfter(start) ? shift.start() : start;
        var to = shift.end().isBefore(end) ? shift.end() : end;
        return Duration.between(from, to);
    }

    private static Duration minutes(BigDecimal minutes) {
        return Duration.ofSeconds(minutes.multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private Roster roster(List<Placed> placed) {
        var byShift = placed.stream()
                .collect(Collectors.groupingBy(each -> each.shift().id(), TreeMap::new, Collectors.toList()));
        var rounds = new ArrayList<Round>();
        for (var round : byShift.values()) {
            var shift = round.get(0).shift();
            var inOrder = round.stream()
                    .sorted(Comparator.comparingInt(Placed::sequence)
                            .thenComparing(each -> each.attendance().start())
                            .thenComparing(each -> each.attendance().visit()))
                    .toList();
            var attendances = inOrder.stream().map(Placed::attendance).toList();
            var home = inOrder.get(inOrder.size() - 1).home();
            rounds.add(new Round(shift.id(), shift.careworker(), attendances, home));
        }
        return new Roster(rounds, uncovered(placed), leftOut(placed));
    }

    /** Optional visits to which nobody at all goes, nor to any they are bound to. */
    private List<LeftOut> leftOut(List<Placed> placed) {
        var present = placed.stream().map(each -> each.attendance().visit()).collect(Collectors.toSet());
        var leftOut = new ArrayList<LeftOut>();
        for (var visit : problem.visits()) {
            var price = visit.booking().leftOutPrice();
            if (price != null && visit.isToBeRostered() && isLeftOut(visit, present)) {
                leftOut.add(new LeftOut(visit.id(), price));
            }
        }
        return leftOut;
    }

    private boolean isLeftOut(Visit visit, Set<VisitId> present) {
        if (!visit.isOptional()) {
            return false;
        }
        var bound = BoundVisits.of(problem);
        var leader = bound.leaderOf(visit.id());
        return present.stream().noneMatch(other -> bound.leaderOf(other).equals(leader));
    }

    private List<Uncovered> uncovered(List<Placed> placed) {
        var present = new HashMap<VisitId, Integer>();
        placed.forEach(each -> present.merge(each.attendance().visit(), 1, Integer::sum));
        var uncovered = new ArrayList<Uncovered>();
        for (var visit : problem.visits()) {
            int going = present.getOrDefault(visit.id(), 0);
            int missing = visit.attendedBy(going).needs().careworkers() - going;
            if (visit.isToBeRostered() && missing > 0 && !isLeftOut(visit, present.keySet())) {
                uncovered.add(new Uncovered(visit.id(), missing, "not in the roster that was read", ""));
            }
        }
        return uncovered;
    }
}
