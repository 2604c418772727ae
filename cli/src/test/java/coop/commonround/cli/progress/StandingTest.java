package coop.commonround.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.plan.Progress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Progress BEST = new Progress(3, 1153, Money.parse("14203.104"), true);

    @Test
    void tellsVisitsPoundsAndTimeLeft() {
        var standing = new Standing(Duration.ofSeconds(12), Duration.ofSeconds(30), BEST);
        assertThat(standing.line()).isEqualTo("12 s: 3 visits uncovered of 1,153, £14,203.10, 18 s left");
    }

    @Test
    void tellsMinutes() {
        var standing = new Standing(Duration.ofSeconds(90), Duration.ofSeconds(300), BEST);
        assertThat(standing.line()).startsWith("1 min 30 s: ").endsWith(", 3 min 30 s left");
    }

    @Test
    void hasNoTimeLeftToTellWhereIterationsDecide() {
        assertThat(new Standing(Duration.ofSeconds(12), null, BEST).line()).endsWith("£14,203.10");
    }

    @Test
    void saysSoBeforeThereIsARoster() {
        var standing = new Standing(Duration.ofSeconds(1), Duration.ofSeconds(30), null);
        assertThat(standing.line()).isEqualTo("1 s: making a first roster, 29 s left");
    }

    @Test
    void drawsABar() {
        var half = new Standing(Duration.ofSeconds(15), Duration.ofSeconds(30), BEST);
        assertThat(TerminalBar.drawn(half)).startsWith("[" + "=".repeat(6) + " ".repeat(6) + "] 15 s: 3 visits");
    }
}
