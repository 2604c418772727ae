package coop.commonround.cost.income;

import coop.commonround.base.Issue;
import coop.commonround.cost.book.Cap;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.income.Payers.Part;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * Sets visits against the weekly hours of their package: the block that is paid anyhow, or the cap on what is billed. What
 * is billed of a visit that was called off uses them up like any other.
 */
final class WithinWeek {
    private final WeeklyHours hours;
    private final Bills bills;

    WithinWeek(Problem problem, Bills bills) {
        this.hours = new WeeklyHours(problem);
        this.bills = bills;
    }

    /**
     * How much of a visit's time lies within the weekly hours; all of it if nothing limits it. Empty, and an issue, if the
     * package does not state them.
     *
     * @param share of its time that is billed, above 0, up to 1: so much of the hours is used
     */
    Optional<Duration> find(Part part, Visit visit, Terms terms, Duration time, BigDecimal share) {
        boolean isBlock = part.card().isDueAnyhow();
        boolean isCapped = terms.cap() instanceof Cap.WeeklyHours;
        if (!isBlock && !isCapped) {
            return Optional.of(time);
        }
        var payer = part.payer();
        var most = isBlock ? hours.ofCoveredDays(payer, visit.date()) : WeeklyHours.ofWeek(payer);
        if (most.isEmpty()) {
            bills.note(Issue.error(
                    Payers.thing(visit),
                    "package " + payer.id() + " has no weekly_hours, which limit what is billed: it earns nothing",
                    "give them in packages.csv"));
        }
        var wanted = times(time, share);
        return most.map(all -> hours.take(payer, visit.date(), all, wanted))
                .map(taken -> taken.equals(wanted) ? time : dividedBy(taken, share));
    }

    /** The part of a visit that is priced by itself: what goes beyond a block, or lies within a cap. */
    static Span priced(Part part, Span whole, Duration within) {
        var cut = whole.from().plus(within);
        return part.card().isDueAnyhow() ? new Span(cut, whole.to()) : new Span(whole.from(), cut);
    }

    private static Duration times(Duration time, BigDecimal share) {
        return Duration.ofSeconds(
                share.multiply(BigDecimal.valueOf(time.toSeconds())).longValue());
    }

    private static Duration dividedBy(Duration time, BigDecimal share) {
        return Duration.ofSeconds(BigDecimal.valueOf(time.toSeconds())
                .divide(share, 0, RoundingMode.DOWN)
                .longValue());
    }
}
