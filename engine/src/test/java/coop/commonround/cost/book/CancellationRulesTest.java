package coop.commonround.cost.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.Money;
import coop.commonround.cost.book.CancellationRule.Due;
import coop.commonround.cost.book.CancellationRule.When;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CancellationRulesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-04-06");
    private static final Origin ORIGIN = Origin.of(DAY, "contract");

    @Test
    void aVersionHoldsUntilTheNext() {
        var next = new CancellationRule("R", Origin.of(DAY.plusYears(1), "contract"), When.ANY, charge(2));
        var rules = CancellationRules.of(List.of(next, row(When.ANY, 1)));
        assertThat(rules.has("R", DAY.minusDays(1))).isFalse();
        assertThat(charge(rules, DAY.plusYears(1).minusDays(1), null, 1)).isEqualTo(Money.pounds(1));
        assertThat(charge(rules, DAY.plusYears(1), null, 1)).isEqualTo(Money.pounds(2));
    }

    /** Two weeks at one charge, up to four at another, then none. */
    @Test
    void theFewestDaysComeFirst() {
        var rules = CancellationRules.of(List.of(
                row(new When(null, null, null, 28), 2), row(new When(null, null, null, 14), 1), row(When.ANY, 3)));
        assertThat(charge(rules, DAY, null, 14)).isEqualTo(Money.pounds(1));
        assertThat(charge(rules, DAY, null, 15)).isEqualTo(Money.pounds(2));
        assertThat(charge(rules, DAY, null, 29)).isEqualTo(Money.pounds(3));
    }

    @Test
    void withoutNoticeOnlyRowsForAnyNoticeHold() {
        var rules = CancellationRules.of(List.of(row(When.below(Duration.ofHours(24)), 1)));
        assertThat(rules.find("R", DAY, "hospital", null, 1)).isEmpty();
        assertThat(charge(rules, DAY, Duration.ZERO, 1)).isEqualTo(Money.pounds(1));
    }

    @Test
    void twoRowsForOneNoticeAreRefused() {
        var under24 = row(When.below(Duration.ofHours(24)), 1);
        var from23 = row(new When(null, Duration.ofHours(23), null, null), 2);
        var from24 = row(new When(null, Duration.ofHours(24), null, null), 2);
        assertThat(CancellationRules.of(List.of(under24, from24)).rows()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CancellationRules.of(List.of(under24, from23)))
                .withMessage("R: two rows hold at once from 2026-04-06");
    }

    @Test
    void nobodyIsBilledMoreThanAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due(new BigDecimal("1.01"), BigDecimal.ZERO, BigDecimal.ZERO, Money.ZERO))
                .withMessage("billed_share (1.01) must be 0 to 1");
    }

    private static CancellationRule row(When when, long charge) {
        return new CancellationRule("R", ORIGIN, when, charge(charge));
    }

    private static Due charge(long pounds) {
        return new Due(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Money.pounds(pounds));
    }

    private static Money charge(CancellationRules rules, LocalDate day, @Nullable Duration notice, long dayAway) {
        return rules.find("R", day, "hospital", notice, dayAway)
                .orElseThrow()
                .due()
                .charge();
    }
}
