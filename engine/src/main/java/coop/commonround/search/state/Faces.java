package coop.commonround.search.state;

import coop.commonround.search.cells.Cells;
import coop.commonround.search.table.Instance;

/** Counts who goes to whom: how often each careworker meets each client, and how many different ones a client meets. */
final class Faces {
    private final Instance in;
    private final Cells cells;
    private final int times;
    private final int distinct;
    private final int unknown;

    /** Takes its cells from a number on: see {@link #size}. */
    Faces(Instance in, Cells cells, int from) {
        this.in = in;
        this.cells = cells;
        times = from;
        distinct = times + in.clients * in.careworkers;
        unknown = distinct + in.clients;
    }

    static int size(Instance in) {
        return in.clients * in.careworkers + 2 * in.clients;
    }

    /** How often a careworker goes to a client. */
    int timesSeen(int client, int careworker) {
        return cells.number[times + client * in.careworkers + careworker];
    }

    /** How many different careworkers a client meets. */
    int met(int client) {
        return cells.number[distinct + client];
    }

    /** How many careworkers a client meets who were not known before. */
    int newMet(int client) {
        return cells.number[unknown + client];
    }

    /** Counts a visit more or less; whether the client now meets another number of careworkers. */
    boolean count(int client, int careworker, int sign) {
        int seen = timesSeen(client, careworker) + sign;
        cells.put(times + client * in.careworkers + careworker, seen);
        if (seen != (sign > 0 ? 1 : 0)) {
            return false;
        }
        cells.put(distinct + client, met(client) + sign);
        if (!in.clientAt[client].isFamiliarWith(in.careworker[careworker])) {
            cells.put(unknown + client, newMet(client) + sign);
        }
        return true;
    }
}
