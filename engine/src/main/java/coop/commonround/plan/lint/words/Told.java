package coop.commonround.plan.lint.words;

import coop.commonround.base.CivilTime;
import coop.commonround.plan.lint.Finding;
import coop.commonround.rule.planning.PlanningClock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and spans in words. */
public record Told(PlanningClock clock) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** A moment: {@code Mon 23 Nov 08:30}, Europe/London. */
    public String moment(int second) {
        return MOMENT.format(CivilTime.localOf(clock.instantOf(second)));
    }

    /** The time of day alone. */
    public String time(int second) {
        return TIME.format(CivilTime.localOf(clock.instantOf(second)));
    }

    /** A span, rounded up to minutes: {@code 45 minutes}, {@code 8 h 30}, {@code 11 h}. */
    public static String span(int seconds) {
        int minutes = (Math.max(0, seconds) + 59) / 60;
        if (minutes < 60) {
            return Finding.Unit.MINUTES.of(minutes);
        }
        int rest = minutes % 60;
        return minutes / 60 + " h" + (rest == 0 ? "" : String.format(" %02d", rest));
    }
}
