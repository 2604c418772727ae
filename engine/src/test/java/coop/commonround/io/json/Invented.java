package coop.commonround.io.json;

import coop.commonround.model.Burden;
import coop.commonround.model.Calendar;
import coop.commonround.model.Calendar.Day;
import coop.commonround.model.Calendar.DayType;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import coop.commonround.model.GivenLeg;
import coop.commonround.model.HeldSkill;
import coop.commonround.model.InsuranceRelief;
import coop.commonround.model.Leg;
import coop.commonround.model.NightTerms;
import coop.commonround.model.Period;
import coop.commonround.model.Place;
import coop.commonround.model.Problem;
import coop.commonround.model.Rag;
import coop.commonround.model.RestException;
import coop.commonround.model.Transport;
import coop.commonround.model.VisitLink;
import coop.commonround.model.Wishes;
import coop.commonround.model.WorkingTimeTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Invented problems with every feature there is, over the week in which the clocks go back. */
final class Invented {
    static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);
    static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(6));

    private final Dice dice;
    private final List<Client> clients;
    private final List<Careworker> careworkers;
    private final List<CarePackage> packages;

    private Invented(long seed) {
        this.dice = new Dice(seed);
        this.clients = IntStream.range(0, 5).mapToObj(this::client).toList();
        this.careworkers = IntStream.range(0, 4).mapToObj(this::careworker).toList();
        this.packages = dice.several(4, this::carePackage);
    }

    static Problem problem(long seed) {
        return new Invented(seed).problem();
    }

    private Problem problem() {
        var work = new InventedWork(dice, clients, careworkers, packages);
        var visits = work.visits();
        var legs = List.of(leg("client:C0", "client:C1"), leg("client:C1", "careworker:W0"));
        return new Problem(
                WEEK,
                clients,
                careworkers,
                work.shifts(),
                visits,
                dice.several(2, i -> link(i, visits.size())),
                dice.several(4, i -> wish()),
                packages,
                work.history(),
                InventedDecisions.policy(dice),
                calendar(),
                dice.flip() ? legs : List.of(),
                InventedDecisions.prices(dice, careworkers));
    }

    private Client client(int number) {
        var id = new ClientId("C" + number);
        return new Client(
                id,
                dice.text(),
                Place.ofClient(id, dice.near(53.6), dice.near(-1.8)),
                dice.orNone(() -> "zone " + dice.text()),
                dice.orNone(dice::text),
                dice.orNone(() -> 1 + dice.below(9)),
                dice.words("speaks"),
                dice.words("home"),
                dice.one(Rag.class),
                dice.orNone(dice::flip));
    }

    private Careworker careworker(int number) {
        var id = new CareworkerId("W" + number);
        var contracted = dice.upTo(Duration.ofHours(40));
        var hours = new Careworker.Hours(
                contracted,
                dice.upTo(Duration.ofHours(40)),
                Duration.ofHours(40).plus(dice.upTo(Duration.ofHours(20))),
                dice.flip());
        // the first drives the passengers
        var transport = number == 0 ? Transport.CAR : dice.one(Transport.class);
        return new Careworker(
                id,
                dice.text(),
                Place.ofCareworker(id, dice.near(53.6), dice.near(-1.8)),
                transport,
                dice.one(Careworker.Contract.class),
                hours,
                "grade " + number,
                dice.orNone(() -> MONDAY.minusDays(dice.below(999))),
                dice.orNone(() -> MONDAY.minusYears(18 + dice.below(40))),
                dice.orNone(() -> "21+"),
                dice.words("speaks"),
                dice.words("home"),
                dice.orNone(dice::text),
                dice.orNone(() -> dice.upTo(Duration.ofHours(1))),
                dice.orNone(() -> MONDAY.plusDays(dice.below(99))),
                dice.several(3, i -> skill()),
                dice.orNone(() -> new InsuranceRelief(
                        dice.one(InsuranceRelief.Kind.class),
                        MONDAY.minusDays(dice.below(300)),
                        dice.orNone(() -> MONDAY.plusDays(dice.below(300))))),
                WorkingTimeTerms.DEFAULT
                        .withMostADay(dice.orNone(
                                () -> dice.upTo(Duration.ofHours(23)).plusMinutes(1)))
                        .withOtherJob(dice.upTo(Duration.ofHours(20)))
                        .withRestExceptions(dice.several(
                                3,
                                i -> new RestException(
                                        MONDAY.plusDays(i),
                                        "agreed",
                                        dice.orNone(() -> dice.upTo(Duration.ofHours(12))),
                                        dice.flip() ? "" : "circle")))
                        .withNights(new NightTerms(
                                dice.orNone(dice::flip),
                                dice.flip(),
                                dice.orNone(() -> MONDAY.plusDays(dice.below(300))))),
                wishes(),
                transport == Transport.PASSENGER && number > 0 ? new CareworkerId("W0") : null);
    }

    private Wishes wishes() {
        var wants = dice.flip() ? Set.of(Burden.EVENINGS) : Set.<Burden>of();
        return new Wishes(
                wants,
                Set.of(dice.flip() ? Burden.SPLIT_DAYS : Burden.WEEKENDS),
                dice.words("zone"),
                new Wishes.Travel(
                        dice.orNone(() -> dice.upTo(Duration.ofHours(1))),
                        dice.orNone(() -> dice.upTo(Duration.ofHours(1)))),
                dice.upTo(Duration.ofHours(3)),
                dice.flip(),
                new Wishes.Homes(dice.words("only"), dice.words("refused"), dice.words("liked")));
    }

    private HeldSkill skill() {
        return new HeldSkill(
                "skill " + dice.below(5),
                dice.orNone(() -> MONDAY.minusDays(dice.below(99))),
                dice.orNone(() -> MONDAY.plusDays(dice.below(99))));
    }

    private CarePackage carePackage(int number) {
        return new CarePackage(
                "P" + number,
                dice.one(clients).id(),
                "payer " + number,
                "line " + number,
                dice.orNone(() -> MONDAY.minusDays(dice.below(99))),
                dice.orNone(() -> MONDAY.plusDays(dice.below(99))),
                dice.orNone(() -> dice.upTo(Duration.ofHours(70))),
                dice.orNone(dice::text),
                dice.orNone(() -> MONDAY.minusDays(dice.below(99))),
                number == 0 ? null : new CarePackage.Help("P" + dice.below(number), dice.decimal(1), dice.flip()));
    }

    private VisitLink link(int number, int visits) {
        var from = dice.one(VisitLink.From.class);
        boolean isTimed = from != VisitLink.From.NONE;
        var minimum = isTimed ? dice.upTo(Duration.ofHours(4)) : Duration.ZERO;
        return new VisitLink(
                InventedWork.visitId(number),
                InventedWork.visitId(visits - 1 - number),
                minimum,
                isTimed ? dice.orNone(() -> minimum.plus(dice.upTo(Duration.ofHours(4)))) : null,
                from,
                dice.one(VisitLink.Careworkers.class),
                dice.flip(),
                dice.text());
    }

    private Compatibility wish() {
        if (dice.below(4) == 0) {
            return Compatibility.trial(
                    dice.one(clients).id(), dice.one(careworkers).id(), MONDAY.plusDays(dice.below(9)));
        }
        boolean isNamed = dice.flip();
        return new Compatibility(
                dice.one(clients).id(),
                isNamed ? dice.one(careworkers).id() : null,
                isNamed ? null : "female",
                dice.one(Compatibility.Side.class),
                dice.one(List.of(Compatibility.Rule.ONLY, Compatibility.Rule.PREFER, Compatibility.Rule.AGREE)),
                dice.text());
    }

    private Calendar calendar() {
        return new Calendar(Map.of(
                MONDAY,
                new Day(dice.one(DayType.class), dice.text(), dice.words("nation")),
                MONDAY.plusDays(5),
                new Day(dice.one(DayType.class), "Feast", Set.of())));
    }

    private GivenLeg leg(String from, String to) {
        var leg = new Leg(dice.upTo(Duration.ofHours(1)), dice.below(80_000));
        return new GivenLeg(from, to, dice.orNone(() -> dice.one(Transport.class)), leg);
    }
}
