package coop.commonround.cli.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void quotesWhatNeedsQuotes() {
        assertThat(new Sheet("a", "b").row("one, two", "so \"called\"")).hasToString("""
                a,b
                "one, two","so ""called""\"
                """);
    }

    @Test
    void joinsListsAndWritesWholeHoursShort() {
        assertThat(new Sheet("a", "b", "c").row(List.of("x", "y"), 30.0, 37.5)).hasToString("a,b,c\nx;y,30,37.5\n");
    }

    @Test
    void writesTimesPastMidnightAsTheNextDays() {
        assertThat(Sheet.time(7 * 60 + 5)).isEqualTo("07:05");
        assertThat(Sheet.time(31 * 60)).isEqualTo("07:00");
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sheet("a").row("x", "y"))
                .withMessageContaining("2 cells under 1 columns");
    }
}
