package coop.commonround.search;

import coop.commonround.base.Money;
import coop.commonround.model.Burden;
import coop.commonround.model.Calendar;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import coop.commonround.model.History;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Matching;
import coop.commonround.model.PastShare;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.RoundPlace;
import coop.commonround.model.RoundTerms;
import coop.commonround.model.Sharing;
import coop.commonround.model.Visit;
import coop.commonround.model.WishPrices;
import coop.commonround.model.Wishes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds to a problem what its people want, are to share and have agreed, the same for the same seed. */
final class EveryWish {
    private static final List<String> ZONES = List.of("hill", "valley");

    private final SplittableRandom random;

    /** Of its own, so that what is said of homes, teams and skills, in one of three problems, leaves all else as it is. */
    private final SplittableRandom particular;

    private final boolean isParticular;

    private EveryWish(long seed) {
        random = new SplittableRandom(~seed);
        particular = new SplittableRandom(31 * seed + 7);
        isParticular = particular.nextInt(3) == 0;
    }

    static Problem addedTo(Problem problem, long seed) {
        return new EveryWish(seed).addedTo(problem);
    }

    private Problem addedTo(Problem problem) {
        var clients = problem.clients().stream().map(this::withTeam).toList();
        var careworkers = problem.careworkers().stream().map(this::withWishes).toList();
        var visits = problem.visits().stream().map(this::withKind).toList();
        var wishes = new ArrayList<>(problem.compatibilities());
        clients.forEach(
                client -> careworkers.forEach(careworker -> agree(client.id(), careworker.id(), problem, wishes)));
        clients.forEach(client -> want(client.id(), wishes));
        return new Problem(
                problem.period(),
                clients,
                careworkers,
                problem.shifts(),
                visits,
                problem.links(),
                wishes,
                problem.packages(),
                history(problem),
                problem.policy().withPeople(people()),
                calendar(problem.period()),
                problem.givenLegs(),
                withShiftPay(problem));
    }

    private LabourPrices withShiftPay(Problem problem) {
        var prices = new TreeMap<CareworkerId, LabourPrices.Prices>();
        boolean isPaid = chance(2);
        problem.prices().careworkers().forEach((careworker, each) -> {
            var minimum = Duration.ofMinutes(isPaid && chance(2) ? 30L * random.nextInt(7) : 0);
            var from = problem.period().first().plusDays(random.nextInt(2));
            prices.put(
                    careworker,
                    each.withShifts(List.of(new LabourPrices.ShiftPay(from, minimum, Money.parse("12.93"))))
                            .withWorkingDays(1 + random.nextInt(7)));
        });
        return new LabourPrices(prices);
    }

    private Client withTeam(Client client) {
        return client.withTeam(zone(), zone());
    }

    private Careworker withWishes(Careworker careworker) {
        var wanted = new TreeSet<Burden>();
        var unwanted = new TreeSet<Burden>();
        for (var burden : Burden.values()) {
            if (burden.isOfDays() && chance(3)) {
                (chance(2) ? wanted : unwanted).add(burden);
            }
        }
        return careworker
                .withTeam(zone())
                .withWishes(new Wishes(
                        wanted,
                        unwanted,
                        chance(2) ? Set.of() : Set.of(anyOf(ZONES)),
                        new Wishes.Travel(way(), way()),
                        chance(2) ? Duration.ZERO : Duration.ofMinutes(random.nextInt(180)),
                        chance(2),
                        homes()));
    }

    private Wishes.Homes homes() {
        return new Wishes.Homes(dogs(9), dogs(9), dogs(6));
    }

    private Set<String> dogs(int oneIn) {
        return isSaid(oneIn) ? Set.of("dog") : Set.of();
    }

    private boolean isSaid(int oneIn) {
        return isParticular && particular.nextInt(oneIn) == 0;
    }

    private void want(ClientId client, List<Compatibility> wishes) {
        for (var rule : List.of(
                Compatibility.Rule.ONLY,
                Compatibility.Rule.EXCLUDE,
                Compatibility.Rule.WARN,
                Compatibility.Rule.PREFER)) {
            if (isSaid(8)) {
                var skill = EveryFeature.SKILLS.get(particular.nextInt(EveryFeature.SKILLS.size()));
                var whom = isSaid(2) ? "team:" + ZONES.get(0) : "skill:" + skill;
                wishes.add(new Compatibility(client, null, whom, Compatibility.Side.CLIENT, rule, ""));
            }
        }
    }

    private Visit withKind(Visit visit) {
        var templated = chance(2)
                ? visit.withRound(new RoundPlace(
                        "R" + random.nextInt(3), chance(3) ? null : Integer.valueOf(1 + random.nextInt(4))))
                : visit;
        return chance(6) ? templated.withKind(Visit.Kind.NEIGHBOURLY, false) : templated;
    }

    private void agree(ClientId client, CareworkerId careworker, Problem problem, List<Compatibility> wishes) {
        for (var side : Compatibility.Side.values()) {
            if (!chance(8)) {
                wishes.add(new Compatibility(client, careworker, null, side, Compatibility.Rule.AGREE, ""));
            }
        }
        if (chance(20)) {
            wishes.add(Compatibility.of(client, careworker, Compatibility.Rule.USUAL));
        }
        if (chance(6)) {
            wishes.add(Compatibility.trial(
                    client, careworker, problem.period().first().plusDays(random.nextInt(9))));
        }
    }

    private History history(Problem problem) {
        var history = new History.Builder();
        problem.history().meetings().forEach(history::addMeeting);
        for (var careworker : problem.history().careworkers()) {
            problem.history()
                    .minutesWorked(careworker)
                    .forEach((day, minutes) -> history.addMinutesWorked(careworker, day, minutes));
        }
        problem.history().work().forEach(history::addWork);
        var first = problem.period().first();
        for (var careworker : problem.careworkers()) {
            var amounts = new TreeMap<Burden, Integer>();
            for (var burden : Burden.values()) {
                if (chance(2)) {
                    amounts.put(burden, random.nextInt(4));
                }
            }
            history.addPastShare(new PastShare(careworker.id(), first.minusDays(20), first.minusDays(14), amounts));
        }
        return history.build();
    }

    private PeoplePolicy people() {
        return chance(5) ? PeoplePolicy.DEFAULT : new PeoplePolicy(sharing(), wishPrices(), matching(), rounds());
    }

    private Sharing sharing() {
        return Sharing.DEFAULT
                .withShares(chance(2) ? Sharing.By.EQUALLY : Sharing.By.OFFERED)
                .withPrice(Burden.BANK_HOLIDAYS, pounds())
                .withPrice(Burden.SPLIT_DAYS, pounds())
                .withPrice(Burden.UNPAID_GAPS, pence())
                .withPrice(Burden.TRAVEL, pence());
    }

    private WishPrices wishPrices() {
        return new WishPrices(pounds(), pounds(), pence(), Duration.ofMinutes(15L * random.nextInt(5)), pence());
    }

    private Matching matching() {
        return new Matching(
                chance(3), pounds(), pounds(), pounds(), pounds(), chance(3), chance(2) ? Money.ZERO : pounds());
    }

    private RoundTerms rounds() {
        return new RoundTerms(
                new RoundTerms.Templates(pounds(), pounds(), chance(3)),
                chance(2) ? null : Integer.valueOf(1 + random.nextInt(2)),
                pounds(),
                pence(),
                Duration.ofMinutes(random.nextInt(90)),
                pence());
    }

    private Calendar calendar(Period period) {
        var days = new TreeMap<LocalDate, Calendar.Day>();
        period.days()
                .filter(day -> chance(4))
                .forEach(day -> days.put(day, new Calendar.Day(Calendar.DayType.BANK_HOLIDAY, "a feast", Set.of())));
        return new Calendar(days);
    }

    private @Nullable Duration way() {
        return chance(2) ? null : Duration.ofMinutes(random.nextInt(30));
    }

    private @Nullable String zone() {
        return chance(4) ? null : anyOf(ZONES);
    }

    private Money pounds() {
        return Money.pence(random.nextInt(600));
    }

    private Money pence() {
        return Money.pence(random.nextInt(20));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T anyOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
