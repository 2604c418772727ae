package coop.commonround.cost.income;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.RateCard;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.income.VisitPrice.Priced;
import coop.commonround.model.Calendar;
import coop.commonround.model.Calendar.Day;
import coop.commonround.model.ClientId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Special day before bank holiday, day of the week, weekday or weekend, default: each step with and without its row. */
class DayPrecedenceTest {
    private static final LocalDate SUNDAY = LocalDate.parse("2026-12-27");
    private static final LocalDate MONDAY = LocalDate.parse("2026-12-28");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-12-29");
    private static final Origin ORIGIN = Origin.of(LocalDate.parse("2026-04-06"), "invented");

    @Test
    void aSpecialDayComesFirst() {
        assertThat(rate(Calendar.DayType.SPECIAL, SUNDAY, DayType.values())).isEqualTo(DayType.SPECIAL);
        assertThat(rate(Calendar.DayType.SPECIAL, SUNDAY, DayType.BANK_HOLIDAY, DayType.SUNDAY, DayType.ANY))
                .isEqualTo(DayType.SUNDAY);
    }

    @Test
    void thenABankHoliday() {
        assertThat(rate(Calendar.DayType.BANK_HOLIDAY, MONDAY, DayType.values()))
                .isEqualTo(DayType.BANK_HOLIDAY);
        assertThat(rate(Calendar.DayType.BANK_HOLIDAY, MONDAY, DayType.SPECIAL, DayType.MONDAY, DayType.WEEKDAY))
                .isEqualTo(DayType.MONDAY);
    }

    @Test
    void thenTheDayOfTheWeek() {
        assertThat(rate(null, SUNDAY, DayType.values())).isEqualTo(DayType.SUNDAY);
        assertThat(rate(null, TUESDAY, DayType.values())).isEqualTo(DayType.TUESDAY);
        assertThat(rate(null, SUNDAY, DayType.WEEKEND, DayType.SATURDAY, DayType.ANY))
                .isEqualTo(DayType.WEEKEND);
    }

    @Test
    void thenWeekdayOrWeekend() {
        assertThat(rate(null, SUNDAY, DayType.WEEKDAY, DayType.WEEKEND, DayType.ANY))
                .isEqualTo(DayType.WEEKEND);
        assertThat(rate(null, TUESDAY, DayType.WEEKDAY, DayType.WEEKEND, DayType.ANY))
                .isEqualTo(DayType.WEEKDAY);
        assertThat(rate(null, TUESDAY, DayType.WEEKEND, DayType.ANY)).isEqualTo(DayType.ANY);
    }

    @Test
    void thenTheDefault() {
        assertThat(rate(null, TUESDAY, DayType.ANY)).isEqualTo(DayType.ANY);
    }

    @Test
    void aTimeOfDayComesBeforeTheWholeOfItButNotBeforeANearerDay() {
        var noon = RateRow.anHour(
                "L", ORIGIN, Band.between(DayType.ANY, LocalTime.of(11, 0), LocalTime.of(13, 0)), Money.pounds(99));
        var any = row(DayType.ANY);
        assertThat(hourAtNoon(Calendar.ORDINARY, SUNDAY, List.of(noon, any))).isEqualTo(Money.pounds(99));
        assertThat(hourAtNoon(Calendar.ORDINARY, SUNDAY, List.of(noon, any, row(DayType.WEEKEND))))
                .isEqualTo(amount(DayType.WEEKEND));
    }

    private static DayType rate(Calendar.@Nullable DayType named, LocalDate day, DayType... rows) {
        var calendar = named == null ? Calendar.ORDINARY : new Calendar(Map.of(day, new Day(named, "", Set.of())));
        var hour = hourAtNoon(
                calendar, day, Stream.of(rows).map(DayPrecedenceTest::row).toList());
        return Stream.of(rows)
                .filter(type -> amount(type).equals(hour))
                .findFirst()
                .orElseThrow();
    }

    private static Money hourAtNoon(Calendar calendar, LocalDate day, List<RateRow> rows) {
        var noon = CivilTime.at(day, LocalTime.NOON);
        var visit = Visit.of(new VisitId("V"), new ClientId("C"), new TimeWindow(noon, noon), Duration.ofHours(1));
        return ((Priced) new VisitPricer(new RateCard(rows), calendar).price(visit, noon, 1)).exact();
    }

    private static RateRow row(DayType type) {
        return RateRow.anHour("L", ORIGIN, Band.on(type), amount(type));
    }

    /** Another amount for each kind of day. */
    private static Money amount(DayType type) {
        return Money.pounds(20 + List.of(DayType.values()).indexOf(type));
    }
}
