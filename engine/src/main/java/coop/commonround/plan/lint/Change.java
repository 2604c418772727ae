package coop.commonround.plan.lint;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;
import coop.commonround.model.RuleId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a repair would change; below zero is less than now.
 *
 * @param pay what is paid out
 * @param quality what the co-op would be ready to pay, which is not paid out
 * @param careMinutes minutes of commissioned care that nobody gives, of each careworker needed
 * @param prices the same money by the rule it comes from, those rules alone that change
 */
public record Change(Money pay, Money quality, long careMinutes, SortedMap<RuleId, Money> prices) {
    /** Nothing. */
    public static final Change NONE = new Change(Money.ZERO, Money.ZERO, 0, new TreeMap<>());

    public Change {
        requireNonNull(pay, "pay");
        requireNonNull(quality, "quality");
        prices = new TreeMap<>(prices);
    }

    /** Adds up prices by rule. */
    static Change of(Map<RuleId, Money> prices, long careMinutes) {
        var pay = Money.ZERO;
        var quality = Money.ZERO;
        for (var each : prices.entrySet()) {
            if (each.getKey().level() == RuleId.Level.PAY) {
                pay = pay.plus(each.getValue());
            } else {
                quality = quality.plus(each.getValue());
            }
        }
        return new Change(pay, quality, careMinutes, new TreeMap<>(prices));
    }
}
