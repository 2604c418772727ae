package coop.commonround.io.csv.decision;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.table.Column;
import coop.commonround.model.ContinuityLimits;
import java.time.Duration;
import java.util.List;

/** {@code continuity} of the policy: who may come to a client who does not know them. */
final class ContinuityKeys {
    private static final String CONTINUITY = "continuity.";
    private static final ContinuityLimits USUAL = ContinuityLimits.DEFAULT;

    private static final Column<Duration> SHORT_VISIT = Column.of(
                    CONTINUITY + "short_visit_minutes",
                    Kinds.minutes(0, 1440),
                    "regulated care of fewer minutes is given only by somebody who has been with the client before; 0 to ask"
                            + " for nothing",
                    "30")
            .otherwise(Long.toString(USUAL.shortVisit().toMinutes()));
    private static final Column<Integer> KNOWN_WITHIN = Column.of(
            CONTINUITY + "known_within_days",
            Kinds.whole(0, 3650),
            "how many days before the period a visit of history.csv still counts for that; if empty, any number",
            "180");
    private static final Column<Boolean> BINDS_WITHOUT_HISTORY = Column.of(
                    CONTINUITY + "short_visits_bind_without_history",
                    Kinds.YES_NO,
                    "whether that holds, too, where no history is given: then nobody is known before a longer visit of the"
                            + " same roster",
                    "no")
            .otherwise("no");

    static final List<Column<?>> ALL = List.of(SHORT_VISIT, KNOWN_WITHIN, BINDS_WITHOUT_HISTORY);

    private ContinuityKeys() {}

    static ContinuityLimits read(Settings settings) {
        return new ContinuityLimits(
                settings.value(SHORT_VISIT).get(),
                settings.value(KNOWN_WITHIN).orNull(),
                settings.value(BINDS_WITHOUT_HISTORY).get());
    }
}
