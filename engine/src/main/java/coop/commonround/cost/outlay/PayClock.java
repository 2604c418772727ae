package coop.commonround.cost.outlay;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.cost.book.PayScale.Rate;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.Spans;
import coop.commonround.model.Calendar;
import coop.commonround.model.Careworker;
import coop.commonround.model.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each moment of a careworker's time is paid, by grade, length of service, day and hour.
 *
 * <p>Remembers each day it has worked out, since most moments asked about lie on few of them. Not safe for several threads.
 */
public final class PayClock {
    /** A stretch of time at one rate. */
    public record Paid(Spans.Span span, Rate rate) {}

    /** Whom a day is paid alike: one grade, and service for one step of it. */
    private record Known(String payGrade, LocalDate day, long tenure) {}

    private final PayScales scales;
    private final Calendar calendar;
    private final Map<Known, List<Paid>> days = new HashMap<>();
    private final Map<Known, Optional<Rate>> basics = new HashMap<>();

    public PayClock(PayScales scales, Calendar calendar) {
        this.scales = scales;
        this.calendar = calendar;
    }

    /** What stands in the way of paying a careworker through a period; empty if nothing does. */
    public Optional<Issue> findFault(Careworker careworker, Period period) {
        // The last shift may be 48 hours long.
        return period.first()
                .datesUntil(period.last().plusDays(3))
                .filter(day -> findBasic(careworker, day).isEmpty())
                .findFirst()
                .map(day -> Issue.error(
                        new Issue.Where.Thing("careworker", careworker.id().text()),
                        "pay grade " + careworker.payGrade() + " has no basic pay on " + day,
                        "add a row to pay.csv without day_type, from and to that takes effect by then"));
    }

    public Optional<Rate> findBasic(Careworker careworker, LocalDate day) {
        var known = known(careworker, day);
        return basics.computeIfAbsent(
                known, each -> scales.find(each.payGrade(), day).flatMap(scale -> scale.findBasic(each.tenure())));
    }

    /** The least that is paid for a shift in which any visit is made; zero for none. */
    public Duration minimumShift(Careworker careworker, LocalDate day) {
        return scales.find(careworker.payGrade(), day)
                .map(scale -> scale.minimumShift(months(careworker, day)))
                .orElse(Duration.ZERO);
    }

    /** What an hour of overtime is paid on top of ordinary pay; empty if the grade has none. */
    public Optional<Rate> findOvertime(Careworker careworker, LocalDate day) {
        return scales.find(careworker.payGrade(), day).flatMap(scale -> scale.findOvertime(months(careworker, day)));
    }

    /** What a sleep-in is paid as a whole, in the place of an hour; empty if the grade pays it by the hour. */
    public Optional<Rate> findSleepIn(Careworker careworker, LocalDate day) {
        return scales.find(careworker.payGrade(), day).flatMap(scale -> scale.findSleepIn(months(careworker, day)));
    }

    /**
     * The stretches of pay between two moments, in order.
     *
     * @throws IllegalArgumentException if the pay scales do not say what one of them is paid
     */
    public List<Paid> between(Careworker careworker, Instant from, Instant to) {
        var stretches = new ArrayList<Paid>(2);
        for (var day = CivilTime.dateOf(from); ; day = day.plusDays(1)) {
            var ofDay = ofDay(careworker, day);
            for (var paid : ofDay) {
                addShared(paid, from, to, stretches);
            }
            if (!ofDay.get(ofDay.size() - 1).span().to().isBefore(to)) {
                return stretches;
            }
        }
    }

    private static void addShared(Paid paid, Instant from, Instant to, List<Paid> stretches) {
        var span = paid.span();
        var start = span.from().isBefore(from) ? from : span.from();
        var end = span.to().isAfter(to) ? to : span.to();
        if (start.isBefore(end)) {
            stretches.add(new Paid(new Spans.Span(start, end), paid.rate()));
        }
    }

    /** A day from midnight to midnight. */
    private List<Paid> ofDay(Careworker careworker, LocalDate day) {
        var known = known(careworker, day);
        var found = days.get(known);
        if (found == null) {
            var midnight = CivilTime.startOf(day.plusDays(1));
            found = Spans.between(CivilTime.startOf(day), midnight, scales.edges(known.payGrade())).stream()
                    .map(span -> new Paid(span, at(known, span.from())))
                    .toList();
            days.put(known, found);
        }
        return found;
    }

    private Rate at(Known known, Instant moment) {
        return scales.find(known.payGrade(), known.day())
                .flatMap(scale -> scale.findAt(moment, known.tenure(), calendar))
                .orElseThrow(() -> new IllegalArgumentException(
                        "pay grade " + known.payGrade() + " has no pay on " + known.day()));
    }

    private Known known(Careworker careworker, LocalDate day) {
        var grade = careworker.payGrade();
        return new Known(grade, day, scales.tenure(grade, months(careworker, day)));
    }

    /** Whole months of service; none where the start is not known, or lies ahead. */
    private static long months(Careworker careworker, LocalDate day) {
        var start = careworker.startDate();
        return start == null ? 0 : Math.max(0, ChronoUnit.MONTHS.between(start, day));
    }
}
