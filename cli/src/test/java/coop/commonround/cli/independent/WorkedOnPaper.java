package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.People.Careworker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A day on which somebody makes visits or is trained at known times.
 *
 * @param span from leaving home to being back, or of the training
 * @param training that of the day
 */
record WorkedOnPaper(Careworker careworker, LocalDate date, Span span, boolean hasVisits, List<Span> training) {

    /** Days with visits of one careworker, and those of training, in order. */
    static List<WorkedOnPaper> of(FolderOnPaper folder, List<WorkingDay> days) {
        var careworker = days.get(0).careworker();
        Map<LocalDate, WorkedOnPaper> byDate = new HashMap<>();
        for (var day : days) {
            byDate.put(
                    day.date(),
                    new WorkedOnPaper(
                            careworker, day.date(), new Span(day.leavesHome(), day.isHome()), true, List.of()));
        }
        for (var shift : folder.shifts()) {
            if (shift.isOtherWork() && shift.careworker().equals(careworker.id()) && folder.isOnADay(shift)) {
                var trained = new WorkedOnPaper(careworker, shift.date(), shift.span(), false, List.of(shift.span()));
                byDate.merge(shift.date(), trained, WorkedOnPaper::with);
            }
        }
        return byDate.values().stream()
                .sorted(Comparator.comparing(WorkedOnPaper::date))
                .toList();
    }

    private WorkedOnPaper with(WorkedOnPaper other) {
        var all = new ArrayList<>(training);
        all.addAll(other.training);
        var start = span.start().isBefore(other.span.start()) ? span.start() : other.span.start();
        var end = span.end().isAfter(other.span.end()) ? span.end() : other.span.end();
        return new WorkedOnPaper(careworker, date, new Span(start, end), hasVisits || other.hasVisits, all);
    }
}
