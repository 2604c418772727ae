package coop.commonround.cost.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.PayRow.When;
import coop.commonround.model.Calendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayScaleTest {
    private static final Origin ORIGIN = Origin.of(LocalDate.parse("2026-04-01"), "circle of March");
    private static final Instant MONDAY_NOON = CivilTime.at(LocalDateTime.parse("2026-11-23T12:00"));
    private static final Instant SUNDAY_NOON = CivilTime.at(LocalDateTime.parse("2026-11-29T12:00"));
    private static final When WEEKEND = When.in(Band.on(DayType.WEEKEND));
    private static final Enhancement HALF = new Enhancement.Percent(BigDecimal.valueOf(50));

    @ParameterizedTest
    @CsvSource({"0, 12.71", "11, 12.71", "12, 13.10", "40, 13.10"})
    void longerServiceIsPaidMore(long months, String hour) {
        var scale = scale(row(0, "12.71", When.ORDINARY, null), row(12, "13.10", When.ORDINARY, null));
        assertThat(hourAt(scale, MONDAY_NOON, months)).isEqualTo(Money.parse(hour));
    }

    /** Time and a half: 12.71 × 1.5 = 19.065; after a year 13.10 × 1.5 = 19.65. */
    @ParameterizedTest
    @CsvSource({"0, 19.065", "12, 19.65"})
    void anEnhancementMovesWithBasicPay(long months, String hour) {
        var scale = scale(
                row(0, "12.71", When.ORDINARY, null),
                row(12, "13.10", When.ORDINARY, null),
                row(0, "12.71", WEEKEND, HALF));
        assertThat(hourAt(scale, SUNDAY_NOON, months)).isEqualTo(Money.parse(hour));
        assertThat(hourAt(scale, MONDAY_NOON, 0)).isEqualTo(Money.parse("12.71"));
    }

    @Test
    void aBandWithoutEnhancementHasARateOfItsOwn() {
        var scale = scale(row(0, "12.71", When.ORDINARY, null), row(0, "14.00", WEEKEND, null));
        assertThat(hourAt(scale, SUNDAY_NOON, 0)).isEqualTo(Money.pounds(14));
    }

    @Test
    void anEnhancementOfAnotherRateIsOnTopOfThat() {
        var scale = scale(row(0, "12.71", When.ORDINARY, null), row(0, "13.00", WEEKEND, HALF));
        assertThat(hourAt(scale, SUNDAY_NOON, 0)).isEqualTo(Money.parse("19.50"));
    }

    @Test
    void overtimeIsWhatComesOnTop() {
        var scale = scale(row(0, "12.71", When.ORDINARY, null), row(0, "12.71", When.OVERTIME, HALF));
        assertThat(scale.findOvertime(0).orElseThrow().hour()).isEqualTo(Money.parse("6.355"));
        assertThat(hourAt(scale, SUNDAY_NOON, 0)).isEqualTo(Money.parse("12.71"));
    }

    @Test
    void withoutBasicPayThereIsNone() {
        assertThat(scale(row(0, "12.71", WEEKEND, HALF)).findAt(MONDAY_NOON, 0, Calendar.ORDINARY))
                .isEmpty();
    }

    @Test
    void twoRowsForOneHourAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(row(0, "12.71", WEEKEND, HALF), row(0, "14.00", WEEKEND, null)));
    }

    @Test
    void enhancementsAreSharesOrPounds() {
        assertThat(Enhancement.parse("33.3 %").appliedTo(Money.pounds(12))).isEqualTo(Money.parse("15.996"));
        assertThat(Enhancement.parse("1.20").appliedTo(Money.pounds(12))).isEqualTo(Money.parse("13.20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "-5%", "50%%", "-1.20"})
    void otherEnhancementsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Enhancement.parse(text));
    }

    private static PayScale scale(PayRow... rows) {
        return new PayScale(List.of(rows));
    }

    private static PayRow row(int months, String rate, When when, @Nullable Enhancement enhancement) {
        return new PayRow("G", ORIGIN, months, Money.parse(rate), when, enhancement);
    }

    private static Money hourAt(PayScale scale, Instant moment, long months) {
        return scale.findAt(moment, months, Calendar.ORDINARY).orElseThrow().hour();
    }
}
