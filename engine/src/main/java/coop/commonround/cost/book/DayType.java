package coop.commonround.cost.book;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Calendar;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Kinds of day that can have a rate of their own, in their order of precedence: special day, bank holiday, day of the
 * week, weekday or weekend, any day.
 */
public enum DayType {
    SPECIAL(0),
    BANK_HOLIDAY(1),
    MONDAY(2),
    TUESDAY(2),
    WEDNESDAY(2),
    THURSDAY(2),
    FRIDAY(2),
    SATURDAY(2),
    SUNDAY(2),
    /** Monday to Friday. */
    WEEKDAY(3),
    /** Saturday and Sunday. */
    WEEKEND(3),
    /** The default, where nothing nearer is given. */
    ANY(4);

    private final int precedence;

    DayType(int precedence) {
        this.precedence = precedence;
    }

    /** Which comes first where several fit a day: the lowest. */
    public int precedence() {
        return precedence;
    }

    /** Whether a day is of this kind. */
    @SuppressWarnings("EnumOrdinal") // Monday to Sunday stand in order in both
    public boolean fits(LocalDate day, Calendar calendar) {
        return switch (this) {
            case SPECIAL -> isNamed(day, calendar, Calendar.DayType.SPECIAL);
            case BANK_HOLIDAY -> isNamed(day, calendar, Calendar.DayType.BANK_HOLIDAY);
            case WEEKDAY -> !CivilTime.isWeekend(day);
            case WEEKEND -> CivilTime.isWeekend(day);
            case ANY -> true;
            default -> day.getDayOfWeek().name().equals(name());
        };
    }

    private static boolean isNamed(LocalDate day, Calendar calendar, Calendar.DayType type) {
        return calendar.find(day).filter(named -> named.type() == type).isPresent();
    }

    /** As rate cards and pay scales write it: {@code bank-holiday}, {@code sunday}; empty for {@link #ANY}. */
    public String text() {
        return this == ANY ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DayType> find(String text) {
        return Stream.of(values())
                .filter(type -> type.text().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
