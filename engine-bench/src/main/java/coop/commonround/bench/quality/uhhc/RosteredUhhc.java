package coop.commonround.bench.quality.uhhc;

import coop.commonround.base.Money;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.contest.Solver;
import coop.commonround.bench.quality.peer.Rostering;
import coop.commonround.bench.quality.peer.Stopwatch;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Caregiver;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Pair;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Patient;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Leg;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Rag;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * An instance as a day of home care, minute by minute; a minute of travel is a kilometre.
 *
 * <p>A service is a visit, a patient's two services are linked visits by different careworkers, made both or neither where the
 * patient is optional. A window says when a service may start; where it has to end by then, its last start is earlier by its length.
 * Lunch is the meal break of a shift. Pay is nought, and no limit of working time binds; {@link UhhcPolicy} has the prices.
 */
final class RosteredUhhc implements Solver<UhhcInstance, UhhcRounds> {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    static final Instant MIDNIGHT = Instant.parse("2027-01-04T00:00:00Z");
    private static final int METRES_A_MINUTE = 1000;

    private final Rostering rostering;

    RosteredUhhc(Rostering rostering) {
        this.rostering = rostering;
    }

    @Override
    public UhhcRounds solve(UhhcInstance instance, Effort effort) {
        var stopwatch = new Stopwatch(effort.time());
        var roster = rostering.roster(problem(instance), travel(instance), effort, stopwatch);
        return UhhcRoundsOf.roster(instance, roster);
    }

    static Problem problem(UhhcInstance instance) {
        var weights = instance.weights();
        var careworkers = new ArrayList<Careworker>();
        var shifts = new ArrayList<Shift>();
        var prices = new TreeMap<CareworkerId, LabourPrices.Prices>();
        for (int i = 0; i < instance.caregivers().size(); i++) {
            var careworker = careworker(i, instance.caregivers().get(i));
            careworkers.add(careworker);
            shifts.add(shift(instance, i));
            prices.put(careworker.id(), LabourPrices.Prices.flat(Money.ZERO, UhhcPolicy.mile(weights.travel())));
        }
        var clients = new ArrayList<Client>();
        var visits = new ArrayList<Visit>();
        var links = new ArrayList<VisitLink>();
        var wishes = new ArrayList<Compatibility>();
        for (int number = 0; number < instance.patients().size(); number++) {
            var patient = instance.patients().get(number);
            clients.add(Client.at(client(number), 0, 0));
            for (int service = 0; service < patient.services().size(); service++) {
                visits.add(visit(instance, number, service));
            }
            if (patient.pair() != Pair.NONE) {
                links.add(link(patient, number));
            }
            addWishes(instance, number, wishes);
        }
        return Problem.of(new Period(DAY, DAY.plusDays(2)), clients, careworkers, shifts, visits)
                .withLinks(links)
                .withCompatibilities(wishes)
                .withPolicy(UhhcPolicy.of(weights))
                .withPrices(new LabourPrices(prices));
    }

    private static Careworker careworker(int number, Caregiver caregiver) {
        return Careworker.at(
                        careworker(number),
                        0,
                        0,
                        "caregiver",
                        caregiver.skills().toArray(String[]::new))
                .withContract(
                        Careworker.Contract.FLEXIBLE,
                        new Careworker.Hours(Duration.ZERO, Duration.ZERO, Careworker.Hours.A_WEEK, true));
    }

    private static Shift shift(UhhcInstance instance, int number) {
        var caregiver = instance.caregivers().get(number);
        var id = careworker(number);
        var shift = Shift.work(
                new ShiftId(id.text()),
                id,
                at(caregiver.shift().start()),
                at(caregiver.shift().end()));
        var lunch = instance.lunch();
        return caregiver.hasLunch()
                ? shift.withMeal(new Shift.Meal(
                        at(lunch.within().start()), at(lunch.within().end()), Duration.ofMinutes(lunch.minutes())))
                : shift;
    }

    static CareworkerId careworker(int number) {
        return new CareworkerId("W%04d".formatted(number));
    }

    private static ClientId client(int patient) {
        return new ClientId("P%04d".formatted(patient));
    }

    private static VisitId visit(int patient, int service) {
        return new VisitId(client(patient).text() + "-" + service);
    }

    static Instant at(int minute) {
        return MIDNIGHT.plus(Duration.ofMinutes(minute));
    }

    private static Visit visit(UhhcInstance instance, int number, int service) {
        var patient = instance.patients().get(number);
        var asked = patient.services().get(service);
        var windows = windows(patient, instance.lateAtEnd() ? asked.duration() : 0);
        var visit = Visit.of(
                        visit(number, service), client(number), windows.get(0), Duration.ofMinutes(asked.duration()))
                .withOtherWindows(windows.subList(1, windows.size()))
                .withNeeds(Visit.Needs.careworkers(1, asked.skill()))
                .withRag(Rag.RED);
        return patient.optional()
                ? visit.withBooking(visit.booking()
                        .withLeftOutPrice(UhhcPolicy.ofLeavingOut(
                                instance.weights().leftOut(), patient.services().size())))
                : visit;
    }

    /** When it may start: windows that reach into one another are one. */
    private static List<TimeWindow> windows(Patient patient, int earlier) {
        var windows = new ArrayList<TimeWindow>();
        for (var each : patient.windows()) {
            var window = new TimeWindow(at(each.start()), at(Math.max(each.start(), each.end() - earlier)));
            int last = windows.size() - 1;
            if (last >= 0 && !window.earliest().isAfter(windows.get(last).latest())) {
                windows.set(last, new TimeWindow(windows.get(last).earliest(), window.latest()));
            } else {
                windows.add(window);
            }
        }
        return windows;
    }

    private static VisitLink link(Patient patient, int number) {
        boolean isTimed = patient.pair() != Pair.INDEPENDENT;
        var link = new VisitLink(
                visit(number, 0),
                visit(number, 1),
                Duration.ofMinutes(isTimed ? patient.least() : 0),
                isTimed ? Duration.ofMinutes(patient.most()) : null,
                isTimed ? VisitLink.From.START : VisitLink.From.NONE,
                VisitLink.Careworkers.DIFFERENT,
                "two services");
        return patient.optional() ? link.bothOrNeither() : link;
    }

    /** A hard preference allows nobody else. */
    private static void addWishes(UhhcInstance instance, int number, List<Compatibility> wishes) {
        var patient = instance.patients().get(number);
        var rule = instance.weights().preference() == null ? Compatibility.Rule.ONLY : Compatibility.Rule.PREFER;
        IntStream.range(0, instance.caregivers().size()).forEach(i -> {
            var caregiver = instance.caregivers().get(i);
            if (patient.preferred().contains(caregiver.id())) {
                wishes.add(Compatibility.of(client(number), careworker(i), rule));
            }
            if (patient.barred().contains(caregiver.id())) {
                wishes.add(Compatibility.of(client(number), careworker(i), Compatibility.Rule.EXCLUDE));
            }
        });
    }

    /** A careworker's home is the place of departure on the way out and that of arrival on the way back. */
    static TravelTimes travel(UhhcInstance instance) {
        Map<String, Integer> from = new HashMap<>();
        Map<String, Integer> to = new HashMap<>();
        for (int i = 0; i < instance.patients().size(); i++) {
            var home = Client.at(client(i), 0, 0).home().id();
            from.put(home, instance.patients().get(i).place());
            to.put(home, instance.patients().get(i).place());
        }
        for (int i = 0; i < instance.caregivers().size(); i++) {
            var caregiver = instance.caregivers().get(i);
            var home = careworker(i, caregiver).home().id();
            from.put(home, caregiver.departure());
            to.put(home, caregiver.arrival());
        }
        return (here, there, transport) -> {
            int minutes = instance.distances().between(from.getOrDefault(here.id(), 0), to.getOrDefault(there.id(), 0));
            return new Leg(Duration.ofMinutes(minutes), METRES_A_MINUTE * minutes);
        };
    }
}
