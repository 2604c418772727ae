package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Compatibility;
import coop.commonround.model.Compatibility.Rule;
import coop.commonround.model.Compatibility.Side;
import java.util.Optional;

/** {@code compatibility}: what clients want of careworkers, and careworkers of clients. */
final class CompatibilityJson {
    private CompatibilityJson() {}

    static void write(Compatibility wish, Out out) {
        out.text("client_id", wish.client())
                .text("careworker_id", wish.careworker())
                .text("attribute", wish.attribute())
                .word("side", wish.side())
                .word("rule", wish.rule())
                .textIfAny("reason", wish.reason())
                .text("until", wish.until());
    }

    static Optional<Compatibility> read(Keys keys, Ids ids) {
        var client = keys.must("client_id", ids.clients.known());
        var careworker = keys.may("careworker_id", ids.careworkers.known());
        var attribute = keys.may("attribute", Kinds.TEXT);
        var side = keys.may("side", Kinds.choice(Side.class), Side.CLIENT);
        var rule = keys.must("rule", Kinds.choice(Rule.class));
        var reason = keys.may("reason", Kinds.TEXT.personal(), "");
        var until = keys.may("until", Kinds.DATE);
        return keys.build(() -> new Compatibility(
                client.get(),
                careworker.orNull(),
                attribute.orNull(),
                side.get(),
                rule.get(),
                reason.get(),
                until.orNull()));
    }
}
