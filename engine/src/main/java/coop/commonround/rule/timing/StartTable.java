package coop.commonround.rule.timing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the timing sees it: visits, links and rounds by number, in seconds. Attendances are numbered visit by visit.
 *
 * <p>Nothing in it changes; many may share it.
 */
public final class StartTable {
    final TimingTerms terms;

    final int visits;
    final int[] length;
    final int[] place;
    private final int[] opens;
    private final @Nullable StartSpans[] windows;
    final int[] latest;
    final PriceCurve[] price;

    /** Of each visit its first attendance, and behind the last the number of all. */
    final int[] firstAttendance;

    final int[] visitOf;

    final int[] linkFirst;
    final int[] linkSecond;
    final int[] linkLeast;
    final int[] linkMost;

    /** Of each visit the links it is in, those left out that hold whenever both visits are in time. */
    final int[][] linksOf;

    /** Of each visit the visits at the other ends of those. */
    private final int[][] linkedTo;

    final TimedRound[] rounds;

    /** Of each working day its rounds. */
    final int[][] roundsOfDay;

    /** Of each round those of its careworker that it might have to end in time for. */
    final int[][] soonAfter;

    /** The other way round. */
    private final int[][] soonBefore;

    public StartTable(List<TimedVisit> visits, List<TimedLink> allLinks, List<TimedRound> rounds, TimingTerms terms) {
        var links = allLinks.stream()
                .filter(link -> link.canBind(visits.get(link.first()), visits.get(link.second())))
                .toList();
        this.terms = terms;
        this.visits = visits.size();
        length = visits.stream().mapToInt(TimedVisit::length).toArray();
        place = visits.stream().mapToInt(TimedVisit::place).toArray();
        opens = visits.stream().mapToInt(TimedVisit::opens).toArray();
        windows = visits.stream().map(TimedVisit::windows).toArray(StartSpans[]::new);
        latest = visits.stream().mapToInt(TimedVisit::latest).toArray();
        price = visits.stream().map(TimedVisit::price).toArray(PriceCurve[]::new);
        firstAttendance = new int[this.visits + 1];
        for (int v = 0; v < this.visits; v++) {
            firstAttendance[v + 1] = firstAttendance[v] + visits.get(v).careworkers();
        }
        visitOf = IntStream.range(0, this.visits)
                .flatMap(v -> IntStream.range(firstAttendance[v], firstAttendance[v + 1])
                        .map(a -> v))
                .toArray();
        linkFirst = links.stream().mapToInt(TimedLink::first).toArray();
        linkSecond = links.stream().mapToInt(TimedLink::second).toArray();
        linkLeast = links.stream().mapToInt(TimedLink::least).toArray();
        linkMost = links.stream().mapToInt(TimedLink::most).toArray();
        linksOf = new int[this.visits][];
        var numbers = Groups.of(links.size(), this.visits, l -> linkFirst[l]);
        var others = Groups.of(links.size(), this.visits, l -> linkSecond[l]);
        for (int v = 0; v < this.visits; v++) {
            linksOf[v] = IntStream.concat(IntStream.of(numbers[v]), IntStream.of(others[v]))
                    .toArray();
        }
        linkedTo = IntStream.range(0, this.visits)
                .mapToObj(v -> IntStream.of(linksOf[v])
                        .map(l -> linkFirst[l] + linkSecond[l] - v)
                        .toArray())
                .toArray(int[][]::new);
        this.rounds = rounds.toArray(TimedRound[]::new);
        int days = rounds.stream().mapToInt(TimedRound::day).max().orElse(-1) + 1;
        roundsOfDay = Groups.of(this.rounds.length, days, r -> this.rounds[r].day());
        soonAfter = new SoonAfter(this.rounds).all();
        soonBefore = SoonAfter.turnedRound(soonAfter);
    }

    /** The working day of a round. */
    public int dayOf(int round) {
        return rounds[round].day();
    }

    /** How many working days there are. */
    public int days() {
        return roundsOfDay.length;
    }

    /** The visits that a visit's earliest start might bound; not to be written to. */
    public int[] linkedTo(int visit) {
        return linkedTo[visit];
    }

    /** The rounds that might have to end sooner when the first visit of this one moves. */
    public int[] soonBefore(int round) {
        return soonBefore[round];
    }

    /** Whether no visit of any roster is ever better put off than started as early as can be. */
    public boolean isEarliestBest() {
        return Stream.of(price).allMatch(PriceCurve::neverFalls)
                && Stream.of(rounds).allMatch(round -> round.careworker().time.isWaitingFree())
                && IntStream.range(0, days()).noneMatch(this::canLackBreak);
    }

    /** Whether room may have to be made for a break: the day could be long enough. */
    private boolean canLackBreak(int day) {
        int longest = 0;
        for (int r : roundsOfDay[day]) {
            var round = rounds[r];
            longest += round.end() - round.start() + 2 * round.careworker().longestWayFromOrToHome();
        }
        var rest = rounds[roundsOfDay[day][0]].careworker().rest;
        return rest.breakLength() > 0 && longest > rest.breakAfter();
    }

    /** Whether the shift of any round has a meal break. */
    public boolean hasMeals() {
        return Stream.of(rounds).anyMatch(round -> round.meal() != null);
    }

    /** The meal break of a round; null for none. */
    public @Nullable TimedMeal mealOf(int round) {
        return rounds[round].meal();
    }

    /** The first second not before another at which a visit may start by its windows. */
    int soonest(int visit, int second) {
        int opened = Math.max(opens[visit], second);
        var several = windows[visit];
        return several == null ? opened : several.soonest(opened);
    }

    /**
     * When a visit that could start at a second in a round starts, if that is all there is to it: then, or when its next window opens
     * or its preferred time comes, where the waiting costs less than is saved.
     */
    public int worthWaitingFor(int round, int visit, int second) {
        int later = price[visit].worthWaitingFor(second, rounds[round].careworker().time.waitingSecond);
        return later <= latest[visit] ? later : second;
    }

    boolean isForOne(int visit) {
        return firstAttendance[visit + 1] - firstAttendance[visit] == 1;
    }
}
