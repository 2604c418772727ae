package coop.commonround.io.csv.decision;

import coop.commonround.io.csv.cell.Clock;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.table.Column;
import coop.commonround.model.Monitoring;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** {@code monitoring} of the policy: what is asked of recorded visits. */
final class MonitoringKeys {
    private static final String MONITORING = "monitoring.";
    private static final Monitoring USUAL = Monitoring.DEFAULT;

    private static final Column<BigDecimal> CLIPPED_BELOW = decimal(
            "clipped_below",
            "0",
            "1",
            "a visit is clipped if a smaller share of its planned time was given",
            USUAL.clippedBelow());
    private static final Column<BigDecimal> OVERRUN_ABOVE = decimal(
            "overrun_above",
            "1",
            "100",
            "a visit has overrun if a larger share of its planned time was given",
            USUAL.overrunAbove());
    private static final Column<Duration> ON_TIME_WITHIN = Column.of(
                    MONITORING + "on_time_within_minutes",
                    Kinds.minutes(0, 720),
                    "how many minutes before or after its planned start a visit may start and be on time",
                    "30")
            .otherwise(Long.toString(USUAL.onTimeWithin().toMinutes()));
    private static final Column<Clock> DONE_BY = Column.of(
                    MONITORING + "done_by",
                    Kinds.CLOCK,
                    "when the visits of a day must be done, or are missed",
                    "23:00")
            .otherwise(USUAL.doneBy().toString());
    private static final Column<BigDecimal> LOGGED_TARGET = decimal(
            "logged_target", "0", "1", "the share of visits to be recorded electronically", USUAL.loggedTarget());

    static final List<Column<?>> ALL = List.of(CLIPPED_BELOW, OVERRUN_ABOVE, ON_TIME_WITHIN, DONE_BY, LOGGED_TARGET);

    private MonitoringKeys() {}

    private static Column<BigDecimal> decimal(
            String name, String least, String most, String meaning, BigDecimal usual) {
        var text = usual.toPlainString();
        return Column.of(MONITORING + name, Kinds.decimal(least, most), meaning, text)
                .otherwise(text);
    }

    static Monitoring read(Settings settings) {
        return new Monitoring(
                settings.value(CLIPPED_BELOW).get(),
                settings.value(OVERRUN_ABOVE).get(),
                settings.value(ON_TIME_WITHIN).get(),
                settings.value(DONE_BY).get().time(),
                settings.value(LOGGED_TARGET).get());
    }
}
