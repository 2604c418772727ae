package coop.commonround.cli.example;

import coop.commonround.cli.example.Habit.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many people are needed at each half hour of each day, and are not there yet.
 *
 * <p>A visit's minutes, and the travel to it, are spread evenly from its earliest start to its latest end.
 */
final class Need {
    static final int TRAVEL_MINUTES = 9;
    private static final int BIN = 30;
    private static final int BINS = 24 * 60 / BIN;
    private final TreeMap<LocalDate, double[]> people = new TreeMap<>();

    /**
     * Adds up what these visits need.
     *
     * @param capacity minutes of shift for each minute of visits and travel
     */
    Need(Collection<Visit> visits, double capacity, Predicate<Visit> counted) {
        visits.stream().filter(counted).forEach(visit -> add(visit, capacity));
        visits.stream().filter(counted).forEach(this::addEnoughForOne);
    }

    /** However little the work, whoever it takes must be there. */
    private void addEnoughForOne(Visit visit) {
        var day = people.computeIfAbsent(visit.day(), any -> new double[BINS]);
        var from = visit.start().preferred();
        for (var bin = from / BIN; bin * BIN < from + visit.minutes(); bin++) {
            day[bin] = Math.max(day[bin], visit.template().call().careworkers());
        }
    }

    private void add(Visit visit, double capacity) {
        var day = people.computeIfAbsent(visit.day(), any -> new double[BINS]);
        var each = visit.minutes() + TRAVEL_MINUTES;
        var from = visit.start().earliest();
        var to = visit.start().latest() + visit.minutes();
        var careworkers = visit.template().call().careworkers();
        for (var bin = from / BIN; bin * BIN < to; bin++) {
            var overlap = Math.min(to, (bin + 1) * BIN) - Math.max(from, bin * BIN);
            day[bin] += capacity * careworkers * each * overlap / (double) (to - from) / BIN;
        }
    }

    /** Minutes in these spans that find nobody yet, counting at each time no more people than this. */
    double unmet(LocalDate day, List<Span> spans, double most) {
        var need = people.get(day);
        if (need == null) {
            return 0;
        }
        var sum = 0.0;
        for (var span : spans) {
            for (var bin = span.start() / BIN; bin * BIN < span.end(); bin++) {
                sum += Math.max(0, Math.min(most, need[bin]));
            }
        }
        return sum * BIN;
    }

    void meet(LocalDate day, List<Span> spans) {
        var need = people.get(day);
        if (need != null) {
            spans.forEach(span -> {
                for (var bin = span.start() / BIN; bin * BIN < span.end(); bin++) {
                    need[bin]--;
                }
            });
        }
    }
}
