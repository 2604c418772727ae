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
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.plan.Planner;
import coop.commonround.travel.Journeys;
import coop.commonround.travel.StraightLine;
import coop.commonround.travel.TravelTimes;
import coop.commonround.travel.road.RoadNetwork;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.RoadSettings.Epoch;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What does a straight line hide, and what does a rush hour? Plans a folder's week by the straight line and by the roads, the
 * same number of iterations each, and walks both rosters over the roads.
 *
 * <p>Settles whether road times change rosters, and by how much the straight line is wrong for each transport; ways from
 * home and back are left out; the folder's own {@code travel.csv} is not looked at. Run:
 * <pre>{@code
 * java -cp engine-bench/target/bench.jar coop.commonround.bench.LateOnTheRoad examples/newport ../shared/osm/newport.osm.pbf 100000
 * }</pre>
 *
 * <p>Given what cars reach in towns at rush hour as well, 0.6 say, it plans by the roads as they are all day, and once more by
 * roads that are as slow as that all day, and walks both at rush hour: ways that begin from 07:00 to 10:00 and from 16:00 to 19:00
 * from Monday to Friday take as long as then. That settles whether one speed for all the day will do. What is printed of each
 * transport: {@link LateWays}.
 */
public final class LateOnTheRoad {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime ANY = LocalTime.MIDNIGHT;
    private static final LocalTime RUSH_HOUR = LocalTime.of(7, 0);

    /** What a way takes that begins at some time. */
    @FunctionalInterface
    private interface Walked {
        TravelTimes at(Instant start);
    }

    private final Problem problem;
    private final long iterations;
    private final Map<VisitId, Visit> visits = new HashMap<>();
    private final Map<VisitId, Place> homes = new HashMap<>();
    private final Map<CareworkerId, Transport> transports = new HashMap<>();

    private LateOnTheRoad(Problem problem, long iterations) {
        this.problem = problem;
        this.iterations = iterations;
        var clients = problem.clients().stream().collect(toMap(Client::id, Client::home));
        for (var visit : problem.visits()) {
            visits.put(visit.id(), visit);
            homes.put(visit.id(), requireNonNull(clients.get(visit.client())));
        }
        problem.careworkers().forEach(careworker -> transports.put(careworker.id(), careworker.transport()));
    }

    public static void main(String[] args) throws IOException {
        var walk = new LateOnTheRoad(problem(Path.of(args[0])), Long.parseLong(args[2]));
        System.out.println("planned_by,walked,uncovered,transport," + LateWays.HEADER);
        if (args.length == 3) {
            walk.onTheRoad(Path.of(args[1]));
        } else {
            walk.atRushHour(Path.of(args[1]), new BigDecimal(args[3]));
        }
    }

    private void onTheRoad(Path extract) throws IOException {
        try (var cache = Scratch.make("commonround-roads");
                var network = RoadNetwork.open(extract, cache.place(), RoadSettings.DEFAULT)) {
            var roads = travel(network, ANY);
            print(
                    "straight line",
                    "roads",
                    plan(new StraightLine(problem.policy().travel())),
                    start -> roads);
            print("roads", "roads", plan(roads), start -> roads);
        }
    }

    private void atRushHour(Path extract, BigDecimal urbanSpeed) throws IOException {
        var usual = RoadSettings.DEFAULT.epochs().get(0);
        var settings = RoadSettings.DEFAULT.withEpochs(List.of(usual, new Epoch(RUSH_HOUR, urbanSpeed)));
        try (var cache = Scratch.make("commonround-roads");
                var network = RoadNetwork.open(extract, cache.place(), settings)) {
            var roads = travel(network, ANY);
            var slow = travel(network, RUSH_HOUR);
            var usually = "roads at " + usual.urbanSpeed();
            var roster = plan(roads);
            print(usually, "as planned", roster, start -> roads);
            print(usually, "rush hour", roster, start -> isRushHour(start) ? slow : roads);
            print("roads at " + urbanSpeed, "rush hour", plan(slow), start -> isRushHour(start) ? slow : roads);
        }
    }

    private static boolean isRushHour(Instant moment) {
        var local = moment.atZone(LONDON);
        int hour = local.getHour();
        return local.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && ((hour >= 7 && hour < 10) || (hour >= 16 && hour < 19));
    }

    private TravelTimes travel(RoadNetwork network, LocalTime at) throws IOException {
        var settings = problem.policy().travel();
        return network.travelBetween(
                Journeys.homes(problem), Journeys.transports(problem), settings, new StraightLine(settings), at);
    }

    private static Problem problem(Path folder) throws IOException {
        var read = FolderReader.strict().read(folder).value().orElseThrow();
        var prices = PlanningPrices.of(read.problem(), read.book()).value().orElseThrow();
        return read.problem().withPrices(prices);
    }

    private Roster plan(TravelTimes travel) {
        return Planner.using(travel)
                .iterating(iterations)
                .plan(problem)
                .plan()
                .orElseThrow()
                .roster();
    }

    private void print(String plannedBy, String how, Roster roster, Walked walked) {
        var late = new TreeMap<Transport, LateWays>();
        for (var round : roster.rounds()) {
            var transport = requireNonNull(transports.get(round.careworker()));
            var ways = late.computeIfAbsent(transport, any -> new LateWays());
            ways.beginRound();
            for (int i = 1; i < round.attendances().size(); i++) {
                var before = round.attendances().get(i - 1);
                var next = round.attendances().get(i);
                var taken = walked.at(before.end())
                        .between(homeOf(before), homeOf(next), transport)
                        .time();
                ways.add(
                        next.before().time(),
                        taken,
                        Duration.between(before.end(), next.start()),
                        Duration.between(
                                next.start(),
                                requireNonNull(visits.get(next.visit()))
                                        .window()
                                        .latest()));
            }
        }
        var uncovered = roster.uncovered().size();
        late.forEach((transport, ways) ->
                System.out.println(String.join(",", plannedBy, how, "" + uncovered, "" + transport, ways.cells())));
    }

    private Place homeOf(Attendance attendance) {
        return requireNonNull(homes.get(attendance.visit()));
    }
}
