package coop.commonround.io.json.cost;

import coop.commonround.base.Money;
import coop.commonround.cost.book.CancellationRule;
import coop.commonround.cost.book.CancellationRule.Due;
import coop.commonround.cost.book.CancellationRule.When;
import coop.commonround.cost.book.CancellationRules;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code cancellation_rules}: what is due for visits that are called off. */
final class CancellationRulesJson {
    private CancellationRulesJson() {}

    static void write(CancellationRule row, Out out) {
        out.text("rule", row.rule());
        Dates.write(row.origin(), out);
        out.text("reason", row.when().reason())
                .minutes("notice_from", row.when().noticeFrom())
                .minutes("notice_below", row.when().noticeBelow());
        var days = row.when().withinDays();
        if (days != null) {
            out.number("within_days", days);
        }
        out.number("billed_share", row.due().billed())
                .number("paid_share", row.due().paid())
                .number("mileage_share", row.due().mileage())
                .money("charge", row.due().charge());
    }

    /** All rules; a row that contradicts those before it is a fault of its own. */
    static Supplier<CancellationRules> readAll(Keys costs) {
        var rows = costs.rowsTogether("cancellation_rules", CancellationRulesJson::read, CancellationRules::of);
        return () -> CancellationRules.of(rows);
    }

    private static Optional<CancellationRule> read(Keys keys) {
        var rule = keys.must("rule", Kinds.ID);
        var origin = Dates.origin(keys);
        var when = when(keys);
        var due = due(keys);
        return keys.build(() -> new CancellationRule(rule.get(), origin.get(), when.get(), due.get()));
    }

    private static Supplier<When> when(Keys keys) {
        var reason = keys.may("reason", Kinds.TEXT);
        var from = keys.may("notice_from", Kinds.MINUTES);
        var below = keys.may("notice_below", Kinds.MINUTES);
        var days = keys.may("within_days", Kinds.WHOLE);
        return () -> new When(reason.orNull(), from.orNull(), below.orNull(), days.orNull());
    }

    private static Supplier<Due> due(Keys keys) {
        var billed = keys.may("billed_share", Kinds.DECIMAL, BigDecimal.ZERO);
        var paid = keys.may("paid_share", Kinds.DECIMAL, BigDecimal.ZERO);
        var mileage = keys.may("mileage_share", Kinds.DECIMAL, BigDecimal.ZERO);
        var charge = keys.may("charge", Kinds.MONEY, Money.ZERO);
        return () -> new Due(billed.get(), paid.get(), mileage.get(), charge.get());
    }
}
