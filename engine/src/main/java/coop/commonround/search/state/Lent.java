package coop.commonround.search.state;

import coop.commonround.model.RuleId;
import coop.commonround.rule.hard.NotSecondeesAlone;
import coop.commonround.rule.planning.Dependence;
import coop.commonround.rule.priced.NotOnlySecondees;
import coop.commonround.search.cells.Tally;
import coop.commonround.search.table.Instance;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How often each client is attended by people lent, and by anybody: whether somebody depends on who may be recalled. Counts
 * nothing where no rule asks.
 */
public final class Lent {
    private final RosterState state;
    private final Instance in;
    private final boolean isUsed;
    private final boolean isLaw;
    private final int lentFrom;
    private final int allFrom;
    private final int[][] visitsAt;

    /** Takes its cells from a number on: see {@link #size}. */
    Lent(RosterState state, int from) {
        this.state = state;
        this.in = state.in;
        isUsed = in.areSecondeesCounted;
        isLaw = isUsed
                && in.terms.people().matching().isDependenceBarred()
                && in.weights.isHard(RuleId.SECONDEES_ALONE);
        lentFrom = from;
        allFrom = from + in.clients;
        visitsAt = new int[isUsed ? in.clients : 0][];
        for (int client = 0; client < visitsAt.length; client++) {
            int of = client;
            visitsAt[client] = IntStream.range(0, in.visits)
                    .filter(v -> in.client[v] == of)
                    .toArray();
        }
    }

    static int size(Instance in) {
        return in.areSecondeesCounted ? 2 * in.clients : 0;
    }

    /** Counts an attendance more or less. */
    void count(int visit, int careworker, int sign) {
        if (isUsed) {
            add(allFrom + in.client[visit], sign);
            if (in.isLent[careworker]) {
                add(lentFrom + in.client[visit], sign);
            }
        }
    }

    private void add(int cell, int sign) {
        state.cells.put(cell, state.cells.number[cell] + sign);
    }

    private int lent(int client) {
        return state.cells.number[lentFrom + client];
    }

    private int all(int client) {
        return state.cells.number[allFrom + client];
    }

    /** Adds what both rules come to at a client. */
    void addUp(int client, Tally tally) {
        if (isUsed) {
            var at = in.clientAt[client];
            tally.breach(RuleId.SECONDEES_ALONE, NotSecondeesAlone.breaches(at, lent(client), all(client)));
            tally.cost(RuleId.ONLY_SECONDEES, NotOnlySecondees.priceOf(at, lent(client), all(client)));
        }
    }

    /** Whether a careworker is lent, and one more visit would leave the client to people lent, which is against the law. */
    boolean isBarred(int visit, int careworker) {
        int client = in.client[visit];
        return isLaw && in.isLent[careworker] && Dependence.isOnPeopleLent(lent(client) + 1, all(client) + 1);
    }

    /** Tells of visits that people lent must not make, now that a careworker of the co-op's own no longer goes to another. */
    void leftBy(int visit, int careworker, IntConsumer stranded) {
        if (isLaw && !in.isLent[careworker]) {
            tooMany(in.client[visit], stranded);
        }
    }

    /** Tells of visits to take out so that a client does not depend on people lent: all they make there, but the last. */
    public void tooMany(int client, IntConsumer tooMany) {
        if (!isLaw || !Dependence.isOnPeopleLent(lent(client), all(client))) {
            return;
        }
        int left = lent(client);
        for (int i = 0; i < visitsAt[client].length && left > 1; i++) {
            int attending = state.attending(visitsAt[client][i]);
            if (attending > 0) {
                left -= attending;
                tooMany.accept(visitsAt[client][i]);
            }
        }
    }
}
