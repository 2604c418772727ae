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
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimePrices;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.SplittableRandom;

/**
 * A day on which ways and lateness alone have a price: two skills, and at one home in three two visits that are linked, together, one
 * after the other within some time, or after it whenever.
 */
final class SoftRoutingDay {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Instant MIDNIGHT = Instant.parse("2027-01-04T00:00:00Z");

    private SoftRoutingDay() {}

    static Instance of(int clients, int careworkers, long seed) {
        var random = new SplittableRandom(seed);
        var served = new ArrayList<Client>();
        var visits = new ArrayList<Visit>();
        var links = new ArrayList<VisitLink>();
        for (int i = 0; i < clients; i++) {
            var id = new ClientId("C%03d".formatted(i));
            served.add(Client.at(id, 54 + random.nextDouble() / 4, -2 + random.nextDouble() / 4));
            var opens = MIDNIGHT.plusSeconds(3600L * (6 + random.nextInt(8)));
            var window = new TimeWindow(opens, opens.plusSeconds(1800L * (1 + random.nextInt(4))));
            for (int part = 0; part < (i % 3 == 0 ? 2 : 1); part++) {
                visits.add(Visit.of(id(i, part), id, window, Duration.ofMinutes(15L * (1 + random.nextInt(3))))
                        .withNeeds(Visit.Needs.careworkers(1, random.nextBoolean() ? "care" : "nursing")));
            }
            if (i % 3 == 0) {
                links.add(link(i, random.nextInt(3), 10 * random.nextInt(6)));
            }
        }
        var workers = new ArrayList<Careworker>();
        var shifts = new ArrayList<Shift>();
        var prices = new HashMap<CareworkerId, LabourPrices.Prices>();
        for (int i = 0; i < careworkers; i++) {
            var id = new CareworkerId("W%03d".formatted(i));
            var worker = i % 3 == 0
                    ? Careworker.at(id, 54.1, -1.9, "careworker", "care")
                    : Careworker.at(id, 54.1, -1.9, "careworker", "care", "nursing");
            workers.add(worker.withContract(Careworker.Contract.FLEXIBLE, Careworker.Hours.of(0, 168)));
            shifts.add(Shift.work(new ShiftId("S" + i), id, MIDNIGHT, MIDNIGHT.plus(Duration.ofHours(36))));
            prices.put(id, LabourPrices.Prices.flat(Money.ZERO, Money.pence(40)));
        }
        var late = Money.pence(9);
        var policy = Policy.DEFAULT
                .withPrices(QualityPrices.NONE.withTime(
                        TimePrices.NONE.withMinuteLate(late).withWorstMinuteLate(late)))
                .withLimits(Limits.DEFAULT
                        .withBreak(Duration.ofDays(7), Duration.ZERO)
                        .withDailyRest(Duration.ZERO)
                        .withPaidGap(Duration.ZERO)
                        .withMostLateness(Duration.ofHours(8)))
                .withTravel(TravelSettings.DEFAULT.withCommute(new TravelSettings.Commute(true, true)));
        var problem = Problem.of(new Period(DAY, DAY.plusDays(6)), served, workers, shifts, visits)
                .withLinks(links)
                .withPolicy(policy)
                .withPrices(new LabourPrices(prices));
        return new Instance(PlannedRoster.of(problem, TravelTimes.of(problem)), problem.policy());
    }

    private static VisitId id(int client, int part) {
        return new VisitId("V%03d-%d".formatted(client, part));
    }

    private static VisitLink link(int client, int kind, int minutes) {
        var least = Duration.ofMinutes(kind == 0 ? 0 : minutes);
        var most = kind == 2 ? null : kind == 0 ? least : least.plusMinutes(20);
        return new VisitLink(
                id(client, 0),
                id(client, 1),
                least,
                most,
                VisitLink.From.START,
                VisitLink.Careworkers.DIFFERENT,
                "two parts");
    }
}
