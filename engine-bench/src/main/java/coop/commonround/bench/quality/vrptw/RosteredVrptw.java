package coop.commonround.bench.quality.vrptw;

import coop.commonround.base.Money;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.contest.Solver;
import coop.commonround.bench.quality.peer.Rostering;
import coop.commonround.bench.quality.peer.Stopwatch;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Leg;
import coop.commonround.model.Limits;
import coop.commonround.model.Period;
import coop.commonround.model.Policy;
import coop.commonround.model.Problem;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.Quantities;
import coop.commonround.model.Rag;
import coop.commonround.model.Roster;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * An instance as a day of home care, in which a tenth of the file's unit is a second and a metre.
 *
 * <p>A vehicle is a careworker with one shift, who leaves the depot within it and is back within it; a stop is a client
 * with one visit; demand is load. An hour of travel is paid £36, home to home, so a tenth of distance costs a penny; waiting
 * is unpaid, contact time costs the same in every roster, and no limit of working time binds.
 */
final class RosteredVrptw implements Solver<VrptwInstance, Routes> {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Instant MIDNIGHT = Instant.parse("2027-01-04T00:00:00Z");
    private static final String GOODS = "goods";
    private static final Money A_PENNY_A_SECOND = Money.pounds(36);
    private static final Policy POLICY = Policy.DEFAULT
            .withPrices(QualityPrices.NONE)
            .withLimits(Limits.DEFAULT
                    .withBreak(Duration.ofDays(7), Duration.ZERO)
                    .withDailyRest(Duration.ZERO)
                    .withPaidGap(Duration.ZERO))
            .withTravel(TravelSettings.DEFAULT.withCommute(new TravelSettings.Commute(true, true)));

    private final Rostering rostering;

    RosteredVrptw(Rostering rostering) {
        this.rostering = rostering;
    }

    @Override
    public Routes solve(VrptwInstance instance, Effort effort) {
        var stopwatch = new Stopwatch(effort.time());
        return routes(rostering.roster(problem(instance), travel(instance), effort, stopwatch));
    }

    private static Problem problem(VrptwInstance instance) {
        var stops = IntStream.range(1, instance.stops().size()).boxed().toList();
        var vehicles = IntStream.range(0, instance.vehicles())
                .mapToObj(RosteredVrptw::careworker)
                .toList();
        var prices = new TreeMap<CareworkerId, LabourPrices.Prices>();
        for (var vehicle : vehicles) {
            prices.put(vehicle.id(), LabourPrices.Prices.flat(A_PENNY_A_SECOND, Money.ZERO));
        }
        return Problem.of(
                        new Period(DAY, DAY.plusDays(1)),
                        stops.stream().map(RosteredVrptw::client).toList(),
                        vehicles,
                        vehicles.stream().map(each -> shift(instance, each)).toList(),
                        stops.stream().map(stop -> visit(instance, stop)).toList())
                .withPolicy(POLICY)
                .withPrices(new LabourPrices(prices));
    }

    private static Careworker careworker(int vehicle) {
        return Careworker.at(new CareworkerId("W%04d".formatted(vehicle)), 0, 0, "driver")
                .withContract(
                        Careworker.Contract.FLEXIBLE,
                        new Careworker.Hours(Duration.ZERO, Duration.ZERO, Careworker.Hours.A_WEEK, true));
    }

    private static Shift shift(VrptwInstance instance, Careworker vehicle) {
        return Shift.work(
                        new ShiftId(vehicle.id().text()),
                        vehicle.id(),
                        moment(instance.depot().ready()),
                        moment(instance.depot().due()))
                .withCapacity(Quantities.of(GOODS, instance.capacity()));
    }

    private static ClientId id(int stop) {
        return new ClientId("C%04d".formatted(stop));
    }

    private static Client client(int stop) {
        return Client.at(id(stop), 0, 0);
    }

    private static Visit visit(VrptwInstance instance, int number) {
        var stop = instance.stops().get(number);
        return Visit.of(
                        new VisitId(id(number).text()),
                        id(number),
                        new TimeWindow(moment(stop.ready()), moment(stop.due())),
                        Duration.ofSeconds(stop.service()))
                .withNeeds(Visit.Needs.ONE.withLoad(Quantities.of(GOODS, stop.demand())))
                .withRag(Rag.RED);
    }

    private static Instant moment(int tenths) {
        return MIDNIGHT.plusSeconds(tenths);
    }

    private static TravelTimes travel(VrptwInstance instance) {
        Map<String, Integer> stops = new HashMap<>();
        for (int stop = 1; stop < instance.stops().size(); stop++) {
            stops.put(client(stop).home().id(), stop);
        }
        return (from, to, transport) -> {
            int tenths = instance.distance(stops.getOrDefault(from.id(), 0), stops.getOrDefault(to.id(), 0));
            return new Leg(Duration.ofSeconds(tenths), tenths);
        };
    }

    private static Routes routes(Roster roster) {
        return new Routes(roster.rounds().stream()
                .map(round -> round.attendances().stream()
                        .map(attendance ->
                                Integer.valueOf(attendance.visit().text().substring(1)))
                        .toList())
                .toList());
    }
}
