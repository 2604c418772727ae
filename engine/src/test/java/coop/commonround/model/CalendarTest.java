package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Calendar.Day;
import coop.commonround.model.Calendar.DayType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final Day HOLIDAY = new Day(DayType.BANK_HOLIDAY, "Christmas Day", Set.of());
    private static final Calendar CALENDAR =
            new Calendar(Map.of(CHRISTMAS.plusDays(3), HOLIDAY, CHRISTMAS, HOLIDAY, CHRISTMAS.plusDays(1), HOLIDAY));

    @Test
    void findsADayThatIsNotLikeItsWeekday() {
        assertThat(CALENDAR.find(CHRISTMAS)).contains(HOLIDAY);
    }

    @Test
    void anyOtherDayIsOrdinary() {
        assertThat(CALENDAR.find(CHRISTMAS.minusDays(1))).isEmpty();
    }

    @Test
    void listsItsDaysInOrder() {
        assertThat(CALENDAR.days().keySet()).containsExactly(CHRISTMAS, CHRISTMAS.plusDays(1), CHRISTMAS.plusDays(3));
    }
}
