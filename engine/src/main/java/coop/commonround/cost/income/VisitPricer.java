package coop.commonround.cost.income;

import coop.commonround.cost.book.RateCard;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.RateScope.Asked;
import coop.commonround.cost.book.Spans;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.income.VisitPrice.Priced;
import coop.commonround.cost.income.VisitPrice.Unpriced;
import coop.commonround.cost.ledger.Working;
import coop.commonround.model.Calendar;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prices visits by one rate card.
 *
 * <p>The kind of day, then the time of day, decides which rows come first; the first of them that can price the visit
 * does. A price a visit, a night or a length is taken as it stands when the visit starts. Hours are cut where the rate
 * changes, at midnight and on the edges of bands. Supplements come on top.
 */
public final class VisitPricer {
    private final RateCard card;
    private final Calendar calendar;
    private final @Nullable String zone;
    private final Set<LocalTime> edges;
    private final RowTexts texts = new RowTexts();

    private VisitPricer(RateCard card, Calendar calendar, @Nullable String zone) {
        this.card = card;
        this.calendar = calendar;
        this.zone = zone;
        this.edges = card.edges();
    }

    /** For clients in no zone. */
    public VisitPricer(RateCard card, Calendar calendar) {
        this(card, calendar, null);
    }

    /** For clients in a zone; null for none. */
    public VisitPricer in(@Nullable String other) {
        return new VisitPricer(card, calendar, other);
    }

    /**
     * What a visit is billed for one careworker if it is given as commissioned, to the minute.
     *
     * @param worker 1 for the first careworker of the visit, 2 and more for others
     */
    public VisitPrice price(Visit visit, Instant start, int worker) {
        var planned = new Span(start, start.plus(visit.contactTime()));
        return price(visit, planned, planned, worker);
    }

    /**
     * What a visit is billed for one careworker as it was given. The terms are those that hold at the planned start.
     *
     * @param planned from the planned start, as long as commissioned
     * @param delivered from the recorded start to the recorded end; empty if nobody came
     * @param worker 1 for the first careworker of the visit, 2 and more for others
     */
    public VisitPrice price(Visit visit, Span planned, Span delivered, int worker) {
        var terms = terms(visit, planned, worker);
        return price(visit, BilledTime.of(planned, delivered, terms), terms.basis(), worker);
    }

    /** What a stretch of a visit is billed; nothing if it is empty. */
    VisitPrice price(Visit visit, Span billed, TimeBasis basis, int worker) {
        if (billed.length().isZero()) {
            return Priced.NOTHING;
        }
        var asked = Asked.of(visit, worker, zone);
        var price = price(visit, billed, basis, asked);
        return price instanceof Priced priced && card.hasSupplements() ? priced.and(onTop(billed, asked)) : price;
    }

    /** The terms that hold at the planned start of a visit. */
    Terms terms(Visit visit, Span planned, int worker) {
        return card.findTerms(planned.from(), calendar, Asked.of(visit, worker, zone))
                .orElse(Terms.PLANNED);
    }

    /** Supplements for the visit, as they stand when it starts, and for its hours; they add up. */
    private Stream<Working> onTop(Span billed, Asked asked) {
        var ofVisit = card.onTopAt(billed.from(), calendar, asked).stream()
                .filter(row -> row.price().unit() == Unit.VISIT)
                .map(row -> texts.flat("on top", row));
        var times = new LinkedHashMap<RateRow, Duration>();
        for (var span : Spans.between(billed.from(), billed.to(), edges)) {
            card.onTopAt(span.from(), calendar, asked).stream()
                    .filter(row -> row.price().unit() == Unit.HOUR)
                    .forEach(row -> times.merge(row, span.length(), Duration::plus));
        }
        return Stream.concat(
                ofVisit,
                times.entrySet().stream().map(entry -> texts.hourly("on top", entry.getValue(), entry.getKey())));
    }

    private VisitPrice price(Visit visit, Span billed, TimeBasis basis, Asked asked) {
        boolean isNight = visit.kind() == Visit.Kind.SLEEP_IN || visit.kind() == Visit.Kind.WAKING_NIGHT;
        var rows = card.holdingAt(billed.from(), calendar, asked);
        var night = find(rows, row -> row.price().unit() == Unit.NIGHT);
        if (isNight && night.isPresent()) {
            return new Priced(List.of(texts.flat("night", night.get())));
        }
        for (var nearest : byRank(rows)) {
            var whole = findWholeVisit(nearest);
            if (whole.isPresent()) {
                return new Priced(List.of(texts.flat("visit", whole.get())));
            }
            var length = basis == TimeBasis.MINUTE_BY_MINUTE
                    ? Optional.<RateRow>empty()
                    : findLength(nearest, billed.length());
            if (length.isPresent()) {
                return byLength(length.get(), billed, basis, asked);
            }
            if (find(nearest, VisitPricer::isHourly).isPresent()) {
                return byHour("contact", billed, asked);
            }
        }
        return new Unpriced("no rate for a visit of " + billed.length().toMinutes() + " minutes at that time");
    }

    /** Rows that stand nearest first, cut where the next are further off. */
    private static List<List<RateRow>> byRank(List<RateRow> rows) {
        var ranks = new ArrayList<List<RateRow>>(2);
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            if (to == rows.size()
                    || rows.get(to).band().rank() != rows.get(from).band().rank()) {
                ranks.add(rows.subList(from, to));
                from = to;
            }
        }
        return ranks;
    }

    private static Optional<RateRow> find(List<RateRow> rows, Predicate<RateRow> which) {
        for (var row : rows) {
            if (which.test(row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static boolean isHourly(RateRow row) {
        return row.price().unit() == Unit.HOUR && row.price().length() == null;
    }

    private static Optional<RateRow> findWholeVisit(List<RateRow> rows) {
        return find(rows, row -> row.price().unit() == Unit.VISIT && row.price().length() == null);
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

    /** One length only, never two on top of each other; the remainder by the hour, unless lengths alone are billed. */
    private VisitPrice byLength(RateRow row, Span billed, TimeBasis basis, Asked asked) {
        var length = length(row);
        var what = length.toMinutes() + " minutes";
        var first = row.price().unit() == Unit.VISIT ? texts.flat(what, row) : texts.hourly(what, length, row);
        if (basis == TimeBasis.BANDED_ACTUAL) {
            return new Priced(List.of(first));
        }
        var remainder = byHour("remainder", new Span(billed.from().plus(length), billed.to()), asked);
        return remainder instanceof Priced rest ? new Priced(List.of(first)).and(rest.parts().stream()) : remainder;
    }

    private VisitPrice byHour(String what, Span time, Asked asked) {
        var times = new LinkedHashMap<RateRow, Duration>();
        for (var span : Spans.between(time.from(), time.to(), edges)) {
            var row = find(card.holdingAt(span.from(), calendar, asked), VisitPricer::isHourly);
            if (row.isEmpty()) {
                return new Unpriced("no hourly rate for " + span.length().toMinutes() + " minutes of it");
            }
            times.merge(row.get(), span.length(), Duration::plus);
        }
        var parts = new ArrayList<Working>();
        times.forEach((row, length) -> parts.add(texts.hourly(what, length, row)));
        return new Priced(parts);
    }
}
