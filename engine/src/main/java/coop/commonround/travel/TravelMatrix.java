package coop.commonround.travel;

import coop.commonround.base.Check;
import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every journey between a set of homes, worked out once and looked up by number.
 *
 * <p>Homes are numbered 0 to {@code size − 1} in the order of their ids. Memory is 4 bytes a pair and transport, and as
 * much for the lengths of the ways, which are held once where transports take the same ways; a byte more for where each
 * journey comes from, if not all come from one source. Safe for many threads.
 */
public final class TravelMatrix {
    private final Map<String, Integer> numbers;
    private final int size;
    private final Map<Transport, int[]> seconds;
    private final Map<Transport, int[]> metres;
    private final Map<Transport, LegSources> sources;

    private TravelMatrix(
            Map<String, Integer> numbers,
            Map<Transport, int[]> seconds,
            Map<Transport, int[]> metres,
            Map<Transport, LegSources> sources) {
        this.numbers = numbers;
        this.size = numbers.size();
        this.seconds = seconds;
        this.metres = metres;
        this.sources = sources;
    }

    /** All pairs of some homes, for each of some transports. */
    public static TravelMatrix of(Collection<Place> places, Collection<Transport> transports, TravelTimes travel) {
        List<Place> sorted = places.stream().distinct().sorted().toList();
        var numbers = new HashMap<String, Integer>();
        for (var place : sorted) {
            Check.that(numbers.put(place.id(), numbers.size()) == null, "%s is in two places", place.id());
        }
        var seconds = new EnumMap<Transport, int[]>(Transport.class);
        var metres = new EnumMap<Transport, int[]>(Transport.class);
        var sources = new EnumMap<Transport, LegSources>(Transport.class);
        for (var transport : transports) {
            if (seconds.containsKey(transport)) {
                continue;
            }
            var times = new int[sorted.size() * sorted.size()];
            var lengths = new int[times.length];
            var origins = new LegSources(times.length);
            for (int from = 0, cell = 0; from < sorted.size(); from++) {
                for (int to = 0; to < sorted.size(); to++, cell++) {
                    if (from == to) {
                        continue;
                    }
                    var leg = travel.between(sorted.get(from), sorted.get(to), transport);
                    times[cell] = Math.toIntExact(leg.time().toSeconds());
                    lengths[cell] = leg.metres();
                    origins.set(cell, leg.source());
                }
            }
            seconds.put(transport, times);
            metres.put(transport, onceHeld(lengths, metres.values()));
            sources.put(transport, origins);
        }
        return new TravelMatrix(numbers, seconds, metres, sources);
    }

    private static int[] onceHeld(int[] table, Collection<int[]> held) {
        return held.stream()
                .filter(other -> Arrays.equals(other, table))
                .findFirst()
                .orElse(table);
    }

    /**
     * The number of a home.
     *
     * @throws IllegalArgumentException if the matrix does not hold it
     */
    public int numberOf(Place place) {
        var number = numbers.get(place.id());
        Check.that(number != null, "%s is not in the travel matrix", place.id());
        return number == null ? -1 : number;
    }

    /** Seconds from door to door. */
    public int seconds(int from, int to, Transport transport) {
        return of(seconds, transport)[from * size + to];
    }

    /** Metres along the way. */
    public int metres(int from, int to, Transport transport) {
        return of(metres, transport)[from * size + to];
    }

    /** How many homes it holds. */
    public int size() {
        return size;
    }

    /** Seconds of all journeys, row by row from each home; shared for speed, never to be written to. */
    public int[] allSeconds(Transport transport) {
        return of(seconds, transport);
    }

    /** Metres of all journeys, row by row from each home; shared for speed, never to be written to. */
    public int[] allMetres(Transport transport) {
        return of(metres, transport);
    }

    public Leg leg(int from, int to, Transport transport) {
        if (from == to) {
            return Leg.NONE;
        }
        return new Leg(
                Duration.ofSeconds(seconds(from, to, transport)),
                metres(from, to, transport),
                of(sources, transport).at(from * size + to));
    }

    private static <T> T of(Map<Transport, T> tables, Transport transport) {
        var table = tables.get(transport);
        if (table == null) {
            throw new IllegalArgumentException("the travel matrix does not hold " + transport);
        }
        return table;
    }
}
