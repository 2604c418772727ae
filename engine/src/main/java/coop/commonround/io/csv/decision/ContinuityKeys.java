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
    private static final Column<Boolean> BINDS_WITHOUT_HISTORY = yesNo(
            "binds_without_history",
            "whether rules that ask for somebody known hold, too, where no history is given: then nobody is known before a"
                    + " visit of the same roster introduces them");
    private static final Column<Boolean> INTRODUCE = yesNo(
            "introduce_new_faces",
            "whether somebody who has not been with a client before comes along on a shadow visit first, where clients.csv"
                    + " does not say");
    private static final Column<Boolean> CAP_IS_HARD = yesNo(
            "client_cap_is_hard",
            "whether no more careworkers than are right for a client (`max_careworkers` of clients.csv,"
                    + " `limits.maximum_careworkers_per_client`) go there at any price");

    static final List<Column<?>> ALL =
            List.of(SHORT_VISIT, KNOWN_WITHIN, BINDS_WITHOUT_HISTORY, INTRODUCE, CAP_IS_HARD);

    private ContinuityKeys() {}

    private static Column<Boolean> yesNo(String name, String meaning) {
        return Column.of(CONTINUITY + name, Kinds.YES_NO, meaning, "no").otherwise("no");
    }

    static ContinuityLimits read(Settings settings) {
        return new ContinuityLimits(
                settings.value(SHORT_VISIT).get(),
                settings.value(KNOWN_WITHIN).orNull(),
                settings.value(BINDS_WITHOUT_HISTORY).get(),
                settings.value(INTRODUCE).get(),
                settings.value(CAP_IS_HARD).get());
    }
}
