package coop.commonround.search;

import coop.commonround.base.Money;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Limits;
import coop.commonround.model.Period;
import coop.commonround.model.Policy;
import coop.commonround.model.Problem;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.Quantities;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A day on which nothing but the way has a price: careworkers alike from one base, windows, and meals to carry. */
public final class RoutingDay {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Instant MIDNIGHT = Instant.parse("2027-01-04T00:00:00Z");
    private static final Duration A_DAY = Duration.ofHours(24);

    private RoutingDay() {}

    /** Careworkers alike. */
    public static Instance of(int clients, int careworkers, long seed) {
        return of(clients, careworkers, seed, false);
    }

    /** Careworkers who live here and there, drive or cycle, and earn and carry more or less. */
    public static Instance mixed(int clients, int careworkers, long seed) {
        return of(clients, careworkers, seed, true);
    }

    private static Instance of(int clients, int careworkers, long seed, boolean isMixed) {
        var random = new SplittableRandom(seed);
        var served = new ArrayList<Client>();
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < clients; i++) {
            var id = new ClientId("C%03d".formatted(i));
            served.add(Client.at(id, 54 + random.nextDouble() / 4, -2 + random.nextDouble() / 4));
            var opens = MIDNIGHT.plusSeconds(3600L * (6 + random.nextInt(8)));
            var window = new TimeWindow(opens, opens.plusSeconds(1800L * (1 + random.nextInt(8))));
            visits.add(Visit.of(new VisitId("V" + i), id, window, Duration.ofMinutes(15L * (1 + random.nextInt(3))))
                    .withNeeds(Visit.Needs.ONE.withLoad(new Quantities(Map.of("meals", 1 + random.nextInt(5))))));
        }
        var workers = new ArrayList<Careworker>();
        var shifts = new ArrayList<Shift>();
        var prices = new HashMap<CareworkerId, LabourPrices.Prices>();
        for (int i = 0; i < careworkers; i++) {
            var id = new CareworkerId("W%03d".formatted(i));
            var worker = isMixed
                    ? Careworker.at(id, 54 + 0.05 * (i % 4), -2 + 0.04 * (i % 5), "care")
                            .withTransport(i % 3 == 0 ? Transport.BICYCLE : Transport.CAR, null)
                    : Careworker.at(id, 54.1, -1.9, "care");
            workers.add(worker.withContract(Careworker.Contract.FLEXIBLE, Careworker.Hours.of(0, 168)));
            shifts.add(Shift.work(new ShiftId("S" + i), id, MIDNIGHT, MIDNIGHT.plus(A_DAY))
                    .withCapacity(new Quantities(Map.of("meals", isMixed ? 15 + i : 20))));
            prices.put(
                    id,
                    isMixed
                            ? LabourPrices.Prices.flat(Money.pounds(12 + i % 3), Money.pence(45))
                            : LabourPrices.Prices.flat(Money.pounds(36), Money.ZERO));
        }
        var policy = Policy.DEFAULT
                .withPrices(QualityPrices.NONE)
                .withLimits(Limits.DEFAULT
                        .withBreak(A_DAY.multipliedBy(2), Duration.ZERO)
                        .withPaidGap(Duration.ZERO))
                .withTravel(TravelSettings.DEFAULT.withCommute(new TravelSettings.Commute(true, true)));
        var problem = Problem.of(new Period(DAY, DAY.plusDays(6)), served, workers, shifts, visits)
                .withPolicy(policy)
                .withPrices(new LabourPrices(prices));
        return new Instance(PlannedRoster.of(problem, TravelTimes.of(problem)), problem.policy());
    }

    /** The best price of a place for an attendance that is in no round, by trying them all; the highest number if none. */
    public static long cheapestByTrying(RosterState state, int attendance) {
        long before = state.soft();
        long cheapest = Long.MAX_VALUE;
        for (int round : state.in.candidates[attendance]) {
            var places = new ArrayList<>(List.of(Instance.NONE));
            for (int made : state.attendancesOf(round)) {
                places.add(made);
            }
            for (int after : places) {
                int mark = state.mark();
                state.insert(attendance, round, after);
                if (state.settle() && state.hard() == 0) {
                    cheapest = Math.min(cheapest, state.soft() - before);
                }
                state.backTo(mark);
            }
        }
        return cheapest;
    }
}
