package coop.commonround.cli.summary;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.Burden;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How figures and visits are told to a person; ids only. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private Words() {}

    /** {@code red, Wed 24 Mar 07:30 to 09:00, 45 min, client C4}. */
    static String told(Visit visit) {
        return "%s, %s, %d min%s, client %s"
                .formatted(
                        visit.rag().name().toLowerCase(Locale.ROOT),
                        windows(visit),
                        visit.contactTime().toMinutes(),
                        visit.isDoubleUp() ? ", " + visit.needs().careworkers() + " careworkers" : "",
                        visit.client());
    }

    /** Each day it may be made on, with its windows behind it. */
    private static String windows(Visit visit) {
        var days = new LinkedHashMap<LocalDate, List<String>>();
        for (var window : visit.windows()) {
            days.computeIfAbsent(window.day(), day -> new ArrayList<>()).add(told(window));
        }
        return days.entrySet().stream()
                .map(day -> DAY.format(day.getKey()) + " " + String.join(" or ", day.getValue()))
                .collect(Collectors.joining(", or "));
    }

    private static String told(TimeWindow window) {
        return CivilTime.timeOf(window.earliest()) + " to " + CivilTime.timeOf(window.latest());
    }

    static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String count(long number, String one, String several) {
        return count(number) + " " + (number == 1 ? one : several);
    }

    /** Hours to one decimal. */
    static String hours(Duration time) {
        return String.format(
                Locale.UK,
                "%,.1f",
                BigDecimal.valueOf(time.toSeconds()).divide(SECONDS_AN_HOUR, 1, RoundingMode.HALF_UP));
    }

    /** A share as a percentage to one decimal. */
    static String percent(BigDecimal share) {
        return String.format(Locale.UK, "%.1f%%", share.movePointRight(2).setScale(1, RoundingMode.HALF_UP));
    }

    static String pounds(Money sum) {
        return sum.roundedToPenny().toString();
    }

    /** What is counted of a burden. */
    static String of(Burden burden) {
        return switch (burden) {
            case EVENINGS -> "evenings";
            case WEEKENDS -> "weekend days";
            case BANK_HOLIDAYS -> "bank holidays";
            case SPLIT_DAYS -> "split days";
            case UNPAID_GAPS -> "minutes of unpaid gaps";
            case TRAVEL -> "minutes of travel";
        };
    }
}
