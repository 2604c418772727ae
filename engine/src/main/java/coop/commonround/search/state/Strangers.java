package coop.commonround.search.state;

import coop.commonround.model.RuleId;
import coop.commonround.rule.hard.WithinClientLimit;
import coop.commonround.search.cells.Tally;
import coop.commonround.search.table.Instance;
import java.util.function.IntConsumer;

/** Who may not come to a client because of who has been there: the rules that ask for somebody known, for few faces, and for somebody not lent. */
public final class Strangers {
    private final RosterState state;
    private final Instance in;
    private final Introductions[] introductions;
    private final boolean isLimitHard;
    private final Lent lent;
    private final WholeRounds wholeRounds;

    /** Takes its cells from a number on: see {@link #size}. */
    Strangers(RosterState state, int from) {
        this.state = state;
        this.in = state.in;
        isLimitHard = in.weights.isHard(RuleId.CLIENT_LIMIT);
        introductions = new Introductions[in.knownOnly.length];
        int at = from;
        for (int i = 0; i < introductions.length; i++) {
            introductions[i] = new Introductions(state, in.knownOnly[i], at);
            at += Introductions.size(in, in.knownOnly[i]);
        }
        lent = new Lent(state, at);
        wholeRounds = new WholeRounds(state);
    }

    static int size(Instance in) {
        int size = 0;
        for (var each : in.knownOnly) {
            size += Introductions.size(in, each);
        }
        return size + Lent.size(in);
    }

    /** Who is lent, and where there are too many of them. */
    public Lent lent() {
        return lent;
    }

    /** Who makes which round template. */
    public WholeRounds wholeRounds() {
        return wholeRounds;
    }

    /** Counts an attendance more or less. */
    void count(int visit, int careworker, int sign) {
        lent.count(visit, careworker, sign);
        if (in.hasStrangers) {
            for (var each : introductions) {
                each.count(visit, careworker, sign);
            }
        }
    }

    /** Adds what the rules come to at a client. */
    public void addUp(int client, Tally tally) {
        for (var each : introductions) {
            each.addUp(client, tally);
        }
        lent.addUp(client, tally);
        tally.breach(RuleId.CLIENT_LIMIT, WithinClientLimit.facesAbove(in.clientAt[client], state.facesMet(client)));
    }

    /** Whether a careworker must not come to a visit, whenever it starts, as the roster stands. */
    public boolean isBarred(int visit, int careworker) {
        int client = in.client[visit];
        return (in.hasStrangers
                        && (introductions[0].isBarred(visit, careworker)
                                || introductions[1].isBarred(visit, careworker)))
                || (state.facesMet(client) >= in.limit[client]
                        && isLimitHard
                        && state.timesSeen(client, careworker) == 0)
                || lent.isBarred(visit, careworker)
                || wholeRounds.isBarred(visit, careworker);
    }

    /**
     * Tells of visits that may no longer be made as they are, now that a careworker does not go to another of the client: there that
     * careworker is a stranger now, or nobody but people lent is left.
     */
    public void leftBy(int visit, int careworker, IntConsumer stranded) {
        lent.leftBy(visit, careworker, stranded);
        if (in.hasStrangers) {
            for (var each : introductions) {
                each.leftBy(visit, careworker, stranded);
            }
        }
    }

    /** Whether its client's rules look at a visit, whoever makes it. */
    public static boolean areAskedAt(Instance in, int visit) {
        for (var each : in.knownOnly) {
            if (each.isBound[visit] || each.isIntroducing[visit]) {
                return true;
            }
        }
        return false;
    }
}
