package coop.commonround.cost.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nearest 5 minutes | nearest 5 minutes",
                "Nearest 5 min | nearest 5 minutes",
                "up to 1 minute of length | up 1 minute",
                "down 15mins of start and end may be 0 | down 15 minutes of start and end",
                "up 15 minutes of start and length, never to zero | up 15 minutes of start and length, never to 0",
            })
    void aRoundingIsWrittenInOneWay(String entered, String written) {
        assertThat(TimeRounding.parse(entered).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "nearest", "nearest 5", "nearest 5 minutes of end", "round up 5 minutes"})
    void aRoundingThatMeansNothingIsRefused(String entered) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeRounding.parse(entered))
                .withMessage(TimeRounding.HOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nearest 7 minutes", "up 0 minutes", "down 90 minutes"})
    void theUnitDividesAnHour(String entered) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeRounding.parse(entered))
                .withMessageContaining("minutes that divide an hour");
    }

    @ParameterizedTest
    @CsvSource({"planned, planned", "Planned+10 min, planned + 10 minutes", "60 minutes, 60 minutes"})
    void aCapIsWrittenInOneWay(String entered, String written) {
        assertThat(Cap.parse(entered).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"60", "planned 10 minutes", "planned +", "+ 10 minutes", "planned - 10 minutes", "0 minutes"})
    void aCapThatMeansNothingIsRefused(String entered) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cap.parse(entered));
    }

    @Test
    void minutesThatAreBilledOneByOneAreNotRounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.of(TimeBasis.MINUTE_BY_MINUTE).withRounding(TimeRounding.parse("up 5 minutes")))
                .withMessageStartingWith("time billed minute by minute is not rounded");
    }
}
