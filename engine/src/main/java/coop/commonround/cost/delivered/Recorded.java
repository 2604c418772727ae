package coop.commonround.cost.delivered;

import coop.commonround.cost.book.Spans.Span;
import coop.commonround.model.Careworker;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all records of one careworker at one visit come to.
 *
 * @param span from the first check-in, as long as the time in which any record runs: time recorded twice counts once, time
 *     between two records does not count
 * @param pieces how many records there were
 * @param repeated time that more than one of them covers
 * @param awake time awake in a sleep-in, of all records together; null if none names any
 * @param isElectronic whether each of them was recorded electronically
 */
public record Recorded(
        Careworker careworker,
        Span span,
        int pieces,
        Duration repeated,
        @Nullable Duration awake,
        boolean isElectronic) {

    /** Of at least one record of one careworker at one visit. */
    static Recorded of(Careworker careworker, List<VisitRecord> records) {
        var inOrder = records.stream()
                .sorted(Comparator.comparing(VisitRecord::checkIn).thenComparing(VisitRecord::checkOut))
                .toList();
        var start = inOrder.get(0).checkIn();
        var given = Duration.ZERO;
        var all = Duration.ZERO;
        Instant upTo = start;
        for (var each : inOrder) {
            all = all.plus(each.span().length());
            var from = each.checkIn().isAfter(upTo) ? each.checkIn() : upTo;
            if (each.checkOut().isAfter(from)) {
                given = given.plus(Duration.between(from, each.checkOut()));
                upTo = each.checkOut();
            }
        }
        return new Recorded(
                careworker,
                new Span(start, start.plus(given)),
                records.size(),
                all.minus(given),
                records.stream()
                        .map(VisitRecord::awake)
                        .filter(Objects::nonNull)
                        .reduce(Duration::plus)
                        .orElse(null),
                records.stream().allMatch(VisitRecord::isElectronic));
    }

    public Duration time() {
        return span.length();
    }
}
