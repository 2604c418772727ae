package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Sorted;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Days that are not like their weekday: bank holidays, and special days of the co-op or a contract.
 *
 * @param days what is known of each such day; any other day is ordinary
 */
public record Calendar(Map<LocalDate, Day> days) {
    public static final Calendar ORDINARY = new Calendar(Map.of());

    public enum DayType {
        BANK_HOLIDAY,
        /** Comes before a bank holiday where both are named for a day. */
        SPECIAL
    }

    /**
     * One such day.
     *
     * @param name for people
     * @param nations where it holds ({@code England}, {@code Wales}...); empty for everywhere
     */
    public record Day(DayType type, String name, Set<String> nations) {
        public Day {
            requireNonNull(type, "type");
            requireNonNull(name, "name");
            nations = Sorted.set(nations);
        }
    }

    public Calendar {
        days = Sorted.map(days);
    }

    public Optional<Day> find(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }
}
