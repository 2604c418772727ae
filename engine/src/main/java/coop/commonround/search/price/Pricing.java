package coop.commonround.search.price;

import coop.commonround.model.RuleId;
import coop.commonround.rule.hard.RoundWhole;
import coop.commonround.search.cells.Amount;
import coop.commonround.search.cells.Dirty;
import coop.commonround.search.cells.Tally;
import coop.commonround.search.cells.Totals;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.state.Strangers;
import coop.commonround.search.table.Instance;
import java.util.Map;

/**
 * Keeps every rule's price of a {@link RosterState} up to date: rounds, then careworkers, visits, links, clients, fair
 * shares. Only what changed is priced anew.
 */
public final class Pricing {
    private final RosterState state;
    private final Instance in;
    private final Totals totals;
    private final Tally sums;
    private final RoundPrices roundPrices;
    private final CareworkerPrices careworkerPrices;
    private final VisitPrices visitPrices;
    private final int ofClients;
    private final int ofTemplates;

    private final Dirty rounds;
    private final Dirty careworkers;
    private final Dirty visits;
    private final Dirty links;
    private final Dirty clients;
    private final Dirty templates;

    public static int size(Instance in) {
        return Totals.SIZE
                + RoundPrices.size(in)
                + CareworkerPrices.size(in)
                + VisitPrices.size(in)
                + 2 * in.clients
                + 2 * in.templates.count();
    }

    public Pricing(RosterState state, int from) {
        this.state = state;
        this.in = state.in;
        int at = from;
        totals = new Totals(state.cells, at);
        sums = Tally.ofSums(in.weights);
        at += Totals.SIZE;
        roundPrices = new RoundPrices(state, totals, at);
        at += RoundPrices.size(in);
        careworkerPrices = new CareworkerPrices(state, totals, roundPrices, at);
        at += CareworkerPrices.size(in);
        visitPrices = new VisitPrices(state, totals, at);
        ofClients = at + VisitPrices.size(in);
        ofTemplates = ofClients + 2 * in.clients;
        rounds = new Dirty(in.rounds);
        careworkers = new Dirty(in.careworkers);
        visits = new Dirty(in.visits);
        links = new Dirty(in.links.size());
        clients = new Dirty(in.clients);
        templates = new Dirty(in.templates.count());
        for (int c = 0; c < in.careworkers; c++) {
            careworkers.add(c);
        }
        for (int r = 0; r < in.rounds && (in.terms.time().unusedShift() > 0 || in.hasPaidShifts); r++) {
            rounds.add(r);
        }
        for (int v = 0; v < in.visits; v++) {
            if (in.isOptional[v]) {
                visits.add(v);
            }
        }
    }

    public long hard() {
        return totals.hard();
    }

    public long soft() {
        return totals.soft();
    }

    public int hoursLeft(int round) {
        return careworkerPrices.hoursLeft(in.careworkerOf[round], in.round[round].week());
    }

    public int unusedHours(int round) {
        return careworkerPrices.unusedIn(in.careworkerOf[round], in.round[round].week());
    }

    /** Seconds that a round is paid beyond the work in it. */
    public int paidBeyond(int round) {
        return roundPrices.paidBeyond(round);
    }

    public int idlestRound() {
        return roundPrices.idlest();
    }

    public boolean isIdlest(int round) {
        return roundPrices.isIdlest(round);
    }

    public void roundChanged(int round) {
        rounds.add(round);
    }

    public void visitChanged(int visit) {
        visits.add(visit);
        if (in.hasStrangers && Strangers.areAskedAt(in, visit)) {
            clients.add(in.client[visit]);
        }
        if (in.goods > 0 && in.needs[visit] > 1) {
            roundsChanged(visit);
        }
        for (int link : in.links.asFirst[visit]) {
            links.add(link);
        }
        for (int link : in.links.asSecond[visit]) {
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

    public void clientChanged(int client) {
        clients.add(client);
    }

    public void templateChanged(int template) {
        templates.add(template);
    }

    /** Drops what was noted as changed: it has been taken back. */
    public void forget() {
        rounds.clear();
        careworkers.clear();
        visits.clear();
        links.clear();
        clients.clear();
        templates.clear();
        careworkerPrices.forget();
    }

    public void settle() {
        while (rounds.size() > 0) {
            int round = rounds.takeLast();
            roundPrices.price(round);
            careworkers.add(in.careworkerOf[round]);
            for (int passenger : in.passengers.of[in.careworkerOf[round]]) {
                careworkers.add(passenger);
            }
        }
        roundPrices.priceIdlest();
        while (careworkers.size() > 0) {
            careworkerPrices.price(careworkers.takeLast());
        }
        while (visits.size() > 0) {
            visitPrices.price(visits.takeLast());
        }
        visitPrices.priceLatest();
        while (links.size() > 0) {
            visitPrices.priceLink(links.takeLast());
        }
        while (clients.size() > 0) {
            priceClient(clients.takeLast());
        }
        while (templates.size() > 0) {
            int template = templates.takeLast();
            sums.clear();
            addUpTemplate(template, sums);
            totals.price(ofTemplates + 2 * template, sums);
        }
        careworkerPrices.priceFairness();
    }

    private void priceClient(int client) {
        sums.clear();
        addUpClient(client, sums);
        totals.price(ofClients + 2 * client, sums);
    }

    private void addUpClient(int client, Tally tally) {
        int faces = state.facesMet(client);
        var cap = in.clientAt[client].cap();
        state.strangers().addUp(client, tally);
        tally.cost(RuleId.NEW_FACE, state.newFacesMet(client) * in.terms.newFace());
        tally.cost(RuleId.NEW_FACE_IN_PERIOD, Math.max(0, faces - 1) * in.terms.newFaceInPeriod());
        tally.cost(RuleId.CLIENT_CAP, cap == null ? 0 : Math.max(0, faces - cap) * in.terms.overCap());
    }

    private void addUpTemplate(int template, Tally tally) {
        tally.cost(RuleId.BROKEN_ROUND, in.templates.price == 0 ? 0 : BrokenRounds.priceOf(state, template));
        if (in.templates.areWhole) {
            var whole = state.strangers().wholeRounds();
            tally.breach(RuleId.ROUND_WHOLE, RoundWhole.visitsAway(whole.made(template), whole.mostByOne(template)));
        }
    }

    /**
     * What each rule comes to, the whole roster counted anew; the state, which must be settled, stays as it is. A rule that
     * nothing in the roster asks is left out.
     */
    public Map<RuleId, Amount> byRule() {
        int mark = state.cells.mark();
        var tally = Tally.byRule(in.weights);
        for (int a = 0; a < in.attendances; a++) {
            tally.uncovered(
                    RuleId.UNCOVERED, state.round(a) == Instance.NONE ? state.uncoveredWeight(in.visitOf[a]) : 0);
        }
        for (int round = 0; round < in.rounds; round++) {
            roundPrices.addUp(round, tally);
        }
        roundPrices.addUpIdlest(tally);
        for (int c = 0; c < in.careworkers; c++) {
            careworkerPrices.addUp(c, tally);
        }
        for (int v = 0; v < in.visits; v++) {
            visitPrices.addUp(v, tally);
        }
        visitPrices.addUpLatest(tally);
        for (int l = 0; l < in.links.size(); l++) {
            visitPrices.addUpLink(l, tally);
        }
        for (int client = 0; client < in.clients; client++) {
            addUpClient(client, tally);
        }
        for (int template = 0; template < in.templates.count(); template++) {
            addUpTemplate(template, tally);
        }
        careworkerPrices.addUpFairness(tally);
        state.cells.backTo(mark);
        forget();
        return tally.amounts();
    }
}
