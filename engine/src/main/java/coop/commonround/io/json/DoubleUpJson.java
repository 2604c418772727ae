package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.DoubleUpPolicy;
import java.util.Optional;

/** {@code double_ups} of the policy: what visits for more than one careworker may do. */
final class DoubleUpJson {
    private DoubleUpJson() {}

    static void write(DoubleUpPolicy policy, Out out) {
        out.money("gone_single", policy.goneSingle()).minutes("start_apart_minutes", policy.apart());
    }

    static Optional<DoubleUpPolicy> read(Keys keys) {
        var goneSingle = keys.may("gone_single", Kinds.MONEY, DoubleUpPolicy.DEFAULT.goneSingle());
        var apart = keys.may("start_apart_minutes", Kinds.MINUTES, DoubleUpPolicy.DEFAULT.apart());
        return keys.build(() -> new DoubleUpPolicy(goneSingle.get(), apart.get()));
    }
}
