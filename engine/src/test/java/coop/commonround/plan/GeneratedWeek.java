package coop.commonround.plan;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A week of invented visits of some size, the same for the same seed, with double-ups and dose gaps. */
public final class GeneratedWeek {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(8, 0), LocalTime.of(12, 30), LocalTime.of(17, 0), LocalTime.of(20, 30));

    private final SplittableRandom random;

    private GeneratedWeek(long seed) {
        random = new SplittableRandom(seed);
    }

    /** About {@code visits} visits, with enough careworkers for most of them. */
    public static Problem of(int visits, long seed) {
        return new GeneratedWeek(seed).problem(visits);
    }

    private Problem problem(int wanted) {
        var clients = new ArrayList<Client>();
        var visits = new ArrayList<Visit>();
        var links = new ArrayList<VisitLink>();
        while (visits.size() < wanted) {
            var client = Client.at(new ClientId("C%03d".formatted(clients.size())), north(), east());
            clients.add(client);
            int callsADay = 1 + random.nextInt(4);
            boolean doubleUp = random.nextInt(12) == 0;
            for (int day = 0; day < 7 && visits.size() < wanted; day++) {
                VisitId before = null;
                for (int call = 0; call < callsADay && visits.size() < wanted; call++) {
                    var visit = visit(client, day, call, doubleUp);
                    if (before != null && random.nextInt(3) == 0) {
                        links.add(new VisitLink(
                                before,
                                visit.id(),
                                Duration.ofHours(4),
                                null,
                                VisitLink.From.START,
                                VisitLink.Careworkers.ANY,
                                "dose gap"));
                    }
                    before = visit.id();
                    visits.add(visit);
                }
            }
        }
        var careworkers = new ArrayList<Careworker>();
        var shifts = new ArrayList<Shift>();
        var prices = new TreeMap<CareworkerId, LabourPrices.Prices>();
        for (int number = 0; number < Math.max(3, wanted / 30); number++) {
            var id = new CareworkerId("W%03d".formatted(number));
            careworkers.add(Careworker.at(id, north(), east(), "careworker", "personal-care"));
            prices.put(id, LabourPrices.Prices.flat(Money.parse("12.71"), Money.parse("0.55")));
            boolean late = number % 2 == 1;
            for (int day = 0; day < 7; day++) {
                if (random.nextInt(7) < 2) {
                    continue;
                }
                var date = MONDAY.plusDays(day);
                shifts.add(Shift.work(
                        new ShiftId("S%03d-%d".formatted(number, day)),
                        id,
                        CivilTime.at(date, LocalTime.of(late ? 15 : 7, 0)),
                        CivilTime.at(date, LocalTime.of(late ? 22 : 14, 0))));
            }
        }
        return Problem.of(new Period(MONDAY, MONDAY.plusDays(6)), clients, careworkers, shifts, visits)
                .withLinks(links)
                .withPrices(new LabourPrices(prices));
    }

    private Visit visit(Client client, int day, int call, boolean doubleUp) {
        var preferred = CivilTime.at(MONDAY.plusDays(day), TIMES.get(call).plusMinutes(5L * random.nextInt(12)));
        var visit = Visit.of(
                        new VisitId("%s-%d-%d".formatted(client.id(), day, call)),
                        client.id(),
                        new TimeWindow(preferred.minus(Duration.ofMinutes(45)), preferred.plus(Duration.ofMinutes(45))),
                        Duration.ofMinutes(random.nextInt(4) == 0 ? 45 : 30))
                .withPreferredStart(preferred);
        return doubleUp ? visit.withNeeds(Visit.Needs.careworkers(2, "personal-care")) : visit;
    }

    private double north() {
        return 53.60 + random.nextDouble() * 0.08;
    }

    private double east() {
        return -1.92 + random.nextDouble() * 0.14;
    }
}
