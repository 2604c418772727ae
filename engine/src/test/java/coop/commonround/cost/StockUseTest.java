package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.Supply;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.outlay.StockUse;
import coop.commonround.model.Visit.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two visits on Monday and one on Tuesday, at each of which a careworker uses two pairs of gloves of 9p. */
class StockUseTest {
    private static Case week() {
        return Case.of("2026-11-23", "2026-11-24")
                .hire(Case.careworker("A"))
                .round("A", "2026-11-23", "V1 08:00 30", "V2 09:00 30")
                .round("A", "2026-11-24", "V3 08:00 30");
    }

    private static Supply gloves(@Nullable Integer onHand) {
        var stock = onHand == null ? null : new Supply.Renewal(BigDecimal.valueOf(onHand), 7);
        return new Supply("gloves", Money.pence(9), Kind.PERSONAL_CARE, BigDecimal.valueOf(2), stock);
    }

    private static StockUse use(@Nullable Integer onHand) {
        return StockUse.of(week().problem(), List.of(gloves(onHand)), week().roster())
                .get(0);
    }

    /** Monday uses 4, Tuesday 2. */
    @Test
    void runsOutOnTheDayThatNeedsMoreThanIsLeft() {
        assertThat(use(3).runsOut()).hasToString("2026-11-23");
        assertThat(use(4).runsOut()).hasToString("2026-11-24");
        assertThat(use(4).used()).isEqualByComparingTo("6");
    }

    /** After Tuesday at 3 a day: 6 on hand are gone by then, 9 last until Wednesday, 27 (the week's renewal) a week. */
    @Test
    void runsOutLaterAtTheAverageUse() {
        assertThat(use(6).runsOut()).hasToString("2026-11-25");
        assertThat(use(9).runsOut()).hasToString("2026-11-26");
        assertThat(use(20).runsOut()).hasToString("2026-11-29");
        assertThat(use(20).isBeforeRenewal()).isTrue();
        assertThat(use(21).runsOut()).hasToString("2026-11-30");
        assertThat(use(21).isBeforeRenewal()).isFalse();
    }

    @Test
    void withoutAStockNothingRunsOut() {
        assertThat(use(null).runsOut()).isNull();
        assertThat(use(null).used()).isEqualByComparingTo("6");
    }

    /** 3 visits × 2 × 9p; the stock on hand costs nothing more. */
    @Test
    void whatIsUsedUpIsPaidForOnce() {
        var book = Case.book("13.00", "24.00").withSupplies(List.of(gloves(100)));
        assertThat(Case.sum(week().statement(book), LineKind.SUPPLY)).isEqualTo(Money.parse("0.54"));
    }
}
