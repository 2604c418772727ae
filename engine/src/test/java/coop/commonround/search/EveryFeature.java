package coop.commonround.search;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import coop.commonround.model.DoubleUp;
import coop.commonround.model.HeldSkill;
import coop.commonround.model.History;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.PastWork;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Quantities;
import coop.commonround.model.Rag;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Transport;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import coop.commonround.model.VisitLink.Careworkers;
import coop.commonround.model.VisitLink.From;
import coop.commonround.model.WorkingTimeTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small invented problems in which everything that a rule looks at happens, the same for the same seed. */
final class EveryFeature {
    /** Ten days over the end of summer time, from a Wednesday: two part weeks, two weekends. */
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 21);

    private static final int DAYS = 10;
    static final List<String> SKILLS = List.of("personal-care", "medication", "moving-and-handling");

    /** Kinds that may be regulated care or not. */
    private static final List<Visit.Kind> KINDS = Stream.of(Visit.Kind.values())
            .filter(kind -> kind != Visit.Kind.NEIGHBOURLY)
            .toList();

    /** Rules of compatibility that need no day. */
    private static final List<Compatibility.Rule> SIMPLE = List.of(
            Compatibility.Rule.ONLY, Compatibility.Rule.EXCLUDE, Compatibility.Rule.WARN, Compatibility.Rule.PREFER);

    private final SplittableRandom random;
    private final List<Client> clients = new ArrayList<>();
    private final List<Careworker> careworkers = new ArrayList<>();
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<VisitLink> links = new ArrayList<>();

    private EveryFeature(long seed) {
        random = new SplittableRandom(seed);
    }

    static Problem of(long seed) {
        var wished = EveryWish.addedTo(new EveryFeature(seed).problem(), seed);
        var atNight = EveryNight.addedTo(wished, seed);
        return EveryMove.addedTo(EveryTask.addedTo(atNight, seed), seed);
    }

    private Problem problem() {
        for (int i = 0; i < 8; i++) {
            clients.add(client(i));
        }
        var prices = new TreeMap<CareworkerId, LabourPrices.Prices>();
        for (int i = 0; i < 7; i++) {
            var careworker = careworker(i);
            careworkers.add(careworker);
            shiftsOf(careworker);
            prices.put(careworker.id(), prices());
        }
        for (int i = 0; i < 60; i++) {
            visits.add(visit(i));
        }
        for (int i = 0; i < 16; i++) {
            link();
        }
        for (int i = 0; i < 8; i++) {
            pair();
        }
        links.replaceAll(link -> chance(2) ? link : link.bothOrNeither());
        return Problem.of(new Period(FIRST, FIRST.plusDays(DAYS - 1)), clients, careworkers, shifts, visits)
                .withLinks(links)
                .withCompatibilities(compatibilities())
                .withHistory(history())
                .withPolicy(new EveryDecision(random, FIRST).policy())
                .withPrices(new LabourPrices(prices));
    }

    private Client client(int number) {
        var client = Client.at(new ClientId("C" + number), north(), east());
        if (chance(3)) {
            client = client.withMaximumCareworkers(1 + random.nextInt(3));
        }
        if (chance(4)) {
            client = client.withRequiredAttributes(Set.of("female"));
        }
        if (chance(3)) {
            client = client.withIntroductions(chance(2));
        }
        return chance(3) ? client.withHomeAttributes(Set.of("dog")) : client;
    }

    private Careworker careworker(int number) {
        var skills = new ArrayList<HeldSkill>();
        for (var skill : SKILLS) {
            if (!chance(4)) {
                skills.add(chance(4) ? new HeldSkill(skill, null, FIRST.plusDays(4)) : HeldSkill.always(skill));
            }
        }
        var contract = chance(2) ? Careworker.Contract.GUARANTEED : anyOf(Careworker.Contract.values());
        var transport = anyOf(Transport.values());
        var careworker = Careworker.at(new CareworkerId("W" + number), north(), east(), "grade")
                .withContract(contract, Careworker.Hours.of(6 + random.nextInt(8), 14 + random.nextInt(8)))
                .withTransport(transport, chance(3) ? Duration.ofMinutes(20 + random.nextInt(20)) : null)
                .withAttributes(chance(4) ? Set.of() : Set.of("female"), chance(3) ? Set.of("dog") : Set.of())
                .withSkills(skills)
                .withAge(chance(3) ? FIRST.minusYears(18).plusDays(random.nextInt(30) - 5) : null, null)
                .withStartDate(chance(3) ? FIRST.minusDays(random.nextInt(60)) : null)
                .withWorkingTime(WorkingTimeTerms.DEFAULT
                        .withMostADay(chance(3) ? Duration.ofHours(3 + random.nextInt(5)) : null)
                        .withOtherJob(Duration.ofHours(random.nextInt(5)))
                        .withRestExceptions(EveryRest.shortNights(random, FIRST, DAYS)));
        if (!careworkers.isEmpty() && careworkers.get(0).transport() == Transport.CAR && chance(2)) {
            careworker = careworker.drivenBy(careworkers.get(0).id());
        }
        return contract == Careworker.Contract.SECONDEE ? careworker.withRecallDate(FIRST.plusDays(6)) : careworker;
    }

    private void shiftsOf(Careworker careworker) {
        for (int day = 0; day < DAYS; day++) {
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                int start = 6 + random.nextInt(16);
                var begins = at(day, start, 0);
                shifts.add(new Shift(
                        new ShiftId("S%s-%d-%d".formatted(careworker.id(), day, i)),
                        careworker.id(),
                        at(day, start, 0),
                        at(day, start, 0).plus(Duration.ofHours(3 + random.nextInt(7))),
                        chance(8) ? anyOf(Shift.Kind.values()) : Shift.Kind.WORK,
                        chance(3) ? Duration.ofHours(2) : null,
                        capacity(),
                        chance(2) ? null : meal(begins)));
            }
        }
    }

    private Shift.Meal meal(Instant begins) {
        var from = begins.plus(Duration.ofMinutes(random.nextInt(180)));
        return new Shift.Meal(
                from, from.plus(Duration.ofMinutes(random.nextInt(90))), Duration.ofMinutes(10 + random.nextInt(40)));
    }

    private Visit visit(int number) {
        int day = random.nextInt(DAYS);
        var earliest = at(day, 6 + random.nextInt(17), 5 * random.nextInt(12));
        int width = 30 * random.nextInt(8);
        var visit = Visit.of(
                        new VisitId("V%02d".formatted(number)),
                        anyOf(clients).id(),
                        new TimeWindow(earliest, earliest.plus(Duration.ofMinutes(width))),
                        Duration.ofMinutes(15 + 15L * random.nextInt(4)))
                .withRag(anyOf(Rag.values()))
                .withTimeCritical(chance(6))
                .withNeeds(needs());
        if (chance(4)) {
            visit = visit.withOtherWindows(otherWindows(visit.window()));
        }
        if (chance(2)) {
            visit = visit.withPreferredStart(earliest.plus(Duration.ofMinutes(random.nextInt(width + 1))));
        }
        if (chance(4)) {
            visit = visit.withKind(anyOf(KINDS), chance(2));
        }
        if (chance(4)) {
            visit = visit.withBooking(visit.booking().withLeftOutPrice(Money.pence(random.nextInt(900))));
        }
        return chance(8) ? visit.withPin(pin(visit)) : visit;
    }

    private List<TimeWindow> otherWindows(TimeWindow first) {
        var others = new ArrayList<TimeWindow>();
        var before = first;
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            var opens = before.latest().plus(Duration.ofMinutes(1 + random.nextInt(150)));
            before = new TimeWindow(opens, opens.plus(Duration.ofMinutes(30L * random.nextInt(4))));
            others.add(before);
        }
        return others;
    }

    private Visit.Pin pin(Visit visit) {
        @Nullable CareworkerId who = chance(2) ? anyOf(careworkers).id() : null;
        @Nullable Instant when = chance(2) ? visit.window().latest() : null;
        return new Visit.Pin(who, when);
    }

    private Visit.Needs needs() {
        var skills = chance(2) ? Set.of(anyOf(SKILLS)) : Set.<String>of();
        var leads = chance(6) ? Set.of(anyOf(SKILLS)) : Set.<String>of();
        var needs = new Visit.Needs(chance(4) ? 2 : 1, skills, chance(5), leads, load());
        return needs.careworkers() == 2 && chance(2)
                ? needs.withDoubleUp(DoubleUp.alone(
                        Duration.ofMinutes(30 + 15L * random.nextInt(4)),
                        "care lead",
                        FIRST.plusDays(random.nextInt(2))))
                : needs;
    }

    private Quantities load() {
        return chance(2) ? Quantities.NONE : new Quantities(Map.of("meals", random.nextInt(4), "chairs", 1));
    }

    private Quantities capacity() {
        var meals = Map.of("meals", 3 + random.nextInt(3));
        var both = Map.of("meals", 4, "chairs", 1 + random.nextInt(2));
        return chance(2) ? Quantities.NONE : new Quantities(chance(2) ? meals : both);
    }

    private void link() {
        var first = anyOf(visits);
        var second = anyOf(visits);
        if (chance(4) && !first.id().equals(second.id())) {
            links.add(new VisitLink(
                    first.id(), second.id(), Duration.ZERO, null, From.NONE, anyOf(Careworkers.values()), ""));
        } else if (chance(16) && !first.id().equals(second.id())) {
            links.add(new VisitLink(
                    first.id(), second.id(), Duration.ZERO, null, VisitLink.From.START, Careworkers.ANY, ""));
        } else if (first.window().latest().isBefore(second.window().earliest())
                && links.stream()
                        .noneMatch(link ->
                                link.first().equals(first.id()) && link.second().equals(second.id()))) {
            var gap = Duration.between(first.window().latest(), second.window().earliest());
            links.add(new VisitLink(
                    first.id(),
                    second.id(),
                    gap.plusMinutes(random.nextInt(60)),
                    chance(2) ? gap.plusMinutes(60 + random.nextInt(120)) : null,
                    chance(2) ? From.START : From.END,
                    anyOf(Careworkers.values()),
                    ""));
        }
    }

    /** Two visits of a day: both at once, one soon after the other, or each before the other, which cannot be. */
    private void pair() {
        var first = anyOf(visits);
        var sameDay = visits.stream()
                .filter(visit -> visit.date().equals(first.date()) && !visit.equals(first) && !areLinked(first, visit))
                .toList();
        if (sameDay.isEmpty()) {
            return;
        }
        var second = anyOf(sameDay);
        boolean isContradicted = chance(3);
        var longest = chance(3) ? null : Duration.ofMinutes(isContradicted ? 30 : 30L * random.nextInt(4));
        links.add(new VisitLink(
                first.id(), second.id(), Duration.ZERO, longest, VisitLink.From.START, Careworkers.ANY, ""));
        if (isContradicted) {
            links.add(new VisitLink(
                    second.id(), first.id(), Duration.ofMinutes(20), null, VisitLink.From.START, Careworkers.ANY, ""));
        }
    }

    private boolean areLinked(Visit one, Visit other) {
        return links.stream()
                .anyMatch(link -> Set.of(link.first(), link.second()).equals(Set.of(one.id(), other.id())));
    }

    private List<Compatibility> compatibilities() {
        var all = new ArrayList<Compatibility>();
        for (int i = 0; i < 10; i++) {
            all.add(Compatibility.of(anyOf(clients).id(), anyOf(careworkers).id(), anyOf(SIMPLE)));
        }
        return all;
    }

    private History history() {
        var history = new History.Builder();
        for (int i = 0; i < 60; i++) {
            history.add(
                    anyOf(clients).id(),
                    anyOf(careworkers).id(),
                    FIRST.minusDays(1 + random.nextInt(40)),
                    Duration.ofMinutes(30));
        }
        for (var careworker : careworkers) {
            for (int day = 1; day < 9 && chance(2); day++) {
                var left = at(-day, 6 + random.nextInt(12), 0);
                var worked = Duration.ofHours(1 + random.nextInt(9));
                history.addWork(new PastWork(
                        careworker.id(),
                        FIRST.minusDays(day),
                        FIRST.minusDays(day),
                        worked,
                        0,
                        left,
                        left.plus(worked)));
            }
            for (int week = 1; week < 20 && !chance(4); week++) {
                var monday = CivilTime.weekOf(FIRST).minusWeeks(week);
                history.addWork(new PastWork(
                        careworker.id(),
                        monday,
                        monday.plusDays(6),
                        Duration.ofMinutes(random.nextInt(1200)),
                        random.nextInt(4),
                        null,
                        null));
            }
        }
        for (var careworker : careworkers) {
            if (chance(3)) {
                history.addRestDebt(EveryRest.owed(random, FIRST, careworker.id()));
            }
        }
        return history.build();
    }

    private LabourPrices.Prices prices() {
        var bands = new ArrayList<LabourPrices.Band>();
        for (int day = 0; day < DAYS; day++) {
            if (chance(2)) {
                bands.add(new LabourPrices.Band(at(day, 18, 30), at(day, 23, 0), Money.parse("15.37")));
            }
        }
        return new LabourPrices.Prices(Money.parse("12.71"), bands, Money.parse("0.55"), Money.parse("3.11"))
                .withNights(nights());
    }

    /** A sum for a sleep-in, from some day on, and perhaps none again a little later. */
    private List<LabourPrices.NightPay> nights() {
        var from = FIRST.plusDays(random.nextInt(4));
        var sum = new LabourPrices.NightPay(from, Money.pounds(50 + random.nextInt(20)));
        return chance(2)
                ? List.of()
                : chance(2) ? List.of(sum) : List.of(sum, new LabourPrices.NightPay(from.plusDays(3), null));
    }

    private static Instant at(int day, int hour, int minute) {
        return CivilTime.at(FIRST.plusDays(day), LocalTime.of(hour, minute));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T anyOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> T anyOf(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private double north() {
        return 53.60 + random.nextDouble() * 0.06;
    }

    private double east() {
        return -1.92 + random.nextDouble() * 0.10;
    }
}
