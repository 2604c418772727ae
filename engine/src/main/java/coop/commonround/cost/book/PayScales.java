package coop.commonround.cost.book;

import coop.commonround.base.Issue;
import coop.commonround.model.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The pay scales of all grades, by the day they take effect. */
public final class PayScales {
    public static final PayScales NONE = PayScales.of(List.of());

    private final List<PayRow> rows;
    private final Map<String, NavigableMap<LocalDate, PayScale>> scales;
    private final Map<String, Set<LocalTime>> edges = new HashMap<>();
    private final Map<String, NavigableSet<Long>> tenures = new HashMap<>();

    private PayScales(List<PayRow> rows) {
        this.rows = Versions.inOrder(rows, PayRow::payGrade, PayRow::origin);
        this.scales = Versions.of(rows, PayRow::payGrade, PayRow::origin, PayScale::new);
        for (var row : this.rows) {
            edges.computeIfAbsent(row.payGrade(), grade -> new TreeSet<>())
                    .addAll(row.when().band().edges().toList());
            tenures.computeIfAbsent(row.payGrade(), grade -> new TreeSet<>(Set.of(0L)))
                    .add((long) row.tenureMonths());
        }
    }

    /**
     * Sorts rows into scales: the rows of one grade with one first day are one scale. It holds until the next scale of
     * the grade takes effect, and each scale stands for itself, enhancements and overtime included.
     *
     * @throws IllegalArgumentException if two rows of a scale say different things about the same hour
     */
    public static PayScales of(List<PayRow> rows) {
        return new PayScales(rows);
    }

    /** All rows, those that a later publication replaces too, by grade and first day: they make an equal thing again. */
    public List<PayRow> rows() {
        return rows;
    }

    /** The scales as they were known on a day, before what was published later. */
    public PayScales knownOn(LocalDate day) {
        return new PayScales(
                rows.stream().filter(row -> row.origin().isKnownOn(day)).toList());
    }

    /** The scale of a grade on a day; empty if there is none yet. */
    public Optional<PayScale> find(String payGrade, LocalDate day) {
        var versions = scales.get(payGrade);
        var version = versions == null ? null : versions.floorEntry(day);
        return version == null ? Optional.empty() : Optional.of(version.getValue());
    }

    /** The local times at which pay of a grade may change, whatever the day. */
    public Set<LocalTime> edges(String payGrade) {
        return Collections.unmodifiableSet(edges.getOrDefault(payGrade, Set.of()));
    }

    /** The months of employment, up to some, since which pay of a grade has not changed for them; 0 for all before the first. */
    public long tenure(String payGrade, long months) {
        var steps = tenures.get(payGrade);
        var step = steps == null ? null : steps.floor(months);
        return step == null ? 0 : step;
    }

    /** A note for each row that a scale in force in a period has lost against the scale before it. */
    public List<Issue> dropped(Period period) {
        return Versions.dropped(scales, period, "pay grade", PayScale::rows, PayScale::isSame, PayRow::text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PayScales others && rows.equals(others.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }
}
