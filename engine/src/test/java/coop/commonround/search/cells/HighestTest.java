package coop.commonround.search.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HighestTest {
    @Test
    void ofNothingButZerosIsZero() {
        assertThat(of(5).get()).isZero();
    }

    @Test
    void aLoneNumberIsTheHighest() {
        var highest = of(1);
        highest.set(0, 7);
        assertThat(highest.get()).isEqualTo(7);
    }

    @Test
    void fallsBackToTheNextHighest() {
        var highest = of(5);
        highest.set(4, 30);
        highest.set(2, 20);
        assertThat(highest.get()).isEqualTo(30);
        highest.set(4, 10);
        assertThat(highest.get()).isEqualTo(20);
    }

    @Test
    void isTakenBackWithItsCells() {
        var cells = new Cells(0, Highest.size(5));
        var highest = new Highest(cells, 0, 5);
        highest.set(3, 9);
        int mark = cells.mark();
        highest.set(3, 0);
        highest.set(1, 12);
        cells.backTo(mark);
        assertThat(highest.get()).isEqualTo(9);
    }

    @Test
    void anUnchangedNumberIsNotWritten() {
        var cells = new Cells(0, Highest.size(1000));
        var highest = new Highest(cells, 0, 1000);
        highest.set(7, 0);
        assertThat(cells.mark()).isZero();
    }

    @Test
    void agreesWithLookingAtAll() {
        var random = new SplittableRandom(3);
        for (int count = 1; count < 20; count++) {
            var highest = of(count);
            var all = new long[count];
            for (int i = 0; i < 200; i++) {
                int number = random.nextInt(count);
                all[number] = random.nextInt(10);
                highest.set(number, all[number]);
                assertThat(highest.get()).isEqualTo(LongStream.of(all).max().orElse(0));
            }
        }
    }

    private static Highest of(int numbers) {
        return new Highest(new Cells(0, Highest.size(numbers)), 0, numbers);
    }
}
