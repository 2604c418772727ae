package coop.commonround.search;

/**
 * Keeps every rule's price of a {@link RosterState} up to date: rounds, then careworkers, visits, links, clients, fair
 * shares. Only what changed is priced anew.
 */
final class Pricing {
    private final RosterState state;
    private final Instance in;
    private final Totals totals;
    private final RoundPrices roundPrices;
    private final CareworkerPrices careworkerPrices;
    private final VisitPrices visitPrices;
    private final int ofClients;

    private final Dirty rounds;
    private final Dirty careworkers;
    private final Dirty visits;
    private final Dirty links;
    private final Dirty clients;

    static int size(Instance in) {
        return Totals.SIZE + RoundPrices.size(in) + CareworkerPrices.size(in) + VisitPrices.size(in) + in.clients;
    }

    Pricing(RosterState state, int from) {
        this.state = state;
        this.in = state.in;
        int at = from;
        totals = new Totals(state.cells, at);
        at += Totals.SIZE;
        roundPrices = new RoundPrices(state, totals, at);
        at += RoundPrices.size(in);
        careworkerPrices = new CareworkerPrices(state, totals, roundPrices, at);
        at += CareworkerPrices.size(in);
        visitPrices = new VisitPrices(state, totals, at);
        ofClients = at + VisitPrices.size(in);
        rounds = new Dirty(in.rounds);
        careworkers = new Dirty(in.careworkers);
        visits = new Dirty(in.visits);
        links = new Dirty(in.link.length);
        clients = new Dirty(in.clients);
        for (int c = 0; c < in.careworkers; c++) {
            careworkers.add(c);
        }
    }

    long hard() {
        return totals.hard();
    }

    long soft() {
        return totals.soft();
    }

    void roundChanged(int round) {
        rounds.add(round);
    }

    void visitChanged(int visit) {
        visits.add(visit);
        if (in.goods > 0 && in.needs[visit] > 1) {
            roundsChanged(visit);
        }
        for (int link : in.linksAsFirst[visit]) {
            links.add(link);
        }
        for (int link : in.linksAsSecond[visit]) {
            links.add(link);
        }
    }

    /** What a double-up needs may now lie in another round. */
    private void roundsChanged(int visit) {
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            if (state.round(a) != Instance.NONE) {
                rounds.add(state.round(a));
            }
        }
    }

    void clientChanged(int client) {
        clients.add(client);
    }

    /** Drops what was noted as changed: it has been taken back. */
    void forget() {
        rounds.clear();
        careworkers.clear();
        visits.clear();
        links.clear();
        clients.clear();
        careworkerPrices.forget();
    }

    void settle() {
        while (rounds.size() > 0) {
            int round = rounds.takeLast();
            roundPrices.price(round);
            careworkers.add(in.careworkerOf[round]);
        }
        while (careworkers.size() > 0) {
            careworkerPrices.price(careworkers.takeLast());
        }
        while (visits.size() > 0) {
            visitPrices.price(visits.takeLast());
        }
        while (links.size() > 0) {
            visitPrices.priceLink(links.takeLast());
        }
        while (clients.size() > 0) {
            priceClient(clients.takeLast());
        }
        careworkerPrices.priceFairness();
    }

    private void priceClient(int client) {
        int faces = state.facesMet(client);
        var cap = in.clientAt[client].cap();
        long soft = state.newFacesMet(client) * in.terms.newFace();
        soft += Math.max(0, faces - 1) * in.terms.newFaceInPeriod();
        soft += cap == null ? 0 : Math.max(0, faces - cap) * in.terms.overCap();
        totals.priceSoft(ofClients + client, soft);
    }
}
