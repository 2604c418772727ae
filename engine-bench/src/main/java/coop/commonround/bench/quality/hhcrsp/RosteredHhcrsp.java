package coop.commonround.bench.quality.hhcrsp;

import coop.commonround.base.Money;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.contest.Solver;
import coop.commonround.bench.quality.hhcrsp.HhcrspInstance.Caregiver;
import coop.commonround.bench.quality.hhcrsp.HhcrspInstance.Patient;
import coop.commonround.bench.quality.hhcrsp.HhcrspRounds.Care;
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
import coop.commonround.model.Rag;
import coop.commonround.model.Roster;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimePrices;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.TravelSettings;
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
 * An instance as a day of home care, in which a minute of the file is 200 seconds and 1,000 metres.
 *
 * <p>A service is a visit, a patient's two services are linked visits by different careworkers, a service's skill is a
 * skill. Metres hold travel exactly, so mileage prices it: ten pence for a minute, home to home. Seconds are rounded up to
 * five thousandths of a minute. A minute of tardiness and a minute of the largest cost ten pence too. Pay is nought, and no
 * limit of working time binds.
 */
final class RosteredHhcrsp implements Solver<HhcrspInstance, HhcrspRounds> {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Instant MIDNIGHT = Instant.parse("2027-01-04T00:00:00Z");

    /** Thousandths of a minute in a second. */
    private static final int A_SECOND = 5;

    /** A hundredth of a penny for each metre, to the thousandth of a penny a mile. */
    private static final Money A_MILE = Money.thousandthsOfPenny(16_093);

    /** Ten pence for the 200 seconds that stand for a minute. */
    private static final Money A_MINUTE = Money.pence(3);

    private static final Policy POLICY = Policy.DEFAULT
            .withPrices(QualityPrices.NONE.withTime(
                    TimePrices.NONE.withMinuteLate(A_MINUTE).withWorstMinuteLate(A_MINUTE)))
            .withLimits(Limits.DEFAULT
                    .withBreak(Duration.ofDays(7), Duration.ZERO)
                    .withDailyRest(Duration.ZERO)
                    .withPaidGap(Duration.ZERO)
                    .withMostLateness(Duration.ofHours(24))
                    .withMostOverrun(Duration.ofHours(24)))
            .withTravel(TravelSettings.DEFAULT.withCommute(new TravelSettings.Commute(true, true)));

    private final Rostering rostering;

    RosteredHhcrsp(Rostering rostering) {
        this.rostering = rostering;
    }

    @Override
    public HhcrspRounds solve(HhcrspInstance instance, Effort effort) {
        var stopwatch = new Stopwatch(effort.time());
        return rounds(instance, rostering.roster(problem(instance), travel(instance), effort, stopwatch));
    }

    private static Problem problem(HhcrspInstance instance) {
        var caregivers = IntStream.range(0, instance.caregivers().size())
                .mapToObj(each -> careworker(each, instance.caregivers().get(each)))
                .toList();
        var clients = new ArrayList<Client>();
        var visits = new ArrayList<Visit>();
        var links = new ArrayList<VisitLink>();
        for (int number = 0; number < instance.patients().size(); number++) {
            var patient = instance.patients().get(number);
            clients.add(Client.at(id(number), 0, 0));
            for (int service = 0; service < patient.services().size(); service++) {
                visits.add(visit(patient, new Care(number, service)));
            }
            if (patient.isDouble()) {
                links.add(link(patient, number));
            }
        }
        var prices = new TreeMap<CareworkerId, LabourPrices.Prices>();
        caregivers.forEach(each -> prices.put(each.id(), LabourPrices.Prices.flat(Money.ZERO, A_MILE)));
        return Problem.of(
                        new Period(DAY, DAY.plusDays(2)),
                        clients,
                        caregivers,
                        caregivers.stream().map(RosteredHhcrsp::shift).toList(),
                        visits)
                .withLinks(links)
                .withPolicy(POLICY)
                .withPrices(new LabourPrices(prices));
    }

    private static Careworker careworker(int number, Caregiver caregiver) {
        return Careworker.at(
                        new CareworkerId("W%04d".formatted(number)),
                        0,
                        0,
                        "caregiver",
                        caregiver.skills().toArray(String[]::new))
                .withContract(
                        Careworker.Contract.FLEXIBLE,
                        new Careworker.Hours(Duration.ZERO, Duration.ZERO, Careworker.Hours.A_WEEK, true));
    }

    private static Shift shift(Careworker careworker) {
        return Shift.work(
                new ShiftId(careworker.id().text()), careworker.id(), MIDNIGHT, MIDNIGHT.plus(Duration.ofHours(48)));
    }

    private static ClientId id(int patient) {
        return new ClientId("P%04d".formatted(patient));
    }

    private static VisitId id(Care care) {
        return new VisitId(id(care.patient()).text() + "-" + care.service());
    }

    private static Visit visit(Patient patient, Care care) {
        var service = patient.services().get(care.service());
        return Visit.of(
                        id(care),
                        id(care.patient()),
                        new TimeWindow(MIDNIGHT.plus(span(patient.opens())), MIDNIGHT.plus(span(patient.closes()))),
                        span(service.duration()))
                .withNeeds(Visit.Needs.careworkers(1, service.skill()))
                .withRag(Rag.RED);
    }

    private static VisitLink link(Patient patient, int number) {
        return new VisitLink(
                id(new Care(number, 0)),
                id(new Care(number, 1)),
                span(patient.least()),
                span(patient.most()),
                VisitLink.From.START,
                VisitLink.Careworkers.DIFFERENT,
                "two services");
    }

    /** Rounded up to whole seconds; whole minutes are exact. */
    private static Duration span(int thousandths) {
        return Duration.ofSeconds((thousandths + A_SECOND - 1) / A_SECOND);
    }

    private static TravelTimes travel(HhcrspInstance instance) {
        Map<String, Integer> places = new HashMap<>();
        for (int patient = 0; patient < instance.patients().size(); patient++) {
            places.put(Client.at(id(patient), 0, 0).home().id(), patient + 1);
        }
        return (from, to, transport) -> {
            int thousandths =
                    instance.distances().between(places.getOrDefault(from.id(), 0), places.getOrDefault(to.id(), 0));
            return new Leg(span(thousandths), thousandths);
        };
    }

    private static HhcrspRounds rounds(HhcrspInstance instance, Roster roster) {
        var rounds = new ArrayList<List<Care>>();
        instance.caregivers().forEach(each -> rounds.add(List.of()));
        for (var round : roster.rounds()) {
            int caregiver = Integer.parseInt(round.careworker().text().substring(1));
            rounds.set(
                    caregiver,
                    round.attendances().stream()
                            .map(attendance -> care(attendance.visit()))
                            .toList());
        }
        return new HhcrspRounds(rounds);
    }

    private static Care care(VisitId visit) {
        var parts = visit.text().substring(1).split("-", 2);
        return new Care(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
