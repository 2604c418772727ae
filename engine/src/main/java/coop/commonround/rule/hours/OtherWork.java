package coop.commonround.rule.hours;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Careworker;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * What one careworker does in the period besides visits: training, and being ready at a place of work, which are working time
 * (Working Time Regulations 1998, regulation 2); in seconds of the search. How they get there is not known, and does not count.
 *
 * @param days days with such work whose times are known, in order
 * @param secondsByWeek how long it is in each week, all of it
 */
public record OtherWork(List<Day> days, List<Integer> secondsByWeek) {
    private static final Duration WHOLE_DAY = Duration.ofHours(23);

    /**
     * Such work of one day.
     *
     * @param date by its number since 1970
     * @param seconds how long it is, however it lies between start and end
     */
    public record Day(int date, int start, int end, int seconds) {
        Day plus(Day other) {
            return new Day(date, Math.min(start, other.start), Math.max(end, other.end), seconds + other.seconds);
        }
    }

    static OtherWork of(Problem problem, Careworker careworker, List<Shift> shifts, ToIntFunction<Instant> clock) {
        var byDay = new TreeMap<LocalDate, Day>();
        var byWeek = new TreeMap<LocalDate, Integer>();
        for (var shift : shifts) {
            if (shift.kind().isOtherWork() && problem.period().contains(shift.date())) {
                int seconds = (int) lengthOf(shift, careworker).toSeconds();
                byWeek.merge(CivilTime.weekOf(shift.date()), seconds, Integer::sum);
                if (isTimed(shift)) {
                    byDay.merge(shift.date(), day(shift, seconds, clock), Day::plus);
                }
            }
        }
        return new OtherWork(
                List.copyOf(byDay.values()),
                problem.period().weeks().stream()
                        .map(week -> byWeek.getOrDefault(week, 0))
                        .toList());
    }

    private static Day day(Shift shift, int seconds, ToIntFunction<Instant> clock) {
        return new Day(
                (int) shift.date().toEpochDay(),
                clock.applyAsInt(shift.start()),
                clock.applyAsInt(shift.end()),
                seconds);
    }

    /** What is paid for it, or its span; of a day of it whose times are not known, a fifth of the contracted week. */
    static Duration lengthOf(Shift shift, Careworker careworker) {
        var paid = shift.paidHours();
        if (paid != null) {
            return paid;
        }
        return isTimed(shift)
                ? Duration.between(shift.start(), shift.end())
                : careworker.hours().contracted().dividedBy(WorkedBefore.FIFTHS);
    }

    private static boolean isTimed(Shift shift) {
        return Duration.between(shift.start(), shift.end()).compareTo(WHOLE_DAY) < 0;
    }

    /** Whether there is none that rests could look at. */
    public boolean isNone() {
        return days.isEmpty();
    }

    /** Days of visits and of other work together, in order. */
    public void addTo(DaysWorked visits, DaysWorked all) {
        all.clear();
        int next = 0;
        for (int i = 0; i < visits.count(); i++) {
            while (next < days.size() && days.get(next).date() < visits.date(i)) {
                all.add(days.get(next++));
            }
            boolean isBoth = next < days.size() && days.get(next).date() == visits.date(i);
            all.add(visits, i, isBoth ? days.get(next++) : null);
        }
        while (next < days.size()) {
            all.add(days.get(next++));
        }
    }
}
