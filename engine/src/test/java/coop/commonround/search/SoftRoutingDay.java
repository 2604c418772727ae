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
import coop.commonround.search.table.Instance;
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
public final class SoftRoutingDay {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Instant MIDNIGHT = Instant.parse("2027-01-04T00:00:00Z");

    private SoftRoutingDay() {}

    public static Instance of(int clients, int careworkers, long seed) {
        return of(clients, careworkers, seed, true, false);
    }

    /** The same with meals, and prices for waiting, overrun and the idlest round: shifts are shorter, and one visit in five may be left out. */
    public static Instance timed(int clients, int careworkers, long seed) {
        return of(clients, careworkers, seed, true, true);
    }

    /** The same without links, and nothing may be left out. */
    public static Instance timedUnlinked(int clients, int careworkers, long seed) {
        return of(clients, careworkers, seed, false, true);
    }

    private static Instance of(int clients, int careworkers, long seed, boolean isLinked, boolean isTimed) {
        var random = new SplittableRandom(seed);
        var served = new ArrayList<Client>();
        var visits = new ArrayList<Visit>();
        var links = new ArrayList<VisitLink>();
        for (int i = 0; i < clients; i++) {
            var id = new ClientId("C%03d".formatted(i));
            served.add(Client.at(id, 54 + random.nextDouble() / 4, -2 + random.nextDouble() / 4));
            var opens = MIDNIGHT.plusSeconds(3600L * (6 + random.nextInt(8)));
            var window = new TimeWindow(opens, opens.plusSeconds(1800L * (1 + random.nextInt(4))));
            for (int part = 0; part < (isLinked && i % 3 == 0 ? 2 : 1); part++) {
                var visit = Visit.of(id(i, part), id, window, Duration.ofMinutes(15L * (1 + random.nextInt(3))))
                        .withNeeds(Visit.Needs.careworkers(1, random.nextBoolean() ? "care" : "nursing"));
                boolean isOptional = isTimed && isLinked && i % 5 == 0;
                visits.add(isOptional ? visit.withBooking(visit.booking().withLeftOutPrice(Money.pounds(4))) : visit);
            }
            if (isLinked && i % 3 == 0) {
                var link = link(i, random.nextInt(3), 10 * random.nextInt(6));
                links.add(isTimed && i % 5 == 0 ? link.bothOrNeither() : link);
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
            shifts.add(isTimed ? shortShift(i, id) : Shift.work(new ShiftId("S" + i), id, MIDNIGHT, at(36)));
            prices.put(id, LabourPrices.Prices.flat(Money.ZERO, Money.pence(40)));
        }
        var late = Money.pence(9);
        var lateness = TimePrices.NONE.withMinuteLate(late).withWorstMinuteLate(late);
        var time = isTimed
                ? lateness.withMinuteWaiting(Money.pence(7))
                        .withMinuteOverrun(Money.pence(8))
                        .withWorstMinuteIdle(Money.pence(20))
                        .withMissedMeal(Money.pounds(9))
                : lateness;
        var policy = Policy.DEFAULT
                .withPrices(QualityPrices.NONE.withTime(time))
                .withLimits(Limits.DEFAULT
                        .withBreak(Duration.ofDays(7), Duration.ZERO)
                        .withDailyRest(Duration.ZERO)
                        .withPaidGap(Duration.ZERO)
                        .withMostLateness(Duration.ofHours(8))
                        .withMostOverrun(Duration.ofHours(isTimed ? 12 : 0)))
                .withTravel(TravelSettings.DEFAULT.withCommute(new TravelSettings.Commute(true, true)));
        var problem = Problem.of(new Period(DAY, DAY.plusDays(6)), served, workers, shifts, visits)
                .withLinks(links)
                .withPolicy(policy)
                .withPrices(new LabourPrices(prices));
        return new Instance(PlannedRoster.of(problem, TravelTimes.of(problem)), problem.policy());
    }

    private static Shift shortShift(int number, CareworkerId id) {
        return Shift.work(new ShiftId("S" + number), id, at(6 + number % 3), at(14 + number % 3))
                .withMeal(new Shift.Meal(at(10), at(13), Duration.ofMinutes(30)));
    }

    private static Instant at(int hour) {
        return MIDNIGHT.plus(Duration.ofHours(hour));
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
