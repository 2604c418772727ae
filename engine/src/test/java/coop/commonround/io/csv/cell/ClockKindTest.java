package coop.commonround.io.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockKindTest {
    @ParameterizedTest
    @CsvSource({
        "07:30, 07:30",
        "7:30, 07:30",
        "0730, 07:30",
        "07:30:00, 07:30",
        "00:00, 00:00",
        "23:59, 23:59",
        "2359, 23:59",
        "2026-11-23T07:30, 07:30",
        "2026-11-23 07:30:00, 07:30",
        "23/11/2026 7:30, 07:30",
    })
    void readsTimesOfDay(String text, String time) {
        assertThat(Kinds.CLOCK.read(text).get().time()).hasToString(time);
    }

    @Test
    void keepsTheDayOfAMoment() {
        assertThat(Kinds.CLOCK.read("2026-11-23T07:30").get().date()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "8am, refused; write it as 08:00",
        "8, refused; write it as 08:00",
        "8.30, refused; write it as 08:30",
        "7:30 pm, refused; write it as 19:30",
        "12am, refused; write it as 00:00",
        "12:15pm, refused; write it as 12:15",
        "13pm, refused; write it as 07:30",
        "24:00, refused; write midnight as 00:00",
        "2400, refused; write midnight as 00:00",
        "23:60, refused; write it as 07:30",
        "2360, refused; write it as 07:30",
        "07:30:15, refused; write it as 07:30",
        "730, refused; write it as 07:30",
        "morning, refused; write it as 07:30",
    })
    void refusesOthersAndSaysHowToWriteThem(String text, String said) {
        assertThat(Said.of(Kinds.CLOCK, text)).isEqualTo(said);
    }

    @Test
    void refusesAMomentMonthFirst() {
        assertThat(Said.of(Kinds.CLOCK, "11/23/2026 07:30")).startsWith("refused, which has the month first");
    }
}
