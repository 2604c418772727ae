package coop.commonround.cost.book;

import coop.commonround.base.CivilTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Cuts time where a rate may change: at midnight and at the edges of bands, all of them local. */
public final class Spans {
    /**
     * A stretch of time within which nothing changes.
     *
     * @param from included
     * @param to excluded
     */
    public record Span(Instant from, Instant to) {
        public Duration length() {
            return Duration.between(from, to);
        }
    }

    private Spans() {}

    /** The stretches between two moments, in order; none if the second does not come after the first. */
    public static List<Span> between(Instant from, Instant to, Collection<LocalTime> edges) {
        if (edges.isEmpty() && from.isBefore(to) && CivilTime.dateOf(from).equals(CivilTime.dateOf(to.minusNanos(1)))) {
            return List.of(new Span(from, to));
        }
        var cuts = new TreeSet<Instant>();
        for (var day = CivilTime.dateOf(from); !CivilTime.startOf(day).isAfter(to); day = day.plusDays(1)) {
            cuts.add(CivilTime.startOf(day));
            for (var edge : edges) {
                cuts.add(CivilTime.at(day, edge));
            }
        }
        var spans = new ArrayList<Span>();
        var start = from;
        for (var cut : cuts) {
            if (cut.isAfter(start) && cut.isBefore(to)) {
                spans.add(new Span(start, cut));
                start = cut;
            }
        }
        if (start.isBefore(to)) {
            spans.add(new Span(start, to));
        }
        return spans;
    }
}
