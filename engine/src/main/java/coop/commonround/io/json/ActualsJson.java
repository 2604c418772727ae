package coop.commonround.io.json;

import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.util.Optional;

/** {@code actuals}: visits as they were recorded. */
final class ActualsJson {
    private ActualsJson() {}

    static void write(VisitRecord made, Out out) {
        out.text("visit_id", made.visit())
                .text("careworker_id", made.careworker())
                .moment("check_in", made.checkIn())
                .moment("check_out", made.checkOut())
                .textIfAny("method", made.method())
                .minutes("awake_minutes", made.awake());
    }

    static Optional<VisitRecord> read(Keys keys) {
        var visit = keys.must("visit_id", Kinds.ID);
        var careworker = keys.must("careworker_id", Kinds.ID);
        var in = keys.must("check_in", Kinds.MOMENT);
        var out = keys.must("check_out", Kinds.MOMENT);
        var method = keys.may("method", Kinds.TEXT, "");
        var awake = keys.may("awake_minutes", Kinds.MINUTES);
        return keys.build(() -> new VisitRecord(
                new VisitId(visit.get()),
                new CareworkerId(careworker.get()),
                in.get(),
                out.get(),
                method.get(),
                awake.orNull()));
    }
}
