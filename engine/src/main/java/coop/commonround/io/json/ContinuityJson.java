package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.ContinuityLimits;
import java.util.Optional;

/** {@code continuity} of the policy: who may come to a client who does not know them. */
final class ContinuityJson {
    private ContinuityJson() {}

    static void write(ContinuityLimits limits, Out out) {
        out.minutes("short_visit_minutes", limits.shortVisit())
                .number("known_within_days", limits.knownWithin())
                .yesNo("short_visits_bind_without_history", limits.bindsWithoutHistory());
    }

    static Optional<ContinuityLimits> read(Keys keys) {
        var usual = ContinuityLimits.DEFAULT;
        var shortVisit = keys.may("short_visit_minutes", Kinds.MINUTES, usual.shortVisit());
        var knownWithin = keys.may("known_within_days", Kinds.WHOLE);
        var binds = keys.may("short_visits_bind_without_history", Kinds.YES_NO, usual.bindsWithoutHistory());
        return keys.build(() -> new ContinuityLimits(shortVisit.get(), knownWithin.orNull(), binds.get()));
    }
}
