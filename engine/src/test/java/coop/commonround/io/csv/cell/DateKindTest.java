package coop.commonround.io.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateKindTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23",
        "2026-1-5,   2026-01-05",
        "23/11/2026, 2026-11-23",
        "23-11-2026, 2026-11-23",
        "3/4/2026,   2026-04-03",
        "29/02/2028, 2028-02-29",
        "1900-01-01, 1900-01-01",
        "2199-12-31, 2199-12-31",
    })
    void readsIsoAndDayFirst(String text, String date) {
        assertThat(Said.of(Kinds.DATE, text)).isEqualTo(date);
    }

    @Test
    void neverReadsTheMonthFirst() {
        assertThat(Said.of(Kinds.DATE, "11/23/2026"))
                .isEqualTo("refused, which has the month first; write it as 2026-11-23 or 23/11/2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29/02/2026 | refused, which is no day of the calendar; write it as 2026-11-23 or 23/11/2026
            2026-13-01 | refused, which is no day of the calendar; write it as 2026-11-23 or 23/11/2026
            32/13/2026 | refused, which is no day of the calendar; write it as 2026-11-23 or 23/11/2026
            23/11/26   | refused, whose year has two digits; write it as 2026-11-23 or 23/11/2026
            1899-12-31 | refused, whose year is out of reach; give a year from 1900 to 2199
            2200-01-01 | refused, whose year is out of reach; give a year from 1900 to 2199
            Monday     | refused; write it as 2026-11-23 or 23/11/2026
            23 Nov 2026 | refused; write it as 2026-11-23
            20261123   | refused; write it as 2026-11-23 or 23/11/2026
            """)
    void refusesWhatIsNoDay(String text, String said) {
        assertThat(Said.of(Kinds.DATE, text)).isEqualTo(said);
    }
}
