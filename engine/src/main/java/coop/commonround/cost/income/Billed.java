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

    /** Why its length is not that of the time given, rule by rule; empty where it is. */
    public List<String> reasons() {
        var given = billable.delivered().length();
        if (terms.basis() == TimeBasis.PLANNED) {
            return span.length().equals(given) ? List.of() : List.of("billed as planned, whatever was recorded");
        }
        var reasons = new ArrayList<String>();
        var counted = BilledTime.of(billable.planned(), billable.delivered(), uncapped())
                .length();
        if (!counted.equals(given)) {
            reasons.add(rounded(given));
        }
        if (!counted.equals(span.length())) {
            boolean isCommissioned = span.length().equals(billable.planned().length());
            reasons.add(
                    isCommissioned
                            ? "no more than commissioned"
                            : "no more than " + terms.cap().text());
        }
        return reasons;
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
