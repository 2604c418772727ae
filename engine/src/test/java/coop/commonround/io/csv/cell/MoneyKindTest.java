package coop.commonround.io.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyKindTest {
    @ParameterizedTest
    @CsvSource({
        "12.71, £12.71",
        "£12.71, £12.71",
        "£ 12.71, £12.71",
        "0, £0.00",
        "24.1, £24.10",
        "0.353, £0.353",
    })
    void readsPounds(String text, String money) {
        assertThat(Said.of(Kinds.MONEY, text)).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -0.01    | refused, which is below zero; give pounds of zero or more
            12,71    | refused; write it as 12.71
            1,204.37 | refused; write it without commas, as 1204.37
            12p      | refused; write it in pounds, as 12.71
            $12      | refused; write it in pounds, as 12.71
            1e3      | refused; write it in pounds, as 12.71
            0.1000000001 | refused; write it in pounds, as 12.71
            """)
    void refusesOthers(String text, String said) {
        assertThat(Said.of(Kinds.MONEY, text)).isEqualTo(said);
    }

    @Test
    void readsLessThanNothingWhereAllowed() {
        assertThat(Said.of(Kinds.SIGNED_MONEY, "-0.01")).isEqualTo("-£0.01");
    }
}
