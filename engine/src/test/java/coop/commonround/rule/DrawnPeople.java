package coop.commonround.rule;

import coop.commonround.base.Money;
import coop.commonround.model.Burden;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import coop.commonround.model.HeldSkill;
import coop.commonround.model.History;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.NightTerms;
import coop.commonround.model.PastShare;
import coop.commonround.model.PastWork;
import coop.commonround.model.RestDebt;
import coop.commonround.model.RestException;
import coop.commonround.model.Transport;
import coop.commonround.model.Wishes;
import coop.commonround.model.WorkingTimeTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of a drawing, what they want of one another, have done so far and are paid. All live at one address. */
final class DrawnPeople {
    static final Map<String, Set<String>> OPTIONS = Map.of(
            "agree", Set.of("side"),
            "careworker",
                    Set.of(
                            "skills",
                            "is",
                            "areas",
                            "only-homes",
                            "refuses",
                            "likes",
                            "way",
                            "shortest",
                            "team",
                            "consecutive",
                            "dislikes",
                            "with",
                            "by",
                            "contract",
                            "hours",
                            "longest",
                            "recalled",
                            "started",
                            "born",
                            "band",
                            "other-job",
                            "day-most",
                            "opted-out",
                            "nights",
                            "no-nights",
                            "hazard",
                            "assessed",
                            "wants",
                            "not"),
            "past", Stream.of(Burden.values()).map(DrawnPeople::word).collect(Collectors.toSet()),
            "client", Set.of("requires", "home", "cap", "zone", "team", "introductions"),
            "pay", Set.of("mile", "overtime", "band", "minimum", "night"),
            "worked", Set.of("away", "home"),
            "short-night", Set.of("least"),
            "owed", Set.of("due"));

    private static final double LATITUDE = 53.6;
    private static final double LONGITUDE = -1.9;

    private final DrawnTime time;
    private final Map<String, Careworker> careworkers = new TreeMap<>();
    private final Map<String, Client> clients = new TreeMap<>();
    private final Map<CareworkerId, List<RestException>> shortNights = new HashMap<>();
    private final List<Compatibility> wishes = new ArrayList<>();
    private final History.Builder history = new History.Builder();
    private final Map<CareworkerId, LabourPrices.Prices> prices = new HashMap<>();

    DrawnPeople(DrawnTime time) {
        this.time = time;
    }

    /** Somebody of whom nothing need be known. */
    CareworkerId careworker(String id) {
        var known = new CareworkerId(id);
        careworkers.computeIfAbsent(id, text -> Careworker.at(known, LATITUDE, LONGITUDE, text));
        return known;
    }

    ClientId client(String id) {
        var known = new ClientId(id);
        clients.computeIfAbsent(id, text -> Client.at(known, LATITUDE, LONGITUDE));
        return known;
    }

    void careworker(DrawnLine line) {
        var id = careworker(line.word(0));
        var hours = hours(line);
        var drawn = Careworker.at(id, LATITUDE, LONGITUDE, id.text())
                .withTransport(
                        line.option("by", by -> Transport.valueOf(word(by)), Transport.CAR),
                        line.option("longest", DrawnTime::length, (Duration) null))
                .withContract(
                        line.option(
                                "contract",
                                contract -> Careworker.Contract.valueOf(word(contract)),
                                Careworker.Contract.FLEXIBLE),
                        hours)
                .withAttributes(line.set("is"), line.set("dislikes"))
                .withTeam(line.option("team", team -> team, (String) null))
                .withWishes(wishes(line))
                .withSkills(line.all("skills").stream().map(this::skill).toList())
                .withAge(
                        line.option("born", LocalDate::parse, (LocalDate) null),
                        line.option("band", band -> band, (String) null))
                .withStartDate(line.option("started", LocalDate::parse, (LocalDate) null))
                .withWorkingTime(WorkingTimeTerms.DEFAULT
                        .withMostADay(line.option("day-most", DrawnTime::length, (Duration) null))
                        .withOtherJob(line.option("other-job", DrawnTime::length, Duration.ZERO))
                        .withNights(nights(line)));
        if (line.has("with")) {
            drawn = drawn.drivenBy(careworker(line.all("with").get(0)));
        }
        careworkers.put(
                id.text(),
                line.has("recalled")
                        ? drawn.withRecallDate(time.day(line.all("recalled").get(0)))
                        : drawn);
    }

    /** {@code nights hazard assessed Tue}: a night worker; {@code no-nights} for one who is not, neither if nobody says. */
    private NightTerms nights(DrawnLine line) {
        var isNightWorker = line.has("nights") ? Boolean.TRUE : line.has("no-nights") ? Boolean.FALSE : null;
        return new NightTerms(isNightWorker, line.has("hazard"), line.option("assessed", time::day, (LocalDate) null));
    }

    private static Careworker.Hours hours(DrawnLine line) {
        var drawn = line.all("hours");
        var hours = drawn.isEmpty()
                ? Careworker.Hours.of(0, 48)
                : Careworker.Hours.of(Long.parseLong(drawn.get(0)), Long.parseLong(drawn.get(1)));
        return new Careworker.Hours(hours.contracted(), hours.minimum(), hours.maximum(), line.has("opted-out"));
    }

    /** {@code worked W1 2026-02-23 40h}, {@code worked W1 2026-02-23..2026-03-01 40h away 2}, or {@code home 14:00-22:00}. */
    void worked(DrawnLine line) {
        var days = line.word(1).split("\\.\\.");
        var from = LocalDate.parse(days[0]);
        var span = line.all("home");
        var home = span.isEmpty() ? null : time.span(days[0], span.get(0));
        history.addWork(new PastWork(
                careworker(line.word(0)),
                from,
                LocalDate.parse(days[days.length - 1]),
                DrawnTime.length(line.word(2)),
                line.option("away", Integer::valueOf, 0),
                home == null ? null : home.start(),
                home == null ? null : home.end()));
    }

    /** {@code short-night W1 Tue least 9h}: the rest before Tuesday may be so short. */
    void shortNight(DrawnLine line) {
        var id = careworker(line.word(0));
        shortNights
                .computeIfAbsent(id, any -> new ArrayList<>())
                .add(new RestException(
                        time.day(line.word(1)),
                        "agreed",
                        line.option("least", DrawnTime::length, (Duration) null),
                        ""));
    }

    /** {@code owed W1 2026-02-28 2h due Tue}: rest for a short night before the period. */
    void owed(DrawnLine line) {
        var owed = DrawnTime.length(line.word(2));
        history.addRestDebt(new RestDebt(
                careworker(line.word(0)),
                LocalDate.parse(line.word(1)),
                "agreed",
                owed,
                List.of(),
                owed,
                line.option("due", time::day, (LocalDate) null)));
    }

    /** {@code first-aid}, or {@code first-aid<=Tue} for one that counts to Tuesday. */
    private HeldSkill skill(String text) {
        var parts = text.split("<=");
        return new HeldSkill(parts[0], null, parts.length == 1 ? null : time.day(parts[1]));
    }

    void client(DrawnLine line) {
        var id = client(line.word(0));
        var drawn = Client.at(id, LATITUDE, LONGITUDE)
                .withTeam(line.option("zone", zone -> zone, (String) null), line.option("team", team -> team, (String)
                        null))
                .withRequiredAttributes(line.set("requires"))
                .withHomeAttributes(line.set("home"));
        clients.put(
                id.text(),
                line.has("cap") ? drawn.withMaximumCareworkers(line.option("cap", Integer::valueOf, 0)) : drawn);
        if (line.has("introductions")) {
            clients.computeIfPresent(id.text(), (key, client) -> client.withIntroductions(true));
        }
    }

    /** {@code only C1 W1}, or {@code only C1 is:female}; {@code agree C1 W1 side careworker}; {@code trial C1 W1 Tue}. */
    void wish(DrawnLine line) {
        var rule = Compatibility.Rule.valueOf(word(line.kind()));
        boolean isPerson = !line.word(1).startsWith("is:");
        wishes.add(new Compatibility(
                client(line.word(0)),
                isPerson ? careworker(line.word(1)) : null,
                isPerson ? null : line.word(1).substring("is:".length()),
                line.option("side", side -> Compatibility.Side.valueOf(word(side)), Compatibility.Side.CLIENT),
                rule,
                "",
                rule == Compatibility.Rule.TRIAL ? time.day(line.word(2)) : null));
    }

    private static Wishes wishes(DrawnLine line) {
        var way = line.all("way");
        return new Wishes(
                burdens(line.all("wants")),
                burdens(line.all("not")),
                line.set("areas"),
                way.isEmpty()
                        ? Wishes.Travel.ANY
                        : new Wishes.Travel(DrawnTime.length(way.get(0)), DrawnTime.length(way.get(1))),
                line.option("shortest", DrawnTime::length, Duration.ZERO),
                line.has("consecutive"),
                new Wishes.Homes(line.set("only-homes"), line.set("refuses"), line.set("likes")));
    }

    private static Set<Burden> burdens(List<String> words) {
        return words.stream().map(word -> Burden.valueOf(word(word))).collect(Collectors.toSet());
    }

    private static String word(Burden burden) {
        return burden.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code past W1 2026-02-09 2026-02-15 evenings 3 travel 120}: what {@code fairness.csv} said. */
    void past(DrawnLine line) {
        var amounts = new TreeMap<Burden, Integer>();
        for (var burden : Burden.values()) {
            if (line.has(word(burden))) {
                amounts.put(burden, line.option(word(burden), Integer::valueOf, 0));
            }
        }
        history.addPastShare(
                new PastShare(careworker(line.word(0)), time.day(line.word(1)), time.day(line.word(2)), amounts));
    }

    void met(DrawnLine line) {
        history.add(client(line.word(0)), careworker(line.word(1)), time.day(line.word(2)), Duration.ofMinutes(30));
    }

    void pay(DrawnLine line) {
        var band = line.all("band");
        var hour = Money.parse(line.word(1));
        var minimum = line.option("minimum", DrawnTime::length, Duration.ZERO);
        var shifts = List.of(new LabourPrices.ShiftPay(LocalDate.EPOCH, minimum, hour));
        var nights = line.all("night").stream()
                .map(sum -> new LabourPrices.NightPay(LocalDate.EPOCH, Money.parse(sum)))
                .toList();
        prices.put(
                careworker(line.word(0)),
                new LabourPrices.Prices(
                                Money.parse(line.word(1)),
                                band.isEmpty() ? List.of() : List.of(band(band)),
                                line.option("mile", Money::parse, Money.ZERO),
                                line.option("overtime", Money::parse, Money.ZERO))
                        .withShifts(shifts)
                        .withNights(nights));
    }

    private LabourPrices.Band band(List<String> words) {
        var span = time.span(words.get(0), words.get(1));
        return new LabourPrices.Band(span.start(), span.end(), Money.parse(words.get(2)));
    }

    static String word(String text) {
        return text.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    List<Careworker> careworkers() {
        return careworkers.values().stream()
                .map(each -> each.withWorkingTime(
                        each.workingTime().withRestExceptions(shortNights.getOrDefault(each.id(), List.of()))))
                .toList();
    }

    List<Client> clients() {
        return List.copyOf(clients.values());
    }

    List<Compatibility> wishes() {
        return List.copyOf(wishes);
    }

    History history() {
        return history.build();
    }

    LabourPrices prices() {
        return new LabourPrices(prices);
    }
}
