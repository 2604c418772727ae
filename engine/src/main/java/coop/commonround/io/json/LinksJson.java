package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.VisitLink;
import coop.commonround.model.VisitLink.Careworkers;
import coop.commonround.model.VisitLink.From;
import java.time.Duration;
import java.util.Optional;

/** {@code visit_links}: visits whose times or careworkers depend on one another. */
final class LinksJson {
    private LinksJson() {}

    static void write(VisitLink link, Out out) {
        out.text("first_visit_id", link.first())
                .text("second_visit_id", link.second())
                .minutes("minimum_minutes", link.minimumGap())
                .minutes("maximum_minutes", link.maximumGap())
                .word("from", link.from())
                .word("careworkers", link.careworkers())
                .yesNo("both_or_neither", link.isBothOrNeither())
                .textIfAny("reason", link.reason());
    }

    static Optional<VisitLink> read(Keys keys, Ids ids) {
        var first = keys.must("first_visit_id", ids.visits.known());
        var second = keys.must("second_visit_id", ids.visits.known());
        var minimum = keys.may("minimum_minutes", Kinds.MINUTES, Duration.ZERO);
        var maximum = keys.may("maximum_minutes", Kinds.MINUTES);
        var from = keys.may("from", Kinds.choice(From.class), From.START);
        var same = keys.may("same_careworker", Kinds.YES_NO, false);
        var careworkers = keys.may("careworkers", Kinds.choice(Careworkers.class));
        var bothOrNeither = keys.may("both_or_neither", Kinds.YES_NO, false);
        var reason = keys.may("reason", Kinds.TEXT, "");
        return keys.build(() -> new VisitLink(
                first.get(),
                second.get(),
                minimum.get(),
                maximum.orNull(),
                from.get(),
                careworkers.or(same.get() ? Careworkers.SAME : Careworkers.ANY),
                bothOrNeither.get(),
                reason.get()));
    }
}
