package coop.commonround.search.part;

import coop.commonround.search.table.Neighbours;
import coop.commonround.search.ways.WaySearch;
import coop.commonround.search.ways.WayTable;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Parts of a roster in which nothing but ways and people has a price: nothing ties them, so each is a search by itself. */
public final class LaneParts implements InParts.Divided {
    private final WayTable table;
    private final Parts parts;
    private final Neighbours neighbours;
    private final Consumer<int[][]> listener;

    // for each round its visits
    private int[][] current;
    private int[][] best;
    private long bestPrice;

    private int[][] roundsOf = {};
    private int[][] visitsOf = {};

    /** Of each visit its number in its part. */
    private final int[] number;

    private int[] partOfVisit = {};
    private WaySearch[] searches = {};

    public LaneParts(
            WayTable table, int[][] start, long price, Parts parts, Neighbours neighbours, Consumer<int[][]> listener) {
        this.table = table;
        this.parts = parts;
        this.neighbours = neighbours;
        this.listener = listener;
        current = start;
        best = start;
        bestPrice = price;
        number = new int[neighbours.near.length];
    }

    @Override
    public int[] divide(SplittableRandom random) {
        var partOf = parts.draw(current, random);
        partOfVisit = parts.ofVisits(partOf, current, neighbours.near);
        roundsOf = byPart(partOf);
        visitsOf = byPart(partOfVisit);
        for (var visits : visitsOf) {
            for (int i = 0; i < visits.length; i++) {
                number[visits[i]] = i;
            }
        }
        searches = new WaySearch[parts.count];
        return Arrays.stream(visitsOf).mapToInt(visits -> visits.length).toArray();
    }

    private int[][] byPart(int[] partOf) {
        return IntStream.range(0, parts.count)
                .mapToObj(p -> IntStream.range(0, partOf.length)
                        .filter(i -> partOf[i] == p)
                        .toArray())
                .toArray(int[][]::new);
    }

    @Override
    public void improve(int worker, int part, InParts.Spell spell) {
        if (visitsOf[part].length == 0 || roundsOf[part].length == 0) {
            return;
        }
        var start = Arrays.stream(roundsOf[part])
                .mapToObj(r -> Arrays.stream(current[r]).map(v -> number[v]).toArray())
                .toArray(int[][]::new);
        var search = new WaySearch(
                table.part(visitsOf[part], roundsOf[part]),
                start,
                within(part, neighbours.near),
                within(part, neighbours.beside),
                spell.seed());
        for (long i = 0; i < spell.steps() && !spell.pacing().isOver(); i++) {
            search.step(spell.temperature());
        }
        searches[part] = search;
    }

    /** For each visit of a part those of a list that are in it too. */
    private int[][] within(int part, int[][] lists) {
        return Arrays.stream(visitsOf[part])
                .mapToObj(visit -> Arrays.stream(lists[visit])
                        .filter(other -> partOfVisit[other] == part)
                        .map(other -> number[other])
                        .toArray())
                .toArray(int[][]::new);
    }

    @Override
    public void putTogether() {
        var found = current.clone();
        var last = current.clone();
        long price = 0;
        for (int p = 0; p < searches.length; p++) {
            var search = searches[p];
            if (search == null) {
                price += leftOut(visitsOf[p]);
                continue;
            }
            price += search.price();
            write(p, search.best(), found);
            write(p, search.current(), last);
        }
        if (price < bestPrice) {
            bestPrice = price;
            best = found;
            listener.accept(best);
        }
        current = last;
    }

    private long leftOut(int[] visits) {
        return Arrays.stream(visits).mapToLong(table::leftOut).sum();
    }

    private void write(int part, int[][] from, int[][] rounds) {
        for (int i = 0; i < from.length; i++) {
            rounds[roundsOf[part][i]] =
                    Arrays.stream(from[i]).map(v -> visitsOf[part][v]).toArray();
        }
    }

    @Override
    public boolean hasMoreAcross() {
        return false;
    }

    @Override
    public void improveAcross(InParts.Spell spell) {
        throw new IllegalStateException("nothing lies across areas");
    }

    @Override
    public void backToTheBest() {
        current = best;
    }
}
