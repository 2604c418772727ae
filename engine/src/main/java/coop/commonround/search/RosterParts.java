package coop.commonround.search;

import coop.commonround.search.part.InParts;
import coop.commonround.search.part.Parts;
import coop.commonround.search.state.Memory;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.state.RoundsHeld;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import coop.commonround.search.table.Part;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Parts of a roster under every rule: each is improved on a copy of the whole state, number by number, so that what it shares with others (links,
 * faces, fair shares) has its price while those stay as they are.
 *
 * <p>What parts have found is put together one after the other, and priced as a whole. A part that then breaks the law or cannot
 * be timed, since another has moved what it is linked to, stays as it was.
 */
public final class RosterParts implements InParts.Divided {
    private final RosterState state;
    private final Instance in;
    private final Neighbours neighbours;
    private final Scale scale;
    private final Search.Listener listener;
    private final Memory best;
    private final Parts parts;
    private final RosterState[] copies;

    // what became of each part
    private Part[] divided = {};
    private int[][][] bestOfPart = {};
    private int[][][] lastOfPart = {};

    public RosterParts(
            RosterState state, Parts parts, Neighbours neighbours, Scale scale, Search.Listener listener, int threads) {
        this.state = state;
        this.in = state.in;
        this.parts = parts;
        this.neighbours = neighbours;
        this.scale = scale;
        this.listener = listener;
        best = Memory.of(state);
        copies = new RosterState[threads];
    }

    @Override
    public int[] divide(SplittableRandom random) {
        var visits = RoundsHeld.visits(in, RoundsHeld.by(state));
        var partOf = parts.draw(visits, random);
        var ofVisits = parts.ofVisits(partOf, visits, neighbours.near);
        divided = new Part[parts.count];
        for (int p = 0; p < parts.count; p++) {
            divided[p] = new Part(in, numbersOf(p, partOf), numbersOf(p, ofVisits));
        }
        bestOfPart = new int[parts.count][][];
        lastOfPart = new int[parts.count][][];
        return Arrays.stream(divided).mapToInt(Part::visits).toArray();
    }

    private static int[] numbersOf(int part, int[] partOf) {
        return IntStream.range(0, partOf.length).filter(i -> partOf[i] == part).toArray();
    }

    @Override
    public void improve(int worker, int part, InParts.Spell spell) {
        if (divided[part].visits() == 0) {
            return;
        }
        var copy = copies[worker];
        if (copy == null) {
            copy = new RosterState(in);
            copies[worker] = copy;
        }
        copy.become(state, divided[part]);
        var bestHere = Memory.of(copy);
        var annealing = new Annealing(copy, neighbours, scale, new SplittableRandom(spell.seed()));
        for (long i = 0; i < spell.steps() && !spell.pacing().isOver(); i++) {
            if (annealing.step(spell.temperature()) && bestHere.isWorseThan(copy)) {
                bestHere.remember(copy);
            }
        }
        copy.keep();
        lastOfPart[part] = RoundsHeld.by(copy);
        bestOfPart[part] = bestHere.rounds(in.rounds);
    }

    @Override
    public void putTogether() {
        put(bestOfPart);
        if (best.isWorseThan(state)) {
            best.remember(state);
            listener.found(state);
        }
        put(lastOfPart);
    }

    /** Whoever comes to a client on several days can only be replaced across them. */
    @Override
    public boolean hasMoreAcross() {
        return parts.areOfDays() && in.terms.newFace() + in.terms.newFaceInPeriod() + in.terms.overCap() > 0;
    }

    @Override
    public void improveAcross(InParts.Spell spell) {
        var annealing = new Annealing(state, neighbours, scale, new SplittableRandom(spell.seed()), true);
        for (long i = 0; i < spell.steps() && !spell.pacing().isOver(); i++) {
            if (annealing.step(spell.temperature()) && best.isWorseThan(state)) {
                best.remember(state);
                listener.found(state);
            }
        }
        state.keep();
    }

    private void put(int[][][] found) {
        for (int p = 0; p < divided.length; p++) {
            if (found[p] != null) {
                long hard = state.hard();
                int mark = state.mark();
                if (!RoundsHeld.put(found[p], divided[p].rounds().toArray(), state) || state.hard() > hard) {
                    state.backTo(mark);
                }
            }
        }
        state.keep();
    }

    @Override
    public void backToTheBest() {
        best.restore(state);
    }
}
