package coop.commonround.search.table;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Policy;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedClient;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.rule.planning.StartTables;
import coop.commonround.rule.planning.Terms;
import coop.commonround.rule.priced.Covered;
import coop.commonround.rule.timing.StartSpans;
import coop.commonround.rule.timing.StartTable;
import coop.commonround.rule.timing.TimedMeal;
import coop.commonround.search.cells.Weights;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A problem on flat arrays, everything by number, in the order the planning objects have.
 *
 * <p>Seconds and thousandths of a penny throughout. Nothing in it changes; many searches may share it. This file is longer
 * than most because it is one table.
 */
public final class Instance {
    public static final int NONE = -1;

    public final Terms terms;
    public final Weights weights;
    final boolean isShiftHard;
    public final boolean isCapacityHard;
    public final boolean hasDoubleUps;

    // visits
    public final int visits;
    public final PlannedVisit[] visit;
    public final int[] opens;
    public final int[] latestLawful;

    /** The end of each visit's window: it is late if it starts after that. */
    public final int[] due;

    /** Whether a visit has a single window. */
    public final boolean[] isOneWindow;

    /** Of visits that must not start between two of their windows when they may start; null for all others. */
    public final @Nullable StartSpans[] windows;

    /** How many gaps there are between windows. */
    public final int gaps;

    public final int[] length;
    public final int[] place;
    public final int[] client;
    public final int[] firstAttendance;
    public final int[] needs;

    /** Seconds from the nearest home of a careworker who may go. */
    public final int[] fromHome;

    final int[] day;
    /** What a minute-weighed attendance that nobody makes comes to; 0 for optional visits, and those made in place of a double-up. */
    public final long[] uncoveredWeight;

    public final boolean[] isOptional;
    public final Bonds bonds;

    /** Double-ups that may go single, and the visits made in their place. */
    public final Singles singles;

    public final long[] leftOutPrice;
    public final boolean[] hasVisitRules;

    /** How many things that are carried are limited anywhere; each has a number. */
    public final int goods;

    /** What each visit needs of each of them: visit times goods plus good. */
    public final int[] load;

    // attendances
    public final int attendances;
    public final int[] visitOf;
    public final int[][] candidates;
    private final Candidates possible;

    public final Links links;
    /** What rules let only somebody known make: short visits, and where introductions are asked for all but shadow visits. */
    public final KnownOnly[] knownOnly;

    /** Whether any of that is asked. */
    public final boolean hasStrangers;

    /** Of each client how many careworkers may come at most. */
    public final int[] limit;

    /** What the timing of working days has to know. */
    public final StartTable startTable;

    /** Whether no visit is ever better put off than started as early as can be. */
    public final boolean isEarliestBest;

    // rounds
    public final int rounds;
    public final PlannedRound[] round;
    public final int[] careworkerOf;
    public final boolean[] onWeekend;
    public final int[] dayOfRound;
    public final boolean[] onHoliday;
    public final int[] roundStart;
    public final int[] roundEnd;

    /** The meal break of each round; null for none. */
    public final @Nullable TimedMeal[] meal;

    /** Whether any round has one. */
    public final boolean hasMeals;

    public final Twins twins;

    /** What each round can carry of each good: round times goods plus good; {@link Integer#MAX_VALUE} for no limit. */
    public final int[] capacity;

    // careworkers and clients
    public final int careworkers;
    public final PlannedCareworker[] careworker;
    public final int[][] roundsOf;
    public final int[][] seconds;
    public final int[][] metres;
    public final int places;

    public final boolean isRouting;

    /** Whether besides ways and people lateness has a price, or visits are linked; not while nothing but ways has one. */
    public final boolean isSoftRouting;

    /** Whether besides those waiting, overrun, meals and visits left out may have a price; not while less has one. */
    public final boolean isTimed;

    /** Which careworkers are lent. */
    public final boolean[] isLent;

    /** Whether clients who are attended by nobody else have a price or break a rule, and there are any such careworkers. */
    public final boolean areSecondeesCounted;

    /** Whether any shift is paid beyond the work in it. */
    public final boolean hasPaidShifts;

    /** Who travels with whom. */
    public final Passengers passengers;

    public final RoundTemplates templates;

    public final int clients;
    public final PlannedClient[] clientAt;

    /** What each careworker comes to at each visit. */
    public final PairTable pairs;

    public Instance(PlannedRoster roster, Policy policy) {
        weights = new Weights(policy);
        isCapacityHard = weights.isHard(RuleId.CAPACITY);
        isShiftHard = weights.isHard(RuleId.WITHIN_SHIFT);
        visit = roster.visits().toArray(PlannedVisit[]::new);
        visits = visit.length;
        round = roster.rounds().toArray(PlannedRound[]::new);
        rounds = round.length;
        careworker = roster.careworkers().toArray(PlannedCareworker[]::new);
        careworkers = careworker.length;
        passengers = new Passengers(careworker);
        clientAt = roster.clients().toArray(PlannedClient[]::new);
        clients = clientAt.length;
        terms = careworkers > 0 ? careworker[0].terms() : clientAt[0].terms();

        var visitNumbers = numbered(visit);
        var clientNumbers = numbered(clientAt);
        opens = new int[visits];
        latestLawful = new int[visits];
        due = new int[visits];
        isOneWindow = new boolean[visits];
        windows = new @Nullable StartSpans[visits];
        int between = 0;
        length = new int[visits];
        place = new int[visits];
        client = new int[visits];
        needs = new int[visits];
        day = new int[visits];
        uncoveredWeight = new long[visits];
        isOptional = new boolean[visits];
        leftOutPrice = new long[visits];
        bonds = new Bonds(visit);
        singles = new Singles(visit);
        hasVisitRules = new boolean[visits];
        for (int v = 0; v < visits; v++) {
            var each = visit[v];
            opens[v] = each.opens();
            latestLawful[v] = latestLawful(each);
            due[v] = each.latest();
            isOneWindow[v] = each.starts().windows() == 1;
            windows[v] = each.gappedStarts();
            between += each.starts().windows() - 1;
            length[v] = each.length();
            place[v] = each.client().place();
            client[v] = requireNonNull(clientNumbers.get(each.client()));
            needs[v] = each.visit().needs().careworkers();
            day[v] = (int) each.days().get(0).toEpochDay();
            isOptional[v] = each.isOptional();
            leftOutPrice[v] = each.leftOutPrice();
            uncoveredWeight[v] =
                    isOptional[v] || each.isAlone() ? 0 : Covered.weighedMinutes(each.length(), each.rag());
            hasVisitRules[v] = each.isDoubleUp()
                    || each.pinnedTo() != null
                    || each.pinnedStart() != null
                    || each.visit().needs().collective()
                    || !each.visit().needs().leadSkills().isEmpty();
        }

        gaps = between;

        var all = roster.attendances();
        attendances = all.size();
        visitOf = new int[attendances];
        firstAttendance = new int[visits];
        for (int a = attendances - 1; a >= 0; a--) {
            visitOf[a] = requireNonNull(visitNumbers.get(all.get(a).visit()));
            firstAttendance[visitOf[a]] = a;
        }
        hasDoubleUps = attendances > visits;
        possible = new Candidates(all, round);
        candidates = possible.rounds;

        links = new Links(
                roster.links(),
                visits,
                link -> requireNonNull(visitNumbers.get(link.first())),
                link -> requireNonNull(visitNumbers.get(link.second())));

        careworkerOf = new int[rounds];
        onWeekend = new boolean[rounds];
        dayOfRound = new int[rounds];
        onHoliday = new boolean[rounds];
        roundStart = new int[rounds];
        roundEnd = new int[rounds];
        meal = Stream.of(round).map(PlannedRound::meal).toArray(TimedMeal[]::new);
        hasMeals = Stream.of(meal).anyMatch(each -> each != null);
        for (int r = 0; r < rounds; r++) {
            careworkerOf[r] = round[r].careworker().number();
            roundStart[r] = round[r].start();
            roundEnd[r] = isShiftHard ? round[r].lawfulUntil() : Integer.MAX_VALUE / 2;
            dayOfRound[r] = (int) round[r].date().toEpochDay();
            onWeekend[r] = CivilTime.isWeekend(round[r].date());
            onHoliday[r] = round[r].isHoliday();
        }
        roundsOf = roundsByDay();
        var limited = new Goods(round);
        goods = limited.count();
        load = limited.loads(visit);
        capacity = limited.capacities(round);
        seconds = new int[careworkers][];
        metres = new int[careworkers][];
        places = rounds == 0 ? 0 : round[0].travel().size();
        for (int c = 0; c < careworkers && rounds > 0; c++) {
            seconds[c] = round[0].travel().allSeconds(careworker[c].transport());
            metres[c] = round[0].travel().allMetres(careworker[c].transport());
        }
        isLent = new boolean[careworkers];
        for (int c = 0; c < careworkers; c++) {
            isLent[c] = careworker[c].isSecondee();
        }
        hasPaidShifts = Stream.of(round).anyMatch(each -> !each.paid().isNone());
        var matching = terms.people().matching();
        areSecondeesCounted = (matching.onlySecondees() > 0 || matching.isDependenceBarred())
                && Stream.of(careworker).anyMatch(PlannedCareworker::isSecondee);
        templates = new RoundTemplates(visit, terms.people().rounds(), weights);
        knownOnly = new KnownOnly[] {
            new KnownOnly(this, RuleId.SHORT_VISIT, PlannedVisit::isShort, PlannedVisit::isIntroducing),
            new KnownOnly(this, RuleId.INTRODUCED, PlannedVisit::needsIntroduction, PlannedVisit::isShadow)
        };
        hasStrangers = knownOnly[0].isUsed || knownOnly[1].isUsed;
        limit = Stream.of(clientAt)
                .mapToInt(each -> requireNonNullElse(each.limit(), Integer.MAX_VALUE))
                .toArray();
        pairs = new PairTable(visit, careworker, round, terms, weights);
        fromHome = fromHome();
        twins = new Twins(this);
        isRouting = Exactness.holds(this);
        startTable = StartTables.of(roster);
        isEarliestBest = startTable.isEarliestBest();
        isSoftRouting = !isRouting && Exactness.holdsButForLateness(this);
        isTimed = !isRouting && !isSoftRouting && Exactness.holdsButForTimes(this);
    }

    /** The first second not before another at which a visit may start by its windows, once it may start at all. */
    public int soonest(int visit, int second) {
        var several = windows[visit];
        return several == null ? second : several.soonest(second);
    }

    /** The last second not after another that is not between two windows of a visit. */
    public int latest(int visit, int second) {
        var several = windows[visit];
        return several == null ? second : several.latest(second);
    }

    /** How many gaps there are between the windows of a visit. */
    public int gapsOf(int visit) {
        var several = windows[visit];
        return several == null ? 0 : several.windows() - 1;
    }

    private int[] fromHome() {
        var near = new int[visits];
        for (int v = 0; v < visits; v++) {
            near[v] = Integer.MAX_VALUE;
            for (int r : candidates[firstAttendance[v]]) {
                near[v] = Math.min(near[v], secondsFromHome(r, v));
            }
        }
        return near;
    }

    /** When a visit must have ended if it is the last of a round. */
    public int lastEnd(int round, int visit) {
        return terms.isCommuteWithinShift() && isShiftHard
                ? roundEnd[round] - secondsHome(round, visit)
                : roundEnd[round];
    }

    /** When a visit can start if it is the first of a round: its window apart. */
    public int firstStart(int round, int visit) {
        int start = roundStart[round];
        return terms.isCommuteWithinShift() ? start + secondsFromHome(round, visit) : start;
    }

    public int secondsFromHome(int round, int visit) {
        int c = careworkerOf[round];
        return seconds[c][careworker[c].home() * places + place[visit]];
    }

    public int secondsHome(int round, int visit) {
        int c = careworkerOf[round];
        return seconds[c][place[visit] * places + careworker[c].home()];
    }

    private int latestLawful(PlannedVisit each) {
        int latest = weights.isHard(RuleId.STARTS_IN_WINDOW) ? each.lawfulUntil() : Integer.MAX_VALUE;
        var pin = each.pinnedStart();
        return pin != null && weights.isHard(RuleId.PIN) ? Math.min(latest, pin) : latest;
    }

    /** Whether an attendance could lie in a round at all. */
    public boolean isCandidate(int attendance, int round) {
        return possible.has(attendance, round);
    }

    /** Each careworker's rounds, day by day and in order of shifts. */
    private int[][] roundsByDay() {
        var byCareworker = new ArrayList<List<Integer>>();
        for (int c = 0; c < careworkers; c++) {
            byCareworker.add(new ArrayList<>());
        }
        for (int r = 0; r < rounds; r++) {
            byCareworker.get(careworkerOf[r]).add(r);
        }
        var sorted = new int[careworkers][];
        for (int c = 0; c < careworkers; c++) {
            sorted[c] = byCareworker.get(c).stream()
                    .sorted((one, other) -> {
                        int byDate = round[one].date().compareTo(round[other].date());
                        return byDate != 0 ? byDate : Integer.compare(round[one].start(), round[other].start());
                    })
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return sorted;
    }

    private static <T> Map<T, Integer> numbered(T[] things) {
        var numbers = new IdentityHashMap<T, Integer>();
        for (int i = 0; i < things.length; i++) {
            numbers.put(things[i], i);
        }
        return numbers;
    }
}
