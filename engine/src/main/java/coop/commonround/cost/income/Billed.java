package coop.commonround.cost.income;

import static java.util.Objects.requireNonNull;

import coop.commonround.cost.book.Cap;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.work.Presence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Which time of a presence is billed.
 *
 * @param billable when it was planned and given
 * @param span the stretch that is billed
 * @param terms by which it is
 */
public record Billed(Billable billable, Span span, Terms terms) {
    public Billed {
        requireNonNull(billable, "billable");
        requireNonNull(span, "span");
        requireNonNull(terms, "terms");
    }

    public Presence presence() {
        return billable.presence();
    }

    /**
     * A rule that changed the time that counts.
     *
     * @param rule in words
     * @param after what counts by then
     */
    public record Step(String rule, Duration after) {}

    /** Why its length is not that of the time given, rule by rule; empty where it is. */
    public List<Step> steps() {
        var given = billable.delivered().length();
        var commissioned = billable.planned().length();
        if (terms.basis() == TimeBasis.PLANNED) {
            return span.length().equals(given)
                    ? List.of()
                    : List.of(new Step("billed as planned, whatever was recorded", span.length()));
        }
        var steps = new ArrayList<Step>();
        var counted = BilledTime.of(billable.planned(), billable.delivered(), uncapped())
                .length();
        if (!counted.equals(given)) {
            steps.add(new Step(rounded(given), counted));
        }
        if (!counted.equals(span.length())) {
            boolean isCommissioned = span.length().equals(commissioned);
            steps.add(new Step(
                    isCommissioned
                            ? "no more than commissioned"
                            : "no more than " + terms.cap().text(),
                    span.length()));
        }
        return steps;
    }

    private Terms uncapped() {
        boolean isCapped = terms.basis() == TimeBasis.ACTUAL_CAPPED;
        return new Terms(
                isCapped ? TimeBasis.ACTUAL : terms.basis(),
                terms.tolerance(),
                terms.rounding(),
                Cap.NONE,
                terms.cancellationRule());
    }

    private String rounded(Duration given) {
        var astray = given.minus(billable.planned().length()).abs();
        var rounding = terms.rounding();
        if (astray.compareTo(terms.tolerance()) <= 0) {
            return "within " + terms.tolerance().toMinutes() + " min of what is commissioned, billed as that";
        }
        return rounding == null ? "whole minutes only" : "rounded, " + rounding.text();
    }
}
