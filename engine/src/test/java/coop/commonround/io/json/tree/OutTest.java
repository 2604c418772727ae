package coop.commonround.io.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OutTest {
    @Test
    void aKeyIsALine() {
        assertThat(Out.document(
                        out -> out.text("date", LocalDate.of(2026, 11, 23)).yesNo("paid", true)))
                .isEqualTo("{\n  \"date\": \"2026-11-23\",\n  \"paid\": true\n}\n");
    }

    @Test
    void whatIsUnknownOrEmptyIsLeftOut() {
        assertThat(Out.document(out -> out.text("zone", null)
                        .moment("start", null)
                        .minutes("minutes", null)
                        .money("amount", null)
                        .number("worker", null)
                        .textIfAny("name", "")
                        .list("skills", List.of())
                        .rows("days", List.of(), (day, row) -> {})))
                .isEqualTo("{}\n");
    }

    @Test
    void aRowIsALineWithAllThatIsInIt() {
        assertThat(Out.document(out -> out.rows(
                        "numbers",
                        List.of(1, 2),
                        (number, row) -> row.number("n", number)
                                .list("words", List.of("a", "b"))
                                .inner("more", more -> more.yesNo("yes", true)))))
                .isEqualTo("""
                        {
                          "numbers": [
                            {"n": 1, "words": ["a", "b"], "more": {"yes": true}},
                            {"n": 2, "words": ["a", "b"], "more": {"yes": true}}
                          ]
                        }
                        """);
    }

    @Test
    void minutesAreWholeOrDecimals() {
        assertThat(line(out -> out.minutes("m", Duration.ofMinutes(30)))).isEqualTo("\"m\": 30");
        assertThat(line(out -> out.minutes("m", Duration.ofSeconds(750)))).isEqualTo("\"m\": 12.5");
        // 100 s / 60 = 1.666…
        assertThat(line(out -> out.minutes("m", Duration.ofSeconds(100)))).isEqualTo("\"m\": 1.66666666666667");
    }

    @Test
    void hoursAreWholeOrDecimals() {
        assertThat(line(out -> out.hours("h", Duration.ofHours(10)))).isEqualTo("\"h\": 10");
        assertThat(line(out -> out.hours("h", Duration.ofMinutes(2250)))).isEqualTo("\"h\": 37.5");
    }

    @Test
    void moneyIsTextInPounds() {
        assertThat(line(out -> out.money("m", Money.parse("1204.5")))).isEqualTo("\"m\": \"1204.50\"");
    }

    @Test
    void aNumberKeepsItsDecimals() {
        assertThat(line(out -> out.number("n", new BigDecimal("1.40")))).isEqualTo("\"n\": 1.40");
    }

    @Test
    void aMomentHasItsOffset() {
        assertThat(line(out -> out.moment("m", Instant.parse("2026-06-01T06:30:00Z"))))
                .isEqualTo("\"m\": \"2026-06-01T07:30:00+01:00\"");
        assertThat(line(out -> out.moment("m", Instant.parse("2026-11-23T07:30:00.5Z"))))
                .isEqualTo("\"m\": \"2026-11-23T07:30:00.5+00:00\"");
    }

    @Test
    void textIsEscaped() {
        assertThat(line(out -> out.text("t", "a \"b\"\n\\"))).isEqualTo("\"t\": \"a \\\"b\\\"\\n\\\\\"");
    }

    private static String line(Consumer<Out> content) {
        return Out.document(content).lines().skip(1).findFirst().orElseThrow().strip();
    }
}
