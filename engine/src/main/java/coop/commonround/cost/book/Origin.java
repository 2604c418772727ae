package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when a figure holds, and who says so.
 *
 * @param effectiveFrom the first day it holds
 * @param publishedOn when it became known, later than {@code effectiveFrom} if it was backdated; null if not recorded
 * @param source the document that set it; empty if not recorded
 */
public record Origin(LocalDate effectiveFrom, @Nullable LocalDate publishedOn, String source) {
    public Origin {
        requireNonNull(effectiveFrom, "effectiveFrom");
        source = source.strip();
    }

    public static Origin of(LocalDate effectiveFrom, String source) {
        return new Origin(effectiveFrom, null, source);
    }

    /** Whether it was published by a day; it was, if it is not recorded when. */
    public boolean isKnownOn(LocalDate day) {
        return publishedOn == null || !publishedOn.isAfter(day);
    }

    /** As a line of a statement cites it: {@code council letter of 3 March, from 2026-04-06}. */
    public String text() {
        return (source.isEmpty() ? "" : source + ", ") + "from " + effectiveFrom;
    }
}
