package coop.commonround.search.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class KeptRoundsTest {
    private final WayRounds rounds = new WayRounds(RandomDay.table());
    private final BestRounds found = new BestRounds(rounds);
    private final KeptRounds kept = new KeptRounds(2, new SplittableRandom(1));

    @Test
    void keepsNoPriceTwice() {
        kept.add(found);
        kept.add(found);
        assertThat(kept.size()).isOne();
    }

    @Test
    void aCheaperOneTakesThePlaceOfTheDearest() {
        kept.add(found);
        for (int visit = 0; visit < 3; visit++) {
            rounds.insert(visit, 0, visit + 1);
            found.remember();
            kept.add(found);
        }
        var prices = IntStream.range(0, 4).mapToLong(this::priceWithFirst).toArray();
        int[] visitsOfKept =
                IntStream.range(0, 2).map(i -> kept.get(i)[0].length).sorted().toArray();
        int[] cheapest = IntStream.range(0, 4)
                .boxed()
                .sorted((one, other) -> Long.compare(prices[one], prices[other]))
                .limit(2)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        assertThat(visitsOfKept).isEqualTo(cheapest);
    }

    @Test
    void drawsTwoThatAreNotTheSame() {
        kept.add(found);
        rounds.insert(0, 0, 1);
        found.remember();
        kept.add(found);
        for (int i = 0; i < 20; i++) {
            int one = kept.draw();
            assertThat(kept.drawBut(one)).isEqualTo(1 - one);
        }
    }

    private long priceWithFirst(int visits) {
        var anew = new WayRounds(RandomDay.table());
        for (int visit = 0; visit < visits; visit++) {
            anew.insert(visit, 0, visit + 1);
        }
        return anew.price;
    }
}
