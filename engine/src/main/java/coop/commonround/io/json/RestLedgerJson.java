package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.RestDebt;
import java.util.Optional;

/** {@code rest_ledger}: compensatory rest owed for short nights, in a history, a roster and a summary alike. */
public final class RestLedgerJson {
    static final String KEY = "rest_ledger";

    private RestLedgerJson() {}

    /** Writes a debt into an object of its own. */
    public static void write(RestDebt debt, Out out) {
        out.text("careworker_id", debt.careworker())
                .text("date", debt.date())
                .text("reason", debt.reason())
                .minutes("minutes_owed", debt.owed())
                .list(
                        "made_good_on",
                        debt.madeGoodOn().stream().map(Object::toString).toList())
                .minutes("balance_minutes", debt.balance())
                .text("due", debt.due());
    }

    static Optional<RestDebt> read(Keys keys) {
        var careworker = keys.must("careworker_id", Ids.CAREWORKER);
        var date = keys.must("date", Kinds.DATE);
        var reason = keys.must("reason", Kinds.TEXT);
        var owed = keys.must("minutes_owed", Kinds.MINUTES);
        var madeGoodOn = keys.list("made_good_on", Kinds.DATE);
        var balance = keys.may("balance_minutes", Kinds.MINUTES);
        var due = keys.may("due", Kinds.DATE);
        return keys.build(() -> new RestDebt(
                careworker.get(),
                date.get(),
                reason.get(),
                owed.get(),
                madeGoodOn,
                balance.or(owed.get()),
                due.orNull()));
    }
}
