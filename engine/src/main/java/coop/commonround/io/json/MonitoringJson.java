package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Monitoring;
import java.util.Optional;

/** {@code monitoring} of the policy: what is asked of recorded visits. */
final class MonitoringJson {
    private MonitoringJson() {}

    static void write(Monitoring monitoring, Out out) {
        out.number("clipped_below", monitoring.clippedBelow())
                .number("overrun_above", monitoring.overrunAbove())
                .minutes("on_time_within_minutes", monitoring.onTimeWithin())
                .text("done_by", monitoring.doneBy())
                .number("logged_target", monitoring.loggedTarget());
    }

    static Optional<Monitoring> read(Keys keys) {
        var usual = Monitoring.DEFAULT;
        var clipped = keys.may("clipped_below", Kinds.DECIMAL, usual.clippedBelow());
        var overrun = keys.may("overrun_above", Kinds.DECIMAL, usual.overrunAbove());
        var within = keys.may("on_time_within_minutes", Kinds.MINUTES, usual.onTimeWithin());
        var doneBy = keys.may("done_by", Kinds.CLOCK, usual.doneBy());
        var target = keys.may("logged_target", Kinds.DECIMAL, usual.loggedTarget());
        return keys.build(() -> new Monitoring(clipped.get(), overrun.get(), within.get(), doneBy.get(), target.get()));
    }
}
