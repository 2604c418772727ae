package coop.commonround.plan.lint;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import coop.commonround.plan.lint.Judge.Held;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way to mend one finding, with the rest of the roster as it is.
 *
 * <p>What the finding is about is taken out and put where every rule lets it: one visit alone, in a gap or with those behind it a
 * little later; then several, one after another; then with a neighbour that makes room and goes elsewhere; and if there is no
 * such place, nobody goes. The first of these that mends it ends the search, the cheapest of its kind. So many places are
 * tried, likely ones first; none by chance.
 */
final class RepairSearch {
    private static final int MOST_MOVED = 12;
    private static final int MOST_PLACES = 24;
    private static final int MOST_MOVES = 8;
    private static final int MOST_HOSTS = 12;
    private static final int MOST_OF_NEIGHBOUR = 4;

    private final Judge judge;
    private final Places places;
    private final Map<String, Long> hardBefore;

    // of the finding that is being mended
    private Goal goal = new Goal.Covers(List.of());
    private final Map<String, Integer> inTheWay = new TreeMap<>();
    private int tried;
    private @Nullable Found best;

    /** A way to mend it: what the rounds would hold, and what that comes to. */
    record Found(
            Map<PlannedRound, List<Held>> rounds,
            Map<String, HardMediumSoftLongScore> byRule,
            HardMediumSoftLongScore score) {
        boolean isBetterThan(@Nullable Found other) {
            if (other == null) {
                return true;
            }
            int byCare = Long.compare(score.mediumScore(), other.score.mediumScore());
            return byCare > 0 || (byCare == 0 && score.softScore() > other.score.softScore());
        }
    }

    RepairSearch(Judge judge, Places places) {
        this.judge = judge;
        this.places = places;
        this.hardBefore = hard(judge.byRule());
    }

    static Map<String, Long> hard(Map<String, HardMediumSoftLongScore> byRule) {
        var hard = new TreeMap<String, Long>();
        byRule.forEach((rule, score) -> {
            if (score.hardScore() < 0) {
                hard.put(rule, -score.hardScore());
            }
        });
        return hard;
    }

    /** The cheapest way found to reach a goal by moving some of these; null if there is none: see {@link #whyNot}. */
    @Nullable
    Found find(Goal toReach, List<Moved> movable) {
        goal = toReach;
        inTheWay.clear();
        tried = 0;
        best = null;
        var open = movable.stream().filter(Moved::isOpen).toList();
        var effective = effective(movable);
        var mending = new ArrayList<>(open);
        effective.stream().filter(each -> each.left <= 0).map(Effect::moved).forEach(mending::add);
        mending.stream().limit(MOST_MOVED).forEach(this::placeAnew);
        if (best == null) {
            oneAfterAnother(
                    effective.stream().map(Effect::moved).limit(MOST_MOVED).toList());
        }
        if (best == null) {
            mending.stream().limit(MOST_MOVED / 3).forEach(this::withANeighbour);
        }
        if (best == null) {
            wholeRounds(movable).forEach(this::allOfARound);
        }
        return best;
    }

    /** What may be moved, round by round: where moving single visits does not mend it, a whole day off may. */
    private static Collection<List<Moved>> wholeRounds(List<Moved> movable) {
        var byRound = new LinkedHashMap<PlannedRound, List<Moved>>();
        for (var each : movable) {
            var round = each.attendances().get(0).round();
            if (round != null && each.attendances().size() == 1) {
                byRound.computeIfAbsent(round, any -> new ArrayList<>()).add(each);
            }
        }
        return byRound.values();
    }

    /** Nobody goes to one visit, or to as many as it takes; null if that does not help. */
    @Nullable
    Found leave(Goal toReach, List<Moved> movable) {
        goal = toReach;
        best = null;
        var whole = movable.stream()
                .map(each -> Moved.allOf(each.visit(), places.attendancesOf(each.visit())))
                .distinct()
                .toList();
        whole.forEach(each -> tryOut(Draft.without(each.attendances())));
        if (best == null) {
            var all = new ArrayList<PlannedAttendance>();
            for (var each : effective(whole)) {
                all.addAll(each.moved.attendances());
                if (best == null) {
                    tryOut(Draft.without(all));
                }
            }
        }
        if (best == null) {
            for (var round : wholeRounds(whole)) {
                tryOut(Draft.without(round.stream()
                        .flatMap(each -> each.attendances().stream())
                        .toList()));
            }
        }
        return best;
    }

    /** What kept the last search from finding a place, in a few words. */
    String whyNot() {
        if (tried == 0) {
            return "nobody who may go has a gap for it then";
        }
        var rules = inTheWay.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .map(each -> each.getKey())
                .toList();
        return (tried == 1 ? "the one place" : "each of the " + tried + " places") + " tried would break "
                + (rules.isEmpty() ? "it again" : String.join(", ", rules));
    }

    private record Effect(Moved moved, long left) {}

    /** Those without which less of the finding is left, the most effective first. */
    private List<Effect> effective(List<Moved> movable) {
        long now = goal.left(hardBefore);
        var effective = new ArrayList<Effect>();
        for (var each : movable) {
            if (each.attendances().stream().anyMatch(attendance -> attendance.round() != null)) {
                judge.change(Draft.without(each.attendances()).rounds());
                long left = goal.left(hard(judge.byRule()));
                judge.back();
                // half of a double-up is no remedy, but the place from which that half may move
                if (left < now || !each.stays().isEmpty()) {
                    effective.add(new Effect(each, each.stays().isEmpty() ? left : 0));
                }
            }
        }
        effective.sort(Comparator.comparingLong(Effect::left));
        return effective;
    }

    private void placeAnew(Moved moved) {
        var draft = Draft.without(moved.attendances());
        if (moved.attendances().size() == 1) {
            singlePlaces(moved, draft, true).stream().limit(MOST_PLACES).forEach(place -> tryWith(draft, place));
        } else if (moved.attendances().size() == 2) {
            placeBoth(moved, draft);
        }
    }

    private List<Place> singlePlaces(Moved moved, Draft draft, boolean maySlide) {
        var attendance = moved.attendances().get(0);
        var companions = new HashSet<>(
                moved.stays().stream().map(PlannedAttendance::careworker).toList());
        Integer fixed = moved.stays().isEmpty() ? null : moved.stays().get(0).start();
        return places.of(attendance, draft, fixed, maySlide).stream()
                .filter(place -> !companions.contains(place.round().careworker()))
                .filter(place -> !isWhereItIs(place))
                .toList();
    }

    private static boolean isWhereItIs(Place place) {
        var attendance = place.held().attendance();
        return place.round().equals(attendance.round())
                && attendance.hasStart()
                && attendance.start() == place.held().start()
                && place.slid().isEmpty();
    }

    /** Both halves of a double-up, at one start. */
    private void placeBoth(Moved moved, Draft draft) {
        var other = moved.attendances().get(1);
        int left = MOST_PLACES;
        for (var first : places.of(moved.attendances().get(0), draft, null, false)) {
            var with = draft.copy();
            with.put(first);
            for (var second : places.of(other, with, first.held().start(), false)) {
                if (left > 0
                        && !second.round().careworker().equals(first.round().careworker())) {
                    left--;
                    tryWith(with, second);
                }
            }
        }
    }

    private void oneAfterAnother(List<Moved> movable) {
        var made = new ArrayDeque<Map<PlannedRound, List<Held>>>();
        long left = goal.left(hard(judge.byRule()));
        for (var each : movable) {
            if (left > 0 && made.size() < MOST_MOVES && isSingle(each)) {
                var step = bestStep(each, left - 1);
                if (step != null) {
                    made.push(changed(step));
                    left = goal.left(hard(judge.byRule()));
                }
            }
        }
        noteAndTakeBack(made, left);
    }

    /** Everything of a round to wherever it may go; nothing if something has no place. */
    private void allOfARound(List<Moved> round) {
        var made = new ArrayDeque<Map<PlannedRound, List<Held>>>();
        long left = goal.left(hard(judge.byRule()));
        boolean isPossible = round.size() <= MOST_MOVED && round.stream().allMatch(RepairSearch::isSingle);
        for (int i = 0; i < round.size() && isPossible; i++) {
            var step = bestStep(round.get(i), left);
            isPossible = step != null;
            if (step != null) {
                made.push(changed(step));
            }
        }
        noteAndTakeBack(made, isPossible ? goal.left(hard(judge.byRule())) : left);
    }

    private static boolean isSingle(Moved moved) {
        return moved.attendances().size() == 1 && moved.stays().isEmpty();
    }

    /** Changes the roster; what the changed rounds held before. */
    private Map<PlannedRound, List<Held>> changed(Map<PlannedRound, List<Held>> step) {
        var before = new LinkedHashMap<PlannedRound, List<Held>>();
        step.keySet().forEach(round -> before.put(round, Judge.heldBy(round)));
        judge.change(step);
        return before;
    }

    private void noteAndTakeBack(Deque<Map<PlannedRound, List<Held>>> made, long left) {
        if (left <= 0 && !made.isEmpty()) {
            var after = new LinkedHashMap<PlannedRound, List<Held>>();
            made.forEach(before -> before.keySet().forEach(round -> after.put(round, Judge.heldBy(round))));
            note(after);
        }
        made.forEach(before -> judge.back());
    }

    /** The cheapest place of a visit at which no more than so much of the finding is left and nothing else is worse; null if none. */
    private @Nullable Map<PlannedRound, List<Held>> bestStep(Moved moved, long mostLeft) {
        var draft = Draft.without(moved.attendances());
        Map<PlannedRound, List<Held>> cheapest = null;
        long price = Long.MIN_VALUE;
        for (var place :
                singlePlaces(moved, draft, false).stream().limit(MOST_PLACES).toList()) {
            var with = draft.copy();
            with.put(place);
            judge.change(with.rounds());
            var hard = hard(judge.byRule());
            tried++;
            if (isNoWorse(hard) && goal.left(hard) <= mostLeft && judge.score().softScore() > price) {
                price = judge.score().softScore();
                cheapest = with.rounds();
            }
            judge.back();
        }
        return cheapest;
    }

    /** Puts a visit where a neighbour is, and the neighbour elsewhere. */
    private void withANeighbour(Moved moved) {
        if (moved.attendances().size() > 1) {
            return;
        }
        var attendance = moved.attendances().get(0);
        Integer fixed = moved.stays().isEmpty() ? null : moved.stays().get(0).start();
        var without = Draft.without(moved.attendances());
        var hosts = places.roundsFor(attendance).stream()
                .filter(round -> moved.stays().stream()
                        .noneMatch(each -> each.careworker().equals(round.careworker())))
                .sorted(Comparator.comparing(round -> !attendance.client().isFamiliarWith(round.careworker())))
                .limit(MOST_HOSTS)
                .toList();
        for (var host : hosts) {
            for (var neighbour : without.of(host)) {
                if (neighbour.attendance().visit().isDoubleUp()
                        || neighbour.start()
                                > attendance.visit().closes()
                                        + attendance.visit().length()
                        || neighbour.end() < attendance.visit().opens()) {
                    continue;
                }
                var draft = without.copy();
                draft.takeOut(neighbour.attendance());
                var room = new ArrayList<Place>();
                places.addIn(host, attendance, draft, fixed, false, room);
                if (!room.isEmpty()) {
                    draft.put(room.get(0));
                    places.of(neighbour.attendance(), draft, null, false).stream()
                            .limit(MOST_OF_NEIGHBOUR)
                            .forEach(place -> tryWith(draft, place));
                }
            }
        }
    }

    private void tryWith(Draft draft, Place place) {
        var with = draft.copy();
        with.put(place);
        tryOut(with);
    }

    private void tryOut(Draft draft) {
        judge.change(draft.rounds());
        note(draft.rounds());
        judge.back();
    }

    /** Keeps what the judge holds just now if it mends the finding, breaks nothing else, and is better than what is kept. */
    private void note(Map<PlannedRound, List<Held>> rounds) {
        tried++;
        var byRule = judge.byRule();
        var hard = hard(byRule);
        if (!isNoWorse(hard)) {
            hard.forEach((rule, amount) -> {
                if (amount > hardBefore.getOrDefault(rule, 0L)) {
                    inTheWay.merge(rule, 1, Integer::sum);
                }
            });
            return;
        }
        var found = new Found(rounds, byRule, judge.score());
        if (goal.left(hard) <= 0 && found.isBetterThan(best)) {
            best = found;
        }
    }

    private boolean isNoWorse(Map<String, Long> hard) {
        return hard.entrySet().stream().allMatch(each -> each.getValue() <= hardBefore.getOrDefault(each.getKey(), 0L));
    }
}
