package coop.commonround.rule.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No starts at all are cheaper than those found: every one is tried, on small rounds of a few seconds. */
class RoundTimingBruteForceTest {
    private static final int ROUNDS = 4_000;

    private final RoundTiming timing = new RoundTiming();

    private record Stop(int earliest, int latest, int length, int travelOn, PriceCurve price) {}

    private record Bound(int first, int second, int minimum, int maximum) {}

    /** One round, priced from the definition: nothing is shared with what is tested but the curves. */
    private record Round(
            List<Stop> stops,
            List<Bound> bounds,
            PriceCurve pay,
            int paidGap,
            long waitingMinute,
            int paidBefore,
            PriceCurve priceOfEnd,
            int wayToEnd) {
        long price(int[] starts) {
            int last = starts.length - 1;
            long sum = pay.at(starts[0]) - pay.at(starts[0] - paidBefore);
            sum += priceOfEnd.at(starts[last] + stops.get(last).length + wayToEnd);
            for (int i = 0; i < starts.length; i++) {
                var stop = stops.get(i);
                int end = starts[i] + stop.length;
                int arrival = end + stop.travelOn;
                sum += stop.price.at(starts[i]);
                sum += pay.at(end) - pay.at(starts[i]) + pay.at(arrival) - pay.at(end);
                if (i + 1 < starts.length) {
                    int wait = starts[i + 1] - arrival;
                    sum += 60 * waitingMinute * wait;
                    boolean isUnpaid = paidGap == 0 || stops.get(i + 1).earliest - arrival > paidGap;
                    sum += isUnpaid ? 0 : pay.at(arrival + wait) - pay.at(arrival);
                }
            }
            return sum;
        }

        boolean isKeptBy(int[] starts, int gap) {
            boolean hasGap = gap == 0;
            for (int i = 0; i + 1 < starts.length; i++) {
                int wait = starts[i + 1] - starts[i] - stops.get(i).length - stops.get(i).travelOn;
                if (wait < 0) {
                    return false;
                }
                hasGap |= wait >= gap;
            }
            for (var bound : bounds) {
                int apart = starts[bound.second] - starts[bound.first];
                if (apart < bound.minimum || apart > bound.maximum) {
                    return false;
                }
            }
            return hasGap;
        }

        /** Nothing if the first may not start so late. */
        Round startingNoSooner(int second) {
            var first = stops.get(0);
            if (second > first.latest) {
                return null;
            }
            var others = new ArrayList<>(stops);
            others.set(0, new Stop(second, first.latest, first.length, first.travelOn, first.price));
            return new Round(others, bounds, pay, paidGap, waitingMinute, paidBefore, priceOfEnd, wayToEnd);
        }

        /** The least price of all starts; nothing if none keep to what is asked. */
        Long leastPrice(int gap) {
            var starts = new int[stops.size()];
            return leastPrice(starts, 0, gap);
        }

        private Long leastPrice(int[] starts, int position, int gap) {
            if (position == starts.length) {
                return isKeptBy(starts, gap) && price(starts) < PriceCurve.NEVER ? price(starts) : null;
            }
            Long least = null;
            for (int second = stops.get(position).earliest; second <= stops.get(position).latest; second++) {
                starts[position] = second;
                var found = leastPrice(starts, position + 1, gap);
                least = found != null && (least == null || found < least) ? found : least;
            }
            return least;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noStartsAreCheaper(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < ROUNDS; i++) {
            var round = round(random);
            load(round);
            long atOnce = round.price(starts());
            timing.settle();
            var found = starts();
            assertThat(round.isKeptBy(found, 0)).as("round %s", i).isTrue();
            assertThat(timing.price()).as("round %s", i).isEqualTo(round.price(found));
            assertThat(timing.price()).as("round %s", i).isLessThanOrEqualTo(atOnce);
            assertThat(timing.price()).as("round %s: %s", i, round).isEqualTo(round.leastPrice(0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void noGapIsCheaper(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < ROUNDS; i++) {
            var round = round(random);
            int gap = 1 + random.nextInt(5);
            load(round);
            timing.settle();
            var before = starts();
            var least = round.leastPrice(gap);
            assertThat(timing.openGap(gap)).as("round %s", i).isEqualTo(least != null);
            if (least == null) {
                assertThat(starts()).as("round %s", i).isEqualTo(before);
            } else {
                assertThat(round.isKeptBy(starts(), gap)).as("round %s", i).isTrue();
                assertThat(timing.price()).as("round %s: %s", i, round).isEqualTo(least);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void noStartsFromASecondOnAreCheaper(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < ROUNDS; i++) {
            var round = round(random);
            load(round);
            int second = round.stops.get(0).earliest + random.nextInt(8);
            var later = round.startingNoSooner(second);
            var least = later == null ? null : later.leastPrice(0);
            assertThat(timing.startNoSooner(second)).as("round %s", i).isEqualTo(least != null);
            if (least != null) {
                assertThat(later.isKeptBy(starts(), 0)).as("round %s", i).isTrue();
                assertThat(timing.start(0)).as("round %s", i).isGreaterThanOrEqualTo(second);
                assertThat(timing.price()).as("round %s: %s", i, round).isEqualTo(least);
            }
        }
    }

    @Test
    void theSameRoundHasTheSameStarts() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            var round = round(random);
            load(round);
            timing.settle();
            var other = new RoundTiming();
            load(round, other);
            other.settle();
            assertThat(starts()).isEqualTo(starts(other));
        }
    }

    private int[] starts() {
        return starts(timing);
    }

    private static int[] starts(RoundTiming timing) {
        var starts = new int[timing.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = timing.start(i);
        }
        return starts;
    }

    private void load(Round round) {
        load(round, timing);
    }

    private static void load(Round round, RoundTiming timing) {
        timing.clear(new PaidTime(round.pay, round.paidGap, round.waitingMinute), round.paidBefore);
        round.stops.forEach(stop -> timing.add(stop.earliest, stop.latest, stop.length, stop.travelOn, stop.price));
        timing.end(round.priceOfEnd, round.wayToEnd);
        round.bounds.forEach(bound -> timing.apart(bound.first, bound.second, bound.minimum, bound.maximum));
    }

    /** Up to four visits within some thirty seconds; the earliest starts keep all bounds. */
    private static Round round(SplittableRandom random) {
        var stops = new ArrayList<Stop>();
        int earliest = random.nextInt(4);
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            int length = 1 + random.nextInt(4);
            int travelOn = random.nextInt(3);
            int latest = earliest + random.nextInt(random.nextInt(3) == 0 ? 1 : 9);
            stops.add(new Stop(earliest, latest, length, travelOn, price(random, earliest)));
            earliest += length + travelOn + (random.nextInt(2) == 0 ? 0 : random.nextInt(8));
        }
        var priceOfEnd = random.nextInt(3) > 0 ? PriceCurve.ZERO : PriceCurve.after(earliest, random.nextInt(10));
        return new Round(
                stops,
                bounds(random, stops),
                pay(random),
                random.nextInt(8),
                random.nextInt(3) == 0 ? 3 : 0,
                random.nextInt(3),
                priceOfEnd,
                random.nextInt(3));
    }

    private static PriceCurve price(SplittableRandom random, int earliest) {
        var price = PriceCurve.ZERO;
        if (random.nextInt(3) > 0) {
            price = PriceCurve.astray(earliest - 2 + random.nextInt(10), random.nextInt(8));
        }
        if (random.nextInt(3) == 0) {
            price = price.plus(PriceCurve.after(earliest + random.nextInt(6), random.nextInt(10)));
        }
        return random.nextInt(3) == 0 ? price.plus(windows(random, earliest)) : price;
    }

    /** Two windows, the first open at the earliest start; between them late starts, or none. */
    private static PriceCurve windows(SplittableRandom random, int earliest) {
        int closes = earliest + random.nextInt(3);
        int opensAgain = closes + 2 + random.nextInt(4);
        var starts = new StartSpans(
                new int[] {earliest - 1, opensAgain},
                new int[] {closes, opensAgain + random.nextInt(3)},
                random.nextInt(4));
        return starts.price(random.nextInt(10));
    }

    private static PriceCurve pay(SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return PriceCurve.addedUp(60L * random.nextInt(8), new int[0], new int[0], new long[0]);
        }
        int start = random.nextInt(20);
        int end = start + 1 + random.nextInt(9);
        int later = end + random.nextInt(3);
        return PriceCurve.addedUp(
                60L * random.nextInt(8), new int[] {start, later}, new int[] {end, later + 5}, new long[] {
                    60L * random.nextInt(10), 60L * random.nextInt(10)
                });
    }

    private static List<Bound> bounds(SplittableRandom random, List<Stop> stops) {
        var bounds = new ArrayList<Bound>();
        for (int i = 0; i < 2 && stops.size() > 1 && random.nextInt(2) == 0; i++) {
            int first = random.nextInt(stops.size());
            int second = random.nextInt(stops.size());
            int apart = stops.get(second).earliest - stops.get(first).earliest;
            if (first != second) {
                bounds.add(new Bound(
                        first,
                        second,
                        random.nextInt(4) == 0 ? -40 : apart - random.nextInt(4),
                        random.nextInt(2) == 0 ? Integer.MAX_VALUE : apart + random.nextInt(4)));
            }
        }
        return bounds;
    }
}
