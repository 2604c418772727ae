package coop.commonround.cost.book;

import coop.commonround.base.Issue;
import coop.commonround.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** The rate cards of all contract lines, by the day they take effect. */
public final class RateCards {
    public static final RateCards NONE = RateCards.of(List.of());

    private final Map<String, NavigableMap<LocalDate, RateCard>> cards;
    private final CancellationRules cancellations;

    private RateCards(Map<String, NavigableMap<LocalDate, RateCard>> cards, CancellationRules cancellations) {
        this.cards = cards;
        this.cancellations = cancellations;
    }

    /**
     * Sorts rows into cards: the rows of one contract line with one first day are one card. It holds until the next card
     * of the line takes effect, and each card stands for itself.
     *
     * @throws IllegalArgumentException if two rows of a card say different things about the same visit
     */
    public static RateCards of(List<RateRow> rows) {
        return new RateCards(
                Versions.of(rows, RateRow::contractLine, RateRow::origin, RateCard::new), CancellationRules.NONE);
    }

    /** The same cards, whose rows name these cancellation rules. */
    public RateCards withCancellations(CancellationRules rules) {
        return new RateCards(cards, rules);
    }

    /** The rules that rows name. */
    public CancellationRules cancellations() {
        return cancellations;
    }

    /** All rows that stand, by contract line and first day: they make an equal thing again. */
    public List<RateRow> rows() {
        return cards.values().stream()
                .flatMap(versions -> versions.values().stream())
                .flatMap(each -> each.rows().stream())
                .toList();
    }

    /** The card of a contract line on a day; empty if there is none yet. */
    public Optional<RateCard> find(String contractLine, LocalDate day) {
        return Optional.ofNullable(cards.get(contractLine))
                .map(versions -> versions.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    /** A note for each rate that a card in force in a period has lost against the card before it. */
    public List<Issue> dropped(Period period) {
        return Versions.dropped(cards, period, "contract line", RateCard::rows, RateCard::isSame, RateRow::text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateCards others
                && cards.equals(others.cards)
                && cancellations.equals(others.cancellations);
    }

    @Override
    public int hashCode() {
        return 31 * cards.hashCode() + cancellations.hashCode();
    }
}
