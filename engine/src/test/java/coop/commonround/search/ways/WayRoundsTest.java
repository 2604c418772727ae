package coop.commonround.search.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WayRoundsTest {
    private static final int VISITS = RandomDay.VISITS;
    private static final int ROUNDS = RandomDay.ROUNDS;

    private final SplittableRandom random = new SplittableRandom(1);
    private final WayTable table = RandomDay.table();
    private final WayRounds rounds = new WayRounds(table);

    @Test
    void keepsTimesLoadsAndPriceOfWhateverIsDone() {
        for (int step = 0; step < 3000; step++) {
            rounds.begin();
            change();
            assertThat(told(rounds)).as("step %s", step).isEqualTo(told(anew()));
            assertThat(rounds.price).isEqualTo(anew().price);
        }
    }

    @Test
    void goesBackToWhatWasBeforeTheStep() {
        for (int step = 0; step < 1000; step++) {
            rounds.begin();
            change();
            var before = told(rounds);
            var versions = rounds.version.clone();
            rounds.begin();
            change();
            change();
            change();
            rounds.goBack();
            assertThat(told(rounds)).as("step %s", step).isEqualTo(before);
            assertThat(rounds.version).isEqualTo(versions);
        }
    }

    @Test
    void aRoundThatComesToBeWhatItWasHasTheSameVersion() {
        rounds.insert(3, 0, 1);
        rounds.insert(4, 0, 2);
        long version = rounds.version[0];
        rounds.begin();
        rounds.takeOut(0, 1, 1);
        rounds.insert(3, 0, 1);
        assertThat(rounds.version[0]).isNotEqualTo(version);
        rounds.settle();
        assertThat(rounds.version[0]).isEqualTo(version);
    }

    @Test
    void drawsFromThoseThatWereAbsentBefore() {
        rounds.insert(0, 0, 1);
        int before = rounds.absent.size();
        rounds.takeOut(0, 1, 1);
        int from = rounds.absent.draw(before, 4, random);
        assertThat(from).isEqualTo(before - 4);
        assertThat(rounds.absent.get(before)).isZero();
        assertThat(IntStream.range(0, rounds.absent.size())
                        .map(rounds.absent::get)
                        .sorted()
                        .toArray())
                .isEqualTo(IntStream.range(0, VISITS).toArray());
    }

    /** Puts a visit in, takes some out, or swaps tails; whether in time does not matter here. */
    private void change() {
        int r = random.nextInt(ROUNDS);
        int other = (r + 1 + random.nextInt(ROUNDS - 1)) % ROUNDS;
        int kind = random.nextInt(3);
        if (kind == 0 && rounds.absent.size() > 0) {
            int visit = rounds.absent.get(random.nextInt(rounds.absent.size()));
            rounds.insert(visit, r, 1 + random.nextInt(rounds.length[r] + 1));
        } else if (kind == 1 && rounds.length[r] > 0) {
            int from = 1 + random.nextInt(rounds.length[r]);
            rounds.takeOut(r, from, 1 + random.nextInt(Math.min(3, rounds.length[r] + 1 - from)));
        } else if (kind == 2) {
            rounds.swapTails(
                    r, 1 + random.nextInt(rounds.length[r] + 1), other, 1 + random.nextInt(rounds.length[other] + 1));
        }
    }

    private WayRounds anew() {
        var anew = new WayRounds(table);
        for (int r = 0; r < ROUNDS; r++) {
            for (int p = 1; p <= rounds.length[r]; p++) {
                anew.insert(rounds.visits[r][p], r, p);
            }
        }
        return anew;
    }

    private static String told(WayRounds rounds) {
        var text = new StringBuilder();
        for (int r = 0; r < ROUNDS; r++) {
            int positions = rounds.length[r] + 2;
            text.append(Arrays.toString(Arrays.copyOfRange(rounds.visits[r], 1, positions - 1)));
            for (int p = 0; p < positions; p++) {
                int c = p * WayRounds.STRIDE;
                var cell = rounds.cells[r];
                text.append(p == 0 ? "" : " " + cell[c + WayRounds.PRICE] + "/" + cell[c + WayRounds.WAY]);
                text.append(p == positions - 1 ? "" : " to " + cell[c + WayRounds.DEPART]);
                text.append(p == 0 ? "" : " by " + cell[c + WayRounds.LATEST]);
            }
            text.append(" load ").append(rounds.load[r]).append('\n');
        }
        text.append(Arrays.toString(rounds.roundOf));
        for (int v = 0; v < VISITS; v++) {
            text.append(rounds.roundOf[v] == WayTable.NONE ? " -" : " " + rounds.position[v]);
        }
        return text.append(rounds.used.size())
                .append(' ')
                .append(rounds.absent.size())
                .toString();
    }
}
