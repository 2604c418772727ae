package coop.commonround.rule.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KnownStartsTest {
    private final KnownStarts known = new KnownStarts();
    private final int[] starts = new int[2];

    @Test
    void whatHasNotBeenKeptIsNotKnown() {
        ask(3, 0, 100);
        assertThat(known.isKnown()).isFalse();
    }

    @Test
    void whatHasBeenKeptIsTold() {
        ask(3, 0, 100);
        known.keep(true, new int[] {110, 220});
        ask(3, 0, 100);
        assertThat(known.isKnown()).isTrue();
        assertThat(known.answer(starts)).isTrue();
        assertThat(starts).containsExactly(110, 220);
    }

    @Test
    void thatThereAreNoneIsToldToo() {
        ask(3, 1200, 100);
        known.keep(false, new int[] {110, 220});
        ask(3, 1200, 100);
        assertThat(known.isKnown()).isTrue();
        assertThat(known.answer(starts)).isFalse();
        assertThat(starts).as("nothing is written").containsExactly(0, 0);
    }

    @Test
    void anyOtherQuestionIsAnother() {
        ask(3, 0, 100);
        known.keep(true, new int[] {110, 220});
        ask(4, 0, 100);
        assertThat(known.isKnown()).as("round").isFalse();
        ask(3, 1200, 100);
        assertThat(known.isKnown()).as("gap").isFalse();
        ask(3, 0, 101);
        assertThat(known.isKnown()).as("a visit's earliest start").isFalse();
        known.ask(3, 0, 2, 0, 100);
        known.visit(7, 100, 500);
        known.visit(8, 200, 600);
        assertThat(known.isKnown()).as("the visit before the meal").isFalse();
        known.ask(3, -1, 1, 0, 100);
        known.visit(7, 100, 500);
        assertThat(known.isKnown()).as("fewer visits").isFalse();
    }

    /** A hundred times as many questions as there are places: many fall to one place, and none gets another's answer. */
    @Test
    void noAnswerIsEverAnothers() {
        var random = new SplittableRandom(1);
        int told = 0;
        for (int i = 0; i < 400_000; i++) {
            int earliest = random.nextInt(20_000);
            ask(3, 0, earliest);
            if (known.isKnown()) {
                known.answer(starts);
                assertThat(starts[0]).isEqualTo(earliest + 1);
                told++;
            } else {
                known.keep(true, new int[] {earliest + 1, 300});
            }
        }
        assertThat(told).isPositive();
    }

    private void ask(int round, int gap, int earliest) {
        known.ask(round, -1, 2, gap, earliest);
        known.visit(7, earliest, 500);
        known.visit(8, 200, 600);
    }
}
