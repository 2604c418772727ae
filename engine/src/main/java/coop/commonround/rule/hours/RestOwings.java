package coop.commonround.rule.hours;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Careworker;
import coop.commonround.model.Problem;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest.Form;
import coop.commonround.rule.hours.RestOwing.Opening;
import coop.commonround.rule.hours.RestOwing.ShortNight;
import coop.commonround.rule.hours.RestOwing.WeeklySpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Which nights of a careworker may be short, and what rest is owed from before the period.
 *
 * <p>Nobody under 18 has a short night: the exception of regulation 22 is none from regulation 10(2). A debt of before that not
 * even somebody without any work could make good by its day falls due when such a person would have made it good.
 */
final class RestOwings {
    private final Problem problem;
    private final Careworker careworker;
    private final HoursLaw law;
    private final ToIntFunction<Instant> clock;

    private RestOwings(Problem problem, Careworker careworker, HoursLaw law, ToIntFunction<Instant> clock) {
        this.problem = problem;
        this.careworker = careworker;
        this.law = law;
        this.clock = clock;
    }

    static RestOwing of(Problem problem, Careworker careworker, HoursLaw law, ToIntFunction<Instant> clock) {
        return new RestOwings(problem, careworker, law, clock).owing();
    }

    private RestOwing owing() {
        var nights = nights();
        var opening = new ArrayList<Opening>();
        for (var debt : problem.history().restOwedTo(careworker.id())) {
            var due = debt.due();
            opening.add(new Opening(
                    (int) debt.date().toEpochDay(),
                    (int) debt.balance().toSeconds(),
                    due == null ? dueOf(debt.date()) : endOf(due)));
        }
        if (nights.isEmpty() && opening.isEmpty()) {
            return RestOwing.NONE;
        }
        var period = problem.period();
        int start = secondOf(period.first());
        var asGiven = new RestOwing(nights, opening, spans(), start, endOf(period.last()));
        return new RestOwing(nights, asCanBe(asGiven), asGiven.spans(), start, asGiven.end());
    }

    private List<Opening> asCanBe(RestOwing given) {
        var idle = new RestAccount();
        idle.reckon(law, given, new DaysWorked());
        var due = new int[given.opening().size()];
        for (int piece = 0; piece < idle.pieces(); piece++) {
            due[idle.debtOf(piece)] = idle.endOf(piece);
        }
        var opening = new ArrayList<Opening>();
        for (int i = 0; i < due.length; i++) {
            var debt = given.opening().get(i);
            int atOnce = idle.balance(i) > 0 ? Integer.MAX_VALUE : due[i];
            opening.add(new Opening(debt.date(), debt.seconds(), Math.max(debt.due(), atOnce)));
        }
        return opening;
    }

    private List<ShortNight> nights() {
        var nights = new ArrayList<ShortNight>();
        for (var night : careworker.workingTime().restExceptions()) {
            int date = (int) night.date().toEpochDay();
            if (!law.isYoung(date) && problem.period().contains(night.date())) {
                var least = night.least();
                nights.add(new ShortNight(
                        date,
                        seconds(
                                least == null
                                        ? problem.policy()
                                                .workingTime()
                                                .compensation()
                                                .shortestRest()
                                        : least),
                        dueOf(night.date())));
            }
        }
        return nights;
    }

    /** Fortnights that lie whole in the period, where they are the form of the weekly rest; weeks, and parts of them, else. */
    private List<WeeklySpan> spans() {
        var rest = problem.policy().workingTime().weeklyRest();
        var period = problem.period();
        var weeks = period.weeks();
        var spans = new ArrayList<WeeklySpan>();
        for (int i = 0; i < weeks.size(); i++) {
            var monday = weeks.get(i);
            boolean isFirstOfTwo = rest.form() != Form.EACH_WEEK
                    && Math.floorMod(ChronoUnit.WEEKS.between(rest.fortnightsFrom(), monday), 2) == 0
                    && !careworker.isUnder18(monday)
                    && !monday.isBefore(period.first())
                    && !monday.plusDays(13).isAfter(period.last());
            if (isFirstOfTwo) {
                boolean isOne = rest.form() == Form.ONE_IN_FORTNIGHT;
                var length = isOne ? rest.length().multipliedBy(2) : rest.length();
                spans.add(span(monday, 14, length, isOne ? 1 : 2));
                i++;
            } else {
                var young = careworker.isUnder18(monday) ? RestWindows.YOUNG_REST : Duration.ZERO;
                spans.add(span(monday, 7, young.compareTo(rest.length()) > 0 ? young : rest.length(), 1));
            }
        }
        return spans;
    }

    private WeeklySpan span(LocalDate monday, int days, Duration rest, int rests) {
        var period = problem.period();
        boolean isYoung = careworker.isUnder18(monday);
        boolean isOnTop = problem.policy().workingTime().weeklyRest().isOnTopOfDaily() && !isYoung;
        int daily = isOnTop ? 0 : law.on((int) monday.toEpochDay()).dailyRest();
        int length = careworker.isVolunteer() ? 0 : Math.max(0, seconds(rest) - daily);
        int start = Math.max(secondOf(period.first()), secondOf(monday));
        int end = Math.min(endOf(period.last()), secondOf(monday.plusDays(days)));
        return new WeeklySpan(start, end, length, rests);
    }

    private int dueOf(LocalDate date) {
        return endOf(problem.policy().workingTime().compensation().dueAfter(date));
    }

    private int endOf(LocalDate day) {
        return secondOf(day.plusDays(1));
    }

    private int secondOf(LocalDate day) {
        return clock.applyAsInt(CivilTime.startOf(day));
    }

    private static int seconds(Duration length) {
        return (int) length.toSeconds();
    }
}
