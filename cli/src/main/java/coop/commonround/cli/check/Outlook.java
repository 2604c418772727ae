package coop.commonround.cli.check;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.cli.text.TextTable;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.model.Problem;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a planner could make of a problem, told beforehand.
 *
 * @param days the load of each day of the period
 * @param issues visits nobody can make, short ones that nothing justifies, links that no times can keep, gaps that no longer hold since a visit ran late, and days that cannot hold their care
 */
public record Outlook(List<DayLoad> days, List<Issue> issues) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.UK);

    public static Outlook of(Problem problem, TravelTimes travel, List<VisitRecord> records) {
        var days = DayLoad.of(problem, travel);
        var issues = new ArrayList<>(new Unfillable(problem).issues());
        issues.addAll(new BareShortVisits(problem).issues());
        issues.addAll(WideCriticalWindows.issues(problem));
        issues.addAll(ImpossibleLinks.issues(problem));
        issues.addAll(RecordedGaps.issues(problem, records));
        for (var day : days) {
            if (day.isTooMuch()) {
                issues.add(Issue.warning(
                        new Where.Thing("day", day.day().toString()),
                        "care and travel come to about %s hours, shifts to %s"
                                .formatted(hours(day.work()), hours(day.shifts())),
                        "some visits will be left uncovered; add shifts"));
            }
        }
        return new Outlook(days, issues);
    }

    /** A table of the days. */
    public List<String> lines() {
        var table = new TextTable("day", "attendances", "care h", "travel h (about)", "shifts h", "used");
        for (var day : days) {
            table.row(List.of(
                    DAY.format(day.day()),
                    String.valueOf(day.attendances()),
                    hours(day.care()),
                    hours(day.travel()),
                    hours(day.shifts()),
                    day.shifts().isZero() ? "-" : day.percent() + "%"));
        }
        return table.lines();
    }

    /** Hours and minutes, {@code 12:30}. */
    private static String hours(Duration time) {
        return "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
    }
}
