package coop.commonround.cli.example;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import coop.commonround.cli.example.CarePattern.Call;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/** On which days of the week a client is visited. */
record Weekdays(Dice dice) {
    private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.values());
    private static final List<List<DayOfWeek>> THREE =
            List.of(List.of(MONDAY, WEDNESDAY, FRIDAY), List.of(TUESDAY, THURSDAY, SATURDAY));
    private static final List<List<DayOfWeek>> TWO =
            List.of(List.of(MONDAY, THURSDAY), List.of(TUESDAY, FRIDAY), List.of(WEDNESDAY, SATURDAY));

    List<DayOfWeek> of(Call call) {
        return switch (call.visitsInFirstWeek()) {
            case 7 -> WEEK;
            case 5 -> WEEK.subList(0, 5);
            case 3 -> dice.oneOf(THREE);
            case 2 -> dice.oneOf(TWO);
            default -> List.of(WEEK.get(dice.between(0, 4)));
        };
    }

    /** As formats write it, the same in every locale: Mon. */
    static String shortName(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
