package coop.commonround.bench;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import coop.commonround.cost.PlanningPrices;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.model.Attendance;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.Place;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Transport;
import coop.commonround.model.VisitId;
import coop.commonround.plan.Planner;
import coop.commonround.travel.Journeys;
import coop.commonround.travel.StraightLine;
import coop.commonround.travel.TravelTimes;
import coop.commonround.travel.road.RoadNetwork;
import coop.commonround.travel.road.RoadSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What does a straight line hide? Plans a folder's week by the straight line and by the roads, the same number of
 * iterations each, and walks both rosters over the roads.
 *
 * <p>Settles whether road times change rosters, and by how much the straight line is wrong for each transport. Prints, for
 * each roster and transport, the ways between visits, how many of them take longer on the road than the roster has for them
 * (late), by how many minutes at the median and at worst, and the minutes that the roster and the roads count. Ways from
 * home and back are left out; the folder's own {@code travel.csv} is not looked at. Run:
 * <pre>{@code
 * java -cp engine-bench/target/bench.jar coop.commonround.bench.LateOnTheRoad examples/newport ../shared/osm/newport.osm.pbf 100000
 * }</pre>
 */
public final class LateOnTheRoad {
    private final Problem problem;
    private final TravelTimes roads;
    private final Map<VisitId, Place> homes = new HashMap<>();
    private final Map<CareworkerId, Transport> transports = new HashMap<>();

    private LateOnTheRoad(Problem problem, TravelTimes roads) {
        this.problem = problem;
        this.roads = roads;
        var clients = problem.clients().stream().collect(toMap(Client::id, Client::home));
        problem.visits().forEach(visit -> homes.put(visit.id(), requireNonNull(clients.get(visit.client()))));
        problem.careworkers().forEach(careworker -> transports.put(careworker.id(), careworker.transport()));
    }

    public static void main(String[] args) throws IOException {
        var problem = problem(Path.of(args[0]));
        var straight = new StraightLine(problem.policy().travel());
        try (var cache = Scratch.make("commonround-roads");
                var network = RoadNetwork.open(Path.of(args[1]), cache.place(), RoadSettings.DEFAULT)) {
            var roads = network.travelBetween(
                    Journeys.homes(problem),
                    Journeys.transports(problem),
                    problem.policy().travel(),
                    straight);
            var walk = new LateOnTheRoad(problem, roads);
            System.out.println("planned_by,uncovered,transport,ways,late,median_late_minutes,worst_late_minutes,"
                    + "rostered_minutes,road_minutes");
            long iterations = Long.parseLong(args[2]);
            walk.print("straight line", walk.plan(straight, iterations));
            walk.print("roads", walk.plan(roads, iterations));
        }
    }

    private static Problem problem(Path folder) throws IOException {
        var read = FolderReader.strict().read(folder).value().orElseThrow();
        var prices = PlanningPrices.of(read.problem(), read.book()).value().orElseThrow();
        return read.problem().withPrices(prices);
    }

    private Roster plan(TravelTimes travel, long iterations) {
        return Planner.using(travel)
                .iterating(iterations)
                .plan(problem)
                .plan()
                .orElseThrow()
                .roster();
    }

    /** The ways of one transport in one roster. */
    private static final class Tally {
        private int ways;
        private Duration rostered = Duration.ZERO;
        private Duration onRoad = Duration.ZERO;
        private final List<Long> late = new ArrayList<>();

        void add(Duration counted, Duration taken, Duration room) {
            ways++;
            rostered = rostered.plus(counted);
            onRoad = onRoad.plus(taken);
            if (taken.compareTo(room) > 0) {
                late.add(taken.minus(room).toMinutes());
            }
        }

        String cells() {
            late.sort(null);
            return String.join(
                    ",",
                    Integer.toString(ways),
                    Integer.toString(late.size()),
                    late.isEmpty() ? "" : Long.toString(late.get(late.size() / 2)),
                    late.isEmpty() ? "" : Long.toString(late.get(late.size() - 1)),
                    Long.toString(rostered.toMinutes()),
                    Long.toString(onRoad.toMinutes()));
        }
    }

    private void print(String plannedBy, Roster roster) {
        var tallies = new TreeMap<Transport, Tally>();
        for (var round : roster.rounds()) {
            var transport = requireNonNull(transports.get(round.careworker()));
            var tally = tallies.computeIfAbsent(transport, any -> new Tally());
            for (int i = 1; i < round.attendances().size(); i++) {
                var before = round.attendances().get(i - 1);
                var next = round.attendances().get(i);
                tally.add(
                        next.before().time(),
                        roads.between(homeOf(before), homeOf(next), transport).time(),
                        Duration.between(before.end(), next.start()));
            }
        }
        var uncovered = roster.uncovered().size();
        tallies.forEach((transport, tally) ->
                System.out.println(plannedBy + "," + uncovered + "," + transport + "," + tally.cells()));
    }

    private Place homeOf(Attendance attendance) {
        return requireNonNull(homes.get(attendance.visit()));
    }
}
