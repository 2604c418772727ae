package coop.commonround.cli.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.model.Problem;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/**
 * Time-critical visits that may start at almost any time. What is prescribed for a time is given within half an hour either side of
 * it (Parkinson's UK; Essex Live at Home 2025, KPI 3), so a window wider than an hour is not kept by keeping the window.
 */
final class WideCriticalWindows {
    private static final Duration WIDEST = Duration.ofHours(1);

    private WideCriticalWindows() {}

    /** Of each client how many there are, by id. */
    static List<Issue> issues(Problem problem) {
        return problem.visits().stream()
                .filter(visit -> visit.isToBeRostered() && visit.timeCritical() && isWide(visit))
                .collect(groupingBy(Visit::client, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(
                        each -> Issue.warning(
                                new Where.Thing("client", each.getKey().text()),
                                each.getValue()
                                        + (each.getValue() == 1 ? " time-critical visit" : " time-critical visits")
                                        + " may start at any time of more than an hour",
                                "give windows of half an hour either side of the time prescribed, or leave time_critical empty"))
                .toList();
    }

    private static boolean isWide(Visit visit) {
        return isWide(visit.window()) || visit.otherWindows().stream().anyMatch(WideCriticalWindows::isWide);
    }

    private static boolean isWide(TimeWindow window) {
        return Duration.between(window.earliest(), window.latest()).compareTo(WIDEST) > 0;
    }
}
