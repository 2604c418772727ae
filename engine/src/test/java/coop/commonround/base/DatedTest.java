package coop.commonround.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedTest {
    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 1);
    private static final LocalDate APRIL_2027 = LocalDate.of(2027, 4, 1);

    @Test
    void holdsFromItsFirstDay() {
        assertThat(figures(APRIL_2027, APRIL_2026).on(APRIL_2027))
                .map(Dated.Row::value)
                .contains("from 2027-04-01");
    }

    @Test
    void theOneBeforeHoldsTheDayBefore() {
        assertThat(figures(APRIL_2026, APRIL_2027).on(APRIL_2027.minusDays(1)))
                .map(Dated.Row::value)
                .contains("from 2026-04-01");
    }

    @Test
    void nothingHoldsBeforeTheFirst() {
        assertThat(figures(APRIL_2026).on(APRIL_2026.minusDays(1))).isEmpty();
    }

    @Test
    void theLastHoldsForEver() {
        assertThat(figures(APRIL_2026).on(LocalDate.of(2099, 1, 1))).isPresent();
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        assertThat(figures(APRIL_2026, APRIL_2027)).isEqualTo(figures(APRIL_2027, APRIL_2026));
    }

    @Test
    void refusesTwoFiguresFromOneDay() {
        assertThatThrownBy(() -> figures(APRIL_2026, APRIL_2026))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two figures take effect on 2026-04-01");
    }

    private static Dated<String> figures(LocalDate... from) {
        return new Dated<>(List.of(from).stream()
                .map(date -> new Dated.Row<>(date, null, "invented", "from " + date))
                .toList());
    }
}
