package coop.commonround.travel.road;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * What is made of a road network. Speeds, access and slopes themselves come from the map.
 *
 * @param epochs times of day with their own speeds in towns, in the order they begin, at least one; each is prepared by itself, which costs time
 *     and memory
 * @param bus how a journey by bus is guessed
 * @param farthestRoadMetres how far a home may be from the nearest road; farther ones travel in a straight line; above zero
 * @param cacheBytes how much the cache may hold, beyond what is in use; above zero
 */
public record RoadSettings(List<Epoch> epochs, Bus bus, int farthestRoadMetres, long cacheBytes) {
    /** One epoch at 0.8 of the map's speeds in towns, homes within 500 m of a road, a cache of 2 GB. */
    public static final RoadSettings DEFAULT = new RoadSettings(
            List.of(new Epoch(LocalTime.MIDNIGHT, new BigDecimal("0.8"))), Bus.DEFAULT, 500, 2_000_000_000L);

    /**
     * A time of day with its own speeds, until the next one begins.
     *
     * @param from when it begins, by local time
     * @param urbanSpeed what cars reach in towns, as a share of the speed the map gives (nine tenths of the limit): above 0, up to 1
     */
    public record Epoch(LocalTime from, BigDecimal urbanSpeed) {
        public Epoch {
            requireNonNull(from, "from");
            Check.that(
                    urbanSpeed.signum() > 0 && urbanSpeed.compareTo(BigDecimal.ONE) <= 0,
                    "speed in towns (%s) must be above 0, up to 1",
                    urbanSpeed);
        }
    }

    /**
     * A journey by bus without a timetable: part of the way on foot, a wait, and the rest at a bus's speed; on foot all the way where that is
     * quicker.
     *
     * @param walkedMetres to the first stop and from the last together; zero or more
     * @param milesPerHour of the bus, stops included; above zero
     * @param waiting at the stop; zero or more
     */
    public record Bus(int walkedMetres, BigDecimal milesPerHour, Duration waiting) {
        /**
         * 600 m walked, 10 miles an hour, 4 minutes of waiting: with the 4 that travel settings add by themselves, half the gap between buses every
         * quarter of an hour. A guess, for want of a timetable.
         */
        public static final Bus DEFAULT = new Bus(600, BigDecimal.TEN, Duration.ofMinutes(4));

        public Bus {
            Check.that(walkedMetres >= 0, "metres walked to the bus (%s) must not be negative", walkedMetres);
            Check.that(milesPerHour.signum() > 0, "speed of the bus (%s) must be above zero", milesPerHour);
            Check.that(!waiting.isNegative(), "wait for the bus (%s) must not be negative", waiting);
        }
    }

    public RoadSettings {
        epochs = List.copyOf(epochs);
        Check.that(!epochs.isEmpty(), "there must be an epoch at least");
        for (int i = 1; i < epochs.size(); i++) {
            Check.that(
                    epochs.get(i - 1).from().isBefore(epochs.get(i).from()),
                    "epochs must stand in the order they begin (%s is not before %s)",
                    epochs.get(i - 1).from(),
                    epochs.get(i).from());
        }
        requireNonNull(bus, "bus");
        Check.that(farthestRoadMetres > 0, "the farthest road (%s m) must be above zero", farthestRoadMetres);
        Check.that(cacheBytes > 0, "the size of the cache (%s) must be above zero", cacheBytes);
    }

    /** The epoch that holds at a time of day: the last that has begun; before the first, the last of the day before. */
    Epoch at(LocalTime time) {
        return epochs.stream()
                .filter(epoch -> !epoch.from().isAfter(time))
                .reduce((earlier, later) -> later)
                .orElse(epochs.get(epochs.size() - 1));
    }

    public RoadSettings withEpochs(List<Epoch> other) {
        return new RoadSettings(other, bus, farthestRoadMetres, cacheBytes);
    }

    public RoadSettings withBus(Bus other) {
        return new RoadSettings(epochs, other, farthestRoadMetres, cacheBytes);
    }

    public RoadSettings withFarthestRoadMetres(int metres) {
        return new RoadSettings(epochs, bus, metres, cacheBytes);
    }

    public RoadSettings withCacheBytes(long bytes) {
        return new RoadSettings(epochs, bus, farthestRoadMetres, bytes);
    }
}
