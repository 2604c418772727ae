package coop.commonround.search.table;

import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which visits a rule lets only somebody known make, and which make somebody known; of clients who could meet a stranger at one. */
public final class KnownOnly {
    private static final int[] NONE = {};

    public final RuleId rule;

    /** Whether there is such a visit that a stranger could come to; nothing else is to be asked if not. */
    public final boolean isUsed;

    /** Whether a stranger may not come at any price. */
    public final boolean isHard;

    /** By number of the visit: whether only somebody known may make it. */
    public final boolean[] isBound;

    /** By number of the visit: whether it makes its careworkers known to somebody who has such visits. */
    public final boolean[] isIntroducing;

    /** By client: its visits of the one kind, and those that make somebody known. */
    public final int[][] boundOf;

    public final int[][] introducingOf;

    /** Client times careworkers plus careworker: whether they know each other from before. */
    private final boolean[] isKnown;

    private final int careworkers;

    KnownOnly(Instance in, RuleId rule, Predicate<PlannedVisit> asks, Predicate<PlannedVisit> introduces) {
        this.rule = rule;
        isHard = in.weights.isHard(rule);
        careworkers = in.careworkers;
        isBound = new boolean[in.visits];
        isIntroducing = new boolean[in.visits];
        isKnown = new boolean[in.clients * careworkers];
        for (int i = 0; i < isKnown.length; i++) {
            isKnown[i] = in.clientAt[i / careworkers].knows(in.careworker[i % careworkers]);
        }
        var isOpen = new boolean[in.clients];
        for (int v = 0; v < in.visits; v++) {
            isOpen[in.client[v]] |= asks.test(in.visit[v]) && couldMeetAStranger(in, v);
        }
        for (int v = 0; v < in.visits; v++) {
            isBound[v] = isOpen[in.client[v]] && asks.test(in.visit[v]);
            isIntroducing[v] = isOpen[in.client[v]] && introduces.test(in.visit[v]);
        }
        isUsed = IntStream.range(0, in.clients).anyMatch(c -> isOpen[c]);
        boundOf = byClient(in, isBound);
        introducingOf = byClient(in, isIntroducing);
    }

    /** Whether they know each other from before. */
    public boolean isKnown(int client, int careworker) {
        return isKnown[client * careworkers + careworker];
    }

    private boolean couldMeetAStranger(Instance in, int visit) {
        return attendancesOf(in, visit)
                .flatMap(a -> Arrays.stream(in.candidates[a]))
                .anyMatch(r -> !isKnown(in.client[visit], in.careworkerOf[r]));
    }

    /** Whether nobody who is known from before could make a visit: it has to wait for somebody to be introduced. */
    public boolean needsIntroduction(Instance in, int visit) {
        return isBound[visit]
                && attendancesOf(in, visit)
                        .flatMap(a -> Arrays.stream(in.candidates[a]))
                        .noneMatch(r -> isKnown(in.client[visit], in.careworkerOf[r]));
    }

    private static IntStream attendancesOf(Instance in, int visit) {
        return IntStream.range(in.firstAttendance[visit], in.firstAttendance[visit] + in.needs[visit]);
    }

    private static int[][] byClient(Instance in, boolean[] isOne) {
        var lists = new int[in.clients][];
        Arrays.fill(lists, NONE);
        for (int v = 0; v < in.visits; v++) {
            if (isOne[v]) {
                var list = lists[in.client[v]];
                lists[in.client[v]] = Arrays.copyOf(list, list.length + 1);
                lists[in.client[v]][list.length] = v;
            }
        }
        return lists;
    }
}
