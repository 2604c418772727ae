package coop.commonround.search;

import coop.commonround.model.RuleId;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which visits only somebody known may make, and which make somebody known; of clients who could meet a stranger at one. */
final class ShortVisits {
    private static final int[] NONE = {};

    /** Whether there is a short visit that a stranger could come to; nothing else is to be asked if not. */
    final boolean isUsed;

    /** Whether a stranger may not come at any price. */
    final boolean isHard;

    /** By number of the visit: whether only somebody known may make it. */
    final boolean[] isShort;

    /** By number of the visit: whether it makes its careworkers known to somebody who has short visits. */
    final boolean[] isIntroducing;

    /** By client: its short visits, and those that make somebody known. */
    final int[][] shortOf;

    final int[][] introducingOf;

    /** Client times careworkers plus careworker: whether they know each other from before. */
    private final boolean[] isKnown;

    private final int careworkers;

    ShortVisits(Instance in) {
        isHard = in.weights.isHard(RuleId.SHORT_VISIT);
        careworkers = in.careworkers;
        isShort = new boolean[in.visits];
        isIntroducing = new boolean[in.visits];
        isKnown = new boolean[in.clients * careworkers];
        for (int i = 0; i < isKnown.length; i++) {
            isKnown[i] = in.clientAt[i / careworkers].knows(in.careworker[i % careworkers]);
        }
        var isOpen = new boolean[in.clients];
        for (int v = 0; v < in.visits; v++) {
            isOpen[in.client[v]] |= in.visit[v].isShort() && couldMeetAStranger(in, v);
        }
        for (int v = 0; v < in.visits; v++) {
            isShort[v] = isOpen[in.client[v]] && in.visit[v].isShort();
            isIntroducing[v] = isOpen[in.client[v]] && in.visit[v].isIntroducing();
        }
        isUsed = IntStream.range(0, in.clients).anyMatch(c -> isOpen[c]);
        shortOf = byClient(in, isShort);
        introducingOf = byClient(in, isIntroducing);
    }

    /** Whether they know each other from before. */
    boolean isKnown(int client, int careworker) {
        return isKnown[client * careworkers + careworker];
    }

    private boolean couldMeetAStranger(Instance in, int visit) {
        return attendancesOf(in, visit)
                .flatMap(a -> Arrays.stream(in.candidates[a]))
                .anyMatch(r -> !isKnown(in.client[visit], in.careworkerOf[r]));
    }

    /** Whether nobody who is known from before could make a visit: it has to wait for somebody to be introduced. */
    boolean needsIntroduction(Instance in, int visit) {
        return isShort[visit]
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
