package coop.commonround.search.table;

import static java.util.Objects.requireNonNull;

import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** Which rounds each attendance could lie in at all. */
final class Candidates {
    /** Of each attendance its rounds, in order. */
    final int[][] rounds;

    private final BitSet[] sets;

    Candidates(List<PlannedAttendance> attendances, PlannedRound[] round) {
        var numbers = new IdentityHashMap<PlannedAttendance, Integer>();
        var lists = new ArrayList<List<Integer>>();
        for (var attendance : attendances) {
            numbers.put(attendance, lists.size());
            lists.add(new ArrayList<>());
        }
        for (int r = 0; r < round.length; r++) {
            for (var candidate : round[r].candidates()) {
                lists.get(requireNonNull(numbers.get(candidate))).add(r);
            }
        }
        rounds = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        sets = new BitSet[rounds.length];
        for (int a = 0; a < sets.length; a++) {
            sets[a] = new BitSet(round.length);
            for (int r : rounds[a]) {
                sets[a].set(r);
            }
        }
    }

    boolean has(int attendance, int round) {
        return sets[attendance].get(round);
    }
}
