package coop.commonround.cost.outlay;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.cost.book.PayScale.Rate;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.Spans;
import coop.commonround.model.Calendar;
import coop.commonround.model.Careworker;
import coop.commonround.model.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What each moment of a careworker's time is paid, by grade, length of service, day and hour. */
public final class PayClock {
    /** A stretch of time at one rate. */
    public record Paid(Spans.Span span, Rate rate) {}

    private final PayScales scales;
    private final Calendar calendar;

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
        return scales.find(careworker.payGrade(), day).flatMap(scale -> scale.findBasic(months(careworker, day)));
    }

    /** What an hour of overtime is paid on top of ordinary pay; empty if the grade has none. */
    public Optional<Rate> findOvertime(Careworker careworker, LocalDate day) {
        return scales.find(careworker.payGrade(), day).flatMap(scale -> scale.findOvertime(months(careworker, day)));
    }

    /**
     * The stretches of pay between two moments, in order.
     *
     * @throws IllegalArgumentException if the pay scales do not say what one of them is paid
     */
    public List<Paid> between(Careworker careworker, Instant from, Instant to) {
        return Spans.between(from, to, scales.edges(careworker.payGrade())).stream()
                .map(span -> new Paid(span, at(careworker, span.from())))
                .toList();
    }

    private Rate at(Careworker careworker, Instant moment) {
        var day = CivilTime.dateOf(moment);
        return scales.find(careworker.payGrade(), day)
                .flatMap(scale -> scale.findAt(moment, months(careworker, day), calendar))
                .orElseThrow(() ->
                        new IllegalArgumentException("pay grade " + careworker.payGrade() + " has no pay on " + day));
    }

    /** Whole months of service; none where the start is not known, or lies ahead. */
    private static long months(Careworker careworker, LocalDate day) {
        var start = careworker.startDate();
        return start == null ? 0 : Math.max(0, ChronoUnit.MONTHS.between(start, day));
    }
}
