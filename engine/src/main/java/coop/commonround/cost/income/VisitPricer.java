package coop.commonround.cost.income;

import static coop.commonround.cost.income.VisitPrice.flat;
import static coop.commonround.cost.income.VisitPrice.hourly;

import coop.commonround.cost.book.RateCard;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.Spans;
import coop.commonround.cost.income.VisitPrice.Priced;
import coop.commonround.cost.income.VisitPrice.Unpriced;
import coop.commonround.cost.ledger.Entry.Working;
import coop.commonround.model.Calendar;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prices visits by one rate card.
 *
 * <p>The kind of day, then the time of day, decides which rows come first; the first of them that can price the visit
 * does. A price a visit, a night or a length is taken as it stands when the visit starts. Hours are cut where the rate
 * changes, at midnight and on the edges of bands.
 */
public final class VisitPricer {
    private final RateCard card;
    private final Calendar calendar;

    public VisitPricer(RateCard card, Calendar calendar) {
        this.card = card;
        this.calendar = calendar;
    }

    /**
     * What the commissioned time of a visit is billed for one careworker.
     *
     * @param worker 1 for the first careworker of the visit, 2 and more for others
     */
    public VisitPrice price(Visit visit, Instant start, int worker) {
        boolean isNight = visit.kind() == Visit.Kind.SLEEP_IN || visit.kind() == Visit.Kind.WAKING_NIGHT;
        var rows = card.holdingAt(start, calendar, worker);
        var night =
                rows.stream().filter(row -> row.price().unit() == Unit.NIGHT).findFirst();
        if (isNight && night.isPresent()) {
            return new Priced(List.of(flat("night", night.get())));
        }
        for (int rank :
                rows.stream().mapToInt(row -> row.band().rank()).distinct().toArray()) {
            var nearest = rows.stream().filter(row -> row.band().rank() == rank).toList();
            var whole = findWholeVisit(nearest);
            if (whole.isPresent()) {
                return new Priced(List.of(flat("visit", whole.get())));
            }
            var length = findLength(nearest, visit.contactTime());
            if (length.isPresent()) {
                return byLength(length.get(), visit, start, worker);
            }
            if (nearest.stream().anyMatch(VisitPricer::isHourly)) {
                return byHour("contact", start, start.plus(visit.contactTime()), worker);
            }
        }
        return new Unpriced("no rate for a visit of " + visit.contactTime().toMinutes() + " minutes at that time");
    }

    private static boolean isHourly(RateRow row) {
        return row.price().unit() == Unit.HOUR && row.price().length() == null;
    }

    private static Optional<RateRow> findWholeVisit(List<RateRow> rows) {
        return rows.stream()
                .filter(row -> row.price().unit() == Unit.VISIT && row.price().length() == null)
                .findFirst();
    }

    /** The longest length that the visit reaches. */
    private static Optional<RateRow> findLength(List<RateRow> rows, Duration contact) {
        return rows.stream()
                .filter(row ->
                        length(row).compareTo(Duration.ZERO) > 0 && length(row).compareTo(contact) <= 0)
                .max(Comparator.comparing(VisitPricer::length));
    }

    private static Duration length(RateRow row) {
        var length = row.price().length();
        return length == null ? Duration.ZERO : length;
    }

    /** One length only, never two on top of each other; the remainder by the hour. */
    private VisitPrice byLength(RateRow row, Visit visit, Instant start, int worker) {
        var length = length(row);
        var what = length.toMinutes() + " minutes";
        var first = row.price().unit() == Unit.VISIT ? flat(what, row) : hourly(what, length, row);
        var remainder = byHour("remainder", start.plus(length), start.plus(visit.contactTime()), worker);
        return remainder instanceof Priced rest
                ? new Priced(
                        Stream.concat(Stream.of(first), rest.parts().stream()).toList())
                : remainder;
    }

    private VisitPrice byHour(String what, Instant from, Instant to, int worker) {
        var times = new LinkedHashMap<RateRow, Duration>();
        for (var span : Spans.between(from, to, card.edges())) {
            var row = card.holdingAt(span.from(), calendar, worker).stream()
                    .filter(VisitPricer::isHourly)
                    .findFirst();
            if (row.isEmpty()) {
                return new Unpriced("no hourly rate for " + span.length().toMinutes() + " minutes of it");
            }
            times.merge(row.get(), span.length(), Duration::plus);
        }
        var parts = new ArrayList<Working>();
        times.forEach((row, time) -> parts.add(hourly(what, time, row)));
        return new Priced(parts);
    }
}
