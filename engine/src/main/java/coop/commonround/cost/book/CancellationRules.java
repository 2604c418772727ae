package coop.commonround.cost.book;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All cancellation rules, by name and by the day they take effect. */
public final class CancellationRules {
    public static final CancellationRules NONE = CancellationRules.of(List.of());

    private final List<CancellationRule> rows;
    private final Map<String, NavigableMap<LocalDate, Version>> rules;

    private CancellationRules(List<CancellationRule> rows) {
        this.rows = Versions.inOrder(rows, CancellationRule::rule, CancellationRule::origin);
        this.rules = Versions.of(rows, CancellationRule::rule, CancellationRule::origin, Version::new);
    }

    /** The rows of one rule with one first day; they hold until the next version takes effect. */
    private record Version(List<CancellationRule> rows) {
        private Version {
            rows = Versions.latest(
                            rows,
                            CancellationRule::origin,
                            (one, other) -> one.when().equals(other.when()),
                            (one, other) -> one.when().clashesWith(other.when()),
                            CancellationRule::rule)
                    .stream()
                    .sorted(CancellationRule.NEAREST_FIRST)
                    .toList();
        }
    }

    /**
     * Sorts rows into rules.
     *
     * @throws IllegalArgumentException if two rows of a rule say different things about the same cancellation
     */
    public static CancellationRules of(List<CancellationRule> rows) {
        return new CancellationRules(rows);
    }

    /** All rows, those that a later publication replaces too, by rule and first day: they make an equal thing again. */
    public List<CancellationRule> rows() {
        return rows;
    }

    /** The rules as they were known on a day, before what was published later. */
    public CancellationRules knownOn(LocalDate day) {
        return new CancellationRules(
                rows.stream().filter(row -> row.origin().isKnownOn(day)).toList());
    }

    /** Whether a rule is in force on a day. */
    public boolean has(String rule, LocalDate day) {
        return find(rule, day).isPresent();
    }

    /**
     * The row of a rule for a visit that was called off: of its reason before any reason, of the fewest days first; empty
     * if the rule does not say.
     *
     * @param day of the visit
     * @param reason null if it is not known
     * @param notice null if it is not known
     * @param dayAway which day of the absence it is, from 1
     */
    public Optional<CancellationRule> find(
            String rule, LocalDate day, @Nullable String reason, @Nullable Duration notice, long dayAway) {
        return find(rule, day).stream()
                .flatMap(version -> version.rows().stream())
                .filter(row -> row.when().holds(reason, notice, dayAway))
                .findFirst();
    }

    private Optional<Version> find(String rule, LocalDate day) {
        return Optional.ofNullable(rules.get(rule))
                .map(versions -> versions.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CancellationRules others && rows.equals(others.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }
}
