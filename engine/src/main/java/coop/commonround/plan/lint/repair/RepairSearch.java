package coop.commonround.plan.lint.repair;

import coop.commonround.plan.lint.repair.Judge.Held;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way to mend one finding, with the rest of the roster as it is.
 *
 * <p>What the finding is about is taken out and put where every rule lets it: one visit alone, in a gap or with those behind it a
 * little later; then several, one after another; then with a neighbour that makes room and goes elsewhere; and if there is no
 * such place, nobody goes. The first of these that mends it ends the search, the cheapest of its kind. So many places are
 * tried, likely ones first; none by chance.
 */
public final class RepairSearch {
    private static final int MOST_MOVED = 12;
    static final int MOST_PLACES = 24;
    private static final int MOST_MOVES = 8;
    private static final int MOST_HOSTS = 12;
    private static final int MOST_OF_NEIGHBOUR = 4;

    private final Judge judge;
    private final Places places;
    private final Trials trials;

    public RepairSearch(Judge judge, Places places) {
        this.judge = judge;
        this.places = places;
        this.trials = new Trials(judge);
    }

    /** The cheapest way found to reach a goal by moving some of these; null if there is none: see {@link #whyNot}. */
    @Nullable
    public Found find(Goal toReach, List<Moved> movable) {
        trials.begin(toReach);
        var open = movable.stream().filter(Moved::isOpen).toList();
        var effective = effective(movable);
        var mending = new ArrayList<>(open);
        effective.stream().filter(each -> each.left <= 0).map(Effect::moved).forEach(mending::add);
        mending.stream().limit(MOST_MOVED).forEach(this::placeAnew);
        if (trials.best() == null) {
            oneAfterAnother(
                    effective.stream().map(Effect::moved).limit(MOST_MOVED).toList());
        }
        if (trials.best() == null) {
            mending.stream().limit(MOST_MOVED / 3).forEach(this::withANeighbour);
        }
        if (trials.best() == null) {
            wholeRounds(movable).forEach(this::allOfARound);
        }
        return trials.best();
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
    public Found leave(Goal toReach, List<Moved> movable) {
        trials.begin(toReach);
        var whole = movable.stream()
                .map(each -> Moved.allOf(each.visit(), places.attendancesOf(each.visit())))
                .distinct()
                .toList();
        whole.forEach(each -> trials.tryOut(Draft.without(each.attendances())));
        if (trials.best() == null) {
            var all = new ArrayList<PlannedAttendance>();
            for (var each : effective(whole)) {
                all.addAll(each.moved.attendances());
                if (trials.best() == null) {
                    trials.tryOut(Draft.without(all));
                }
            }
        }
        if (trials.best() == null) {
            for (var round : wholeRounds(whole)) {
                trials.tryOut(Draft.without(round.stream()
                        .flatMap(each -> each.attendances().stream())
                        .toList()));
            }
        }
        return trials.best();
    }

    /** What kept the last search from finding a place, in a few words. */
    public String whyNot() {
        return trials.whyNot();
    }

    private record Effect(Moved moved, long left) {}

    /** Those without which less of the finding is left, the most effective first. */
    private List<Effect> effective(List<Moved> movable) {
        long now = trials.left();
        var effective = new ArrayList<Effect>();
        for (var each : movable) {
            if (each.attendances().stream().anyMatch(attendance -> attendance.round() != null)) {
                judge.change(Draft.without(each.attendances()).rounds());
                long left = trials.left();
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
            singlePlaces(moved, draft, true).stream().limit(MOST_PLACES).forEach(place -> trials.tryWith(draft, place));
        } else {
            new Together(moved, places, trials).place(draft);
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

    private void oneAfterAnother(List<Moved> movable) {
        var made = new ArrayDeque<Map<PlannedRound, List<Held>>>();
        long left = trials.left();
        for (var each : movable) {
            if (left > 0 && made.size() < MOST_MOVES && isSingle(each)) {
                var step = bestStep(each, left - 1);
                if (step != null) {
                    made.push(changed(step));
                    left = trials.left();
                }
            }
        }
        noteAndTakeBack(made, left);
    }

    /** Everything of a round to wherever it may go; nothing if something has no place. */
    private void allOfARound(List<Moved> round) {
        var made = new ArrayDeque<Map<PlannedRound, List<Held>>>();
        long left = trials.left();
        boolean isPossible = round.size() <= MOST_MOVED && round.stream().allMatch(RepairSearch::isSingle);
        for (int i = 0; i < round.size() && isPossible; i++) {
            var step = bestStep(round.get(i), left);
            isPossible = step != null;
            if (step != null) {
                made.push(changed(step));
            }
        }
        noteAndTakeBack(made, isPossible ? trials.left() : left);
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
            trials.note(after);
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
            if (trials.isNoWorse() && trials.left() <= mostLeft && judge.score().softScore() > price) {
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
                            .forEach(place -> trials.tryWith(draft, place));
                }
            }
        }
    }
}
