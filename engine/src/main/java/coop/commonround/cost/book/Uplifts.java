package coop.commonround.cost.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * All uplifts, by contract line and first day.
 *
 * <p>An uplift raises the card in force on the day before it, which holds so until the next card or uplift. Rates that a card
 * states from the same day stand for themselves, and so do those of a later card.
 */
public final class Uplifts {
    public static final Uplifts NONE = new Uplifts(List.of());

    private final List<Uplift> rows;
    private final Map<String, NavigableMap<LocalDate, Uplift>> latest;

    private Uplifts(List<Uplift> rows) {
        this.rows = Versions.inOrder(rows, Uplift::contractLine, Uplift::origin);
        this.latest = Versions.of(rows, Uplift::contractLine, Uplift::origin, Uplifts::latest);
    }

    private static Uplift latest(List<Uplift> ofOneDay) {
        return Versions.latest(
                        ofOneDay, Uplift::origin, (one, other) -> true, (one, other) -> true, Uplift::contractLine)
                .get(0);
    }

    /**
     * Sorts rows by contract line and first day; of two of one day, the later publication holds.
     *
     * @throws IllegalArgumentException if two rows of a contract line and day were not published one after the other
     */
    public static Uplifts of(List<Uplift> rows) {
        return new Uplifts(rows);
    }

    /** All rows, those that a later publication replaces too: they make an equal thing again. */
    public List<Uplift> rows() {
        return rows;
    }

    /** The uplifts as they were known on a day. */
    public Uplifts knownOn(LocalDate day) {
        return new Uplifts(
                rows.stream().filter(row -> row.origin().isKnownOn(day)).toList());
    }

    /** Adds the cards it makes of others. */
    void raise(Map<String, NavigableMap<LocalDate, RateCard>> cards) {
        latest.forEach((line, uplifts) -> {
            var versions = cards.get(line);
            if (versions != null) {
                uplifts.forEach((day, uplift) -> {
                    var before = versions.lowerEntry(day);
                    if (before != null) {
                        versions.putIfAbsent(day, before.getValue().raisedBy(uplift));
                    }
                });
            }
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Uplifts others && rows.equals(others.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }
}
