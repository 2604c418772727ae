package coop.commonround.plan.lint;

import coop.commonround.plan.lint.words.Told;
import coop.commonround.rule.hours.AverageWindow;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One of the breaches that a rule of hours finds in the days of a careworker: by how much, on which days, in words. */
record Part(int seconds, Set<LocalDate> days, String text) {

    /** The worst of some reference periods, if it is broken; the words are given by how much. */
    static List<Part> ofWorst(
            List<AverageWindow> windows,
            PlannedCareworker careworker,
            List<WorkedDay> days,
            UnaryOperator<String> words) {
        var worked = WorkedTime.workingTimeByWeek(days, careworker.weeks());
        return windows.stream()
                .min(Comparator.comparingInt(window -> window.secondsLeft(worked)))
                .filter(window -> window.secondsLeft(worked) < 0)
                .map(window -> new Part(
                        -window.secondsLeft(worked),
                        days.stream()
                                .filter(day -> window.firstWeek() <= day.week() && day.week() <= window.lastWeek())
                                .map(WorkedDay::date)
                                .collect(Collectors.toSet()),
                        words.apply(Told.span(-window.secondsLeft(worked)))))
                .stream()
                .toList();
    }
}
