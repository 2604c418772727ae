package coop.commonround.cost.book;

import coop.commonround.base.Issue;
import coop.commonround.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;

/** The rate cards of all contract lines, by the day they take effect. */
public final class RateCards {
    public static final RateCards NONE = RateCards.of(List.of());

    private final List<RateRow> rows;
    private final Map<String, NavigableMap<LocalDate, RateCard>> cards;
    private final Uplifts uplifts;
    private final CancellationRules cancellations;

    private RateCards(List<RateRow> rows, Uplifts uplifts, CancellationRules cancellations) {
        this.rows = Versions.inOrder(rows, RateRow::contractLine, RateRow::origin);
        this.cards = Versions.of(rows, RateRow::contractLine, RateRow::origin, RateCard::new);
        this.uplifts = uplifts;
        uplifts.raise(cards);
        this.cancellations = cancellations;
    }

    /**
     * Sorts rows into cards: the rows of one contract line with one first day are one card. It holds until the next card
     * of the line takes effect, and each card stands for itself.
     *
     * @throws IllegalArgumentException if two rows of a card say different things about the same visit
     */
    public static RateCards of(List<RateRow> rows) {
        return new RateCards(rows, Uplifts.NONE, CancellationRules.NONE);
    }

    /** The same cards, whose rows name these cancellation rules. */
    public RateCards withCancellations(CancellationRules rules) {
        return new RateCards(rows, uplifts, rules);
    }

    /** The same cards, and those that uplifts make of them. */
    public RateCards withUplifts(Uplifts others) {
        return new RateCards(rows, others, cancellations);
    }

    /** What raises them. */
    public Uplifts uplifts() {
        return uplifts;
    }

    /** The rules that rows name. */
    public CancellationRules cancellations() {
        return cancellations;
    }

    /**
     * All rows, those that a later publication replaces too, by contract line and first day: they make an equal thing again.
     */
    public List<RateRow> rows() {
        return rows;
    }

    /** The cards as they were known on a day, before what was published later. */
    public RateCards knownOn(LocalDate day) {
        return new RateCards(
                rows.stream().filter(row -> row.origin().isKnownOn(day)).toList(),
                uplifts.knownOn(day),
                cancellations.knownOn(day));
    }

    /** The card of a contract line on a day; empty if there is none yet. */
    public Optional<RateCard> find(String contractLine, LocalDate day) {
        var versions = cards.get(contractLine);
        var version = versions == null ? null : versions.floorEntry(day);
        return version == null ? Optional.empty() : Optional.of(version.getValue());
    }

    /** Whether a row of a contract line takes effect on a day. */
    public boolean statesFrom(String contractLine, LocalDate day) {
        return rows.stream()
                .anyMatch(row -> row.contractLine().equals(contractLine)
                        && row.origin().effectiveFrom().equals(day));
    }

    /** A note for each rate that a card in force in a period has lost against the card before it. */
    public List<Issue> dropped(Period period) {
        return Versions.dropped(cards, period, "contract line", RateCard::rows, RateCard::isSame, RateRow::text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateCards others
                && rows.equals(others.rows)
                && uplifts.equals(others.uplifts)
                && cancellations.equals(others.cancellations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, uplifts, cancellations);
    }
}
