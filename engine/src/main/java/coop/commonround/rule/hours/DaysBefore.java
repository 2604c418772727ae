package coop.commonround.rule.hours;

import coop.commonround.model.Careworker;
import coop.commonround.model.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.TreeSet;

/**
 * How many days in a row a careworker has worked up to the eve of the period, as far as is known: days with past visits, and those
 * of {@code past_hours.csv} that stand by themselves and on which something was worked.
 */
final class DaysBefore {
    private DaysBefore() {}

    static int of(Problem problem, Careworker careworker) {
        var first = problem.period().first();
        var worked = new TreeSet<LocalDate>(
                problem.history().minutesWorked(careworker.id()).keySet());
        problem.history().workOf(careworker.id()).stream()
                .filter(past -> past.isOneDay() && past.worked().compareTo(Duration.ZERO) > 0)
                .forEach(past -> worked.add(past.from()));
        int inARow = 0;
        while (worked.contains(first.minusDays(inARow + 1L))) {
            inARow++;
        }
        return inARow;
    }
}
