package coop.commonround.cost.book;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.PayRow.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayScalesTest {
    private static final LocalTime TEN = LocalTime.of(22, 0);
    private static final LocalTime SIX = LocalTime.of(6, 0);
    private static final PayScales SCALES = PayScales.of(List.of(
            row("care", 0, When.ORDINARY),
            row("care", 12, When.in(Band.between(DayType.ANY, TEN, SIX))),
            row("care", 12, When.ORDINARY),
            row("care", 36, When.ORDINARY),
            row("lead", 6, When.ORDINARY)));

    @ParameterizedTest
    @CsvSource({"care, 0, 0", "care, 11, 0", "care, 12, 12", "care, 35, 12", "care, 400, 36", "lead, 5, 0", "lead, 6, 6"
    })
    void serviceIsPaidByTheStepItHasReached(String grade, long months, long step) {
        assertThat(SCALES.tenure(grade, months)).isEqualTo(step);
    }

    @Test
    void aGradeNobodyKnowsHasNoSteps() {
        assertThat(SCALES.tenure("chief", 40)).isZero();
        assertThat(SCALES.edges("chief")).isEmpty();
    }

    @Test
    void payChangesOnlyAtTheEdgesOfTheGradesOwnBands() {
        assertThat(SCALES.edges("care")).containsExactlyInAnyOrder(SIX, TEN);
        assertThat(SCALES.edges("lead")).isEmpty();
    }

    private static PayRow row(String grade, int months, When when) {
        var origin = Origin.of(LocalDate.parse("2026-04-01"), "circle of March");
        return new PayRow(grade, origin, months, Money.parse("12.71").plus(Money.pence(months)), when, null);
    }
}
