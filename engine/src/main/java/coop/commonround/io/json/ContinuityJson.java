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
                .yesNo("binds_without_history", limits.bindsWithoutHistory())
                .yesNo("introduce_new_faces", limits.introducesNewFaces())
                .yesNo("client_cap_is_hard", limits.isCapHard());
    }

    static Optional<ContinuityLimits> read(Keys keys) {
        var usual = ContinuityLimits.DEFAULT;
        var shortVisit = keys.may("short_visit_minutes", Kinds.MINUTES, usual.shortVisit());
        var knownWithin = keys.may("known_within_days", Kinds.WHOLE);
        var binds = keys.may("binds_without_history", Kinds.YES_NO, usual.bindsWithoutHistory());
        var introduces = keys.may("introduce_new_faces", Kinds.YES_NO, usual.introducesNewFaces());
        var hard = keys.may("client_cap_is_hard", Kinds.YES_NO, usual.isCapHard());
        return keys.build(() -> new ContinuityLimits(
                shortVisit.get(), knownWithin.orNull(), binds.get(), introduces.get(), hard.get()));
    }
}
