package coop.commonround.cost.delivered;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.Careworker;
import coop.commonround.model.Monitoring;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One careworker's presence at one visit as it was planned, as it was recorded, or both.
 *
 * @param planned null if nobody was rostered to it
 * @param recorded null if there is no record of it; another careworker's where one stood in
 */
public record Call(
        Visit visit, @Nullable Presence planned, @Nullable Recorded recorded) {
    public Call {
        requireNonNull(visit, "visit");
        Check.that(planned != null || recorded != null, "visit %s: neither planned nor recorded", visit.id());
    }

    /** Who came; who was to come, if nobody is recorded. */
    public Careworker careworker() {
        return recorded != null
                ? recorded.careworker()
                : requireNonNull(planned).careworker();
    }

    public boolean isMade() {
        return recorded != null;
    }

    /** Whether somebody came to whom it was not rostered, in another's place. */
    public boolean isStoodIn() {
        return recorded != null
                && planned != null
                && !recorded.careworker().id().equals(planned.careworker().id());
    }

    /** When somebody was to be there; empty if nobody was. */
    public Optional<Span> findPlanned() {
        return planned == null
                ? Optional.empty()
                : Optional.of(new Span(
                        planned.attendance().start(), planned.attendance().end()));
    }

    /** Planned time; none if nobody was rostered to it. */
    public Duration plannedTime() {
        return findPlanned().map(Span::length).orElse(Duration.ZERO);
    }

    /** Recorded time; none if there is no record. */
    public Duration deliveredTime() {
        return recorded == null ? Duration.ZERO : recorded.time();
    }

    /** Whether clearly less time was given than planned. */
    public boolean isClipped(Monitoring asked) {
        return isBoth() && share().compareTo(asked.clippedBelow()) < 0;
    }

    /** Whether clearly more time was given than planned. */
    public boolean isOverrun(Monitoring asked) {
        return isBoth() && share().compareTo(asked.overrunAbove()) > 0;
    }

    /** Whether it started near its planned start; what was not planned has nothing to be late for. */
    public boolean isOnTime(Monitoring asked) {
        if (recorded == null || planned == null) {
            return false;
        }
        var astray = Duration.between(
                        planned.attendance().start(), recorded.span().from())
                .abs();
        return astray.compareTo(asked.onTimeWithin()) <= 0;
    }

    private boolean isBoth() {
        return planned != null && recorded != null;
    }

    /** Of the planned time, exactly where it counts: a share on the bound is within it. */
    private BigDecimal share() {
        return BigDecimal.valueOf(deliveredTime().toSeconds())
                .divide(BigDecimal.valueOf(plannedTime().toSeconds()), MathContext.DECIMAL64);
    }
}
