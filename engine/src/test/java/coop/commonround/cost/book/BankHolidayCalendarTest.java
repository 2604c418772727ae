package coop.commonround.cost.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.model.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankHolidayCalendarTest {
    private static final CostBook BOOK = CostBook.of(RateCards.NONE, PayScales.NONE);
    /** Thursday 24 to Saturday 26 December 2026. */
    private static final Period CHRISTMAS = new Period(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-26"));

    /** GOV.UK: 25 December 2026 is a Friday; Boxing Day, a Saturday, has Monday 28 December in its place. */
    @Test
    void reachesOverNightsThatBeginOrEndOutsideThePeriod() {
        var days = BankHolidayCalendar.of(BOOK, "England", CHRISTMAS).value().orElseThrow();
        assertThat(days.days()).containsOnlyKeys(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28"));
        assertThat(DayType.BANK_HOLIDAY.fits(LocalDate.parse("2026-12-25"), days))
                .isTrue();
        assertThat(DayType.BANK_HOLIDAY.fits(LocalDate.parse("2026-12-26"), days))
                .isFalse();
    }

    @Test
    void yearsThatTheFileDoesNotHoldAreToldOf() {
        var far = new Period(LocalDate.parse("2040-12-24"), LocalDate.parse("2040-12-26"));
        var loaded = BankHolidayCalendar.of(BOOK, "wales", far);
        assertThat(loaded.value().orElseThrow().days()).isEmpty();
        assertThat(loaded.issues())
                .extracting(issue -> issue.problem())
                .isEqualTo(
                        List.of(
                                "the bank holidays from 2040-12-24 to 2040-12-26 are not known: only those that calendar.csv names count"));
        assertThat(BankHolidayCalendar.of(BOOK, "wales", CHRISTMAS).issues()).isEmpty();
    }

    @Test
    void aNationIsOneOfFour() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidayCalendar.of(BOOK, "Yorkshire", CHRISTMAS))
                .withMessage("nation (Yorkshire) must be England, Wales, Scotland or Northern Ireland");
    }
}
