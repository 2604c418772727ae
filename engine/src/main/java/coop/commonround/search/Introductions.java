package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

import coop.commonround.rule.hard.KnownAtShortVisit;
import java.util.function.IntConsumer;

/**
 * Short visits by careworkers whom the client does not know from before: whether an earlier visit of the roster has made them
 * known. Counts such attendances by client, so that nothing is to be looked at where there are none.
 */
final class Introductions {
    private final RosterState state;
    private final Instance in;
    private final ShortVisits asked;
    private final int from;

    /** Takes its cells from a number on: see {@link #size}. */
    Introductions(RosterState state, int from) {
        this.state = state;
        this.in = state.in;
        this.asked = in.shortVisits;
        this.from = from;
    }

    static int size(Instance in) {
        return in.shortVisits.isUsed ? in.clients : 0;
    }

    /** Counts an attendance more or less. */
    void count(int visit, int careworker, int sign) {
        int client = in.client[visit];
        if (asked.isUsed && asked.isShort[visit] && !asked.isKnown(client, careworker)) {
            state.cells.put(from + client, state.cells.number[from + client] + sign);
        }
    }

    /** How many attendances of a client's short visits are made by somebody who has not been there before. */
    int byStrangers(int client) {
        if (!asked.isUsed || state.cells.number[from + client] == 0) {
            return 0;
        }
        int strangers = 0;
        for (int visit : asked.shortOf[client]) {
            int end = in.firstAttendance[visit] + in.needs[visit];
            for (int a = in.firstAttendance[visit]; a < end; a++) {
                int round = state.round(a);
                strangers += round != NONE && isStranger(visit, in.careworkerOf[round], state.start(visit)) ? 1 : 0;
            }
        }
        return strangers;
    }

    private boolean isStranger(int visit, int careworker, int start) {
        int client = in.client[visit];
        if (asked.isKnown(client, careworker)) {
            return false;
        }
        for (int earlier : asked.introducingOf[client]) {
            if (attends(earlier, careworker)
                    && KnownAtShortVisit.isBefore(state.start(earlier) + in.length[earlier], start)) {
                return false;
            }
        }
        return true;
    }

    private boolean attends(int visit, int careworker) {
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            if (state.round(a) != NONE && in.careworkerOf[state.round(a)] == careworker) {
                return true;
            }
        }
        return false;
    }

    /** Whether a careworker would be a stranger at a visit whenever it starts, as the roster stands, and must not be. */
    boolean isBarred(int visit, int careworker) {
        return asked.isUsed
                && asked.isHard
                && asked.isShort[visit]
                && isStranger(visit, careworker, in.latestLawful[visit]);
    }

    /** Tells of the short visits for which a careworker, who no longer goes to another visit of the client, is now a stranger. */
    void leftBy(int visit, int careworker, IntConsumer stranded) {
        int client = in.client[visit];
        if (!asked.isUsed
                || !asked.isIntroducing[visit]
                || state.cells.number[from + client] == 0
                || asked.isKnown(client, careworker)) {
            return;
        }
        for (int each : asked.shortOf[client]) {
            if (attends(each, careworker) && isStranger(each, careworker, state.start(each))) {
                stranded.accept(each);
            }
        }
    }
}
