package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.rule.hard.Strangers;
import coop.commonround.search.cells.Tally;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.KnownOnly;
import java.util.function.IntConsumer;

/**
 * Visits that a rule keeps for people the client knows, made by others: whether an earlier visit of the roster has made them known.
 * Counts such attendances by client, so that nothing is to be looked at where there are none.
 */
final class Introductions {
    private final RosterState state;
    private final Instance in;
    private final KnownOnly asked;
    private final int from;

    /** Takes its cells from a number on: see {@link #size}. */
    Introductions(RosterState state, KnownOnly asked, int from) {
        this.state = state;
        this.in = state.in;
        this.asked = asked;
        this.from = from;
    }

    static int size(Instance in, KnownOnly asked) {
        return asked.isUsed ? in.clients : 0;
    }

    /** Adds what the rule comes to at a client. */
    void addUp(int client, Tally tally) {
        tally.breach(asked.rule, byStrangers(client));
    }

    /** Counts an attendance more or less. */
    void count(int visit, int careworker, int sign) {
        int client = in.client[visit];
        if (asked.isUsed && asked.isBound[visit] && !asked.isKnown(client, careworker)) {
            state.cells.put(from + client, state.cells.number[from + client] + sign);
        }
    }

    /** How many attendances of such visits of a client are made by somebody who has not been there before. */
    private int byStrangers(int client) {
        if (!asked.isUsed || state.cells.number[from + client] == 0) {
            return 0;
        }
        int strangers = 0;
        for (int visit : asked.boundOf[client]) {
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
            if (attends(earlier, careworker) && Strangers.isInTime(state.start(earlier) + in.length[earlier], start)) {
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
                && asked.isBound[visit]
                && isStranger(visit, careworker, in.latestLawful[visit]);
    }

    /** Tells of such visits for which a careworker, who no longer goes to another visit of the client, is now a stranger. */
    void leftBy(int visit, int careworker, IntConsumer stranded) {
        int client = in.client[visit];
        if (!asked.isUsed
                || !asked.isIntroducing[visit]
                || state.cells.number[from + client] == 0
                || asked.isKnown(client, careworker)) {
            return;
        }
        for (int each : asked.boundOf[client]) {
            if (attends(each, careworker) && isStranger(each, careworker, state.start(each))) {
                stranded.accept(each);
            }
        }
    }
}
