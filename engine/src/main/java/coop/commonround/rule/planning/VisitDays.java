package coop.commonround.rule.planning;

import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The local days a visit may be made on, one for most; what holds on some days only is judged by the one it is made on. */
final class VisitDays {
    private final Visit visit;
    private final PlanningClock clock;
    private final int mostLate;

    /** Each once, in order. */
    private final List<LocalDate> all;

    VisitDays(Visit visit, PlanningClock clock, int mostLate) {
        this.visit = visit;
        this.clock = clock;
        this.mostLate = mostLate;
        this.all = visit.windows().stream().map(TimeWindow::day).distinct().toList();
    }

    List<LocalDate> all() {
        return all;
    }

    boolean isOne() {
        return all.size() == 1;
    }

    /** The day it is made on if it starts at a second. */
    LocalDate at(int start) {
        return isOne() ? all.get(0) : visit.dayAt(clock.instantOf(start));
    }

    /** The day it would be made on in what begins on a date: the first that is no earlier, the last one if all are. */
    LocalDate from(LocalDate date) {
        return all.stream().filter(day -> !day.isBefore(date)).findFirst().orElse(all.get(all.size() - 1));
    }

    /** The days of the windows in which it could start within a span, lawful lateness included; none where it could not. */
    List<LocalDate> within(int from, int to) {
        if (isOne()) {
            return all;
        }
        var within = new ArrayList<LocalDate>();
        for (var window : visit.windows()) {
            boolean isReached = clock.secondOf(window.earliest()) <= to
                    && clock.secondOf(window.latest()) + mostLate >= from
                    && !within.contains(window.day());
            if (isReached) {
                within.add(window.day());
            }
        }
        return within;
    }
}
