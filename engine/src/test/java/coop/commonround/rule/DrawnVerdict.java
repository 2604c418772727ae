package coop.commonround.rule;

import coop.commonround.base.Money;

/**
 * What a drawing says its rule makes of it.
 *
 * @param isLawful whether no hard rule is broken
 * @param price what the rule charges
 * @param weighedMinutes what it counts of care that nobody gives
 */
public record DrawnVerdict(boolean isLawful, Money price, long weighedMinutes) {
    /**
     * Reads {@code lawful} or {@code broken} of a hard rule, {@code free}, {@code costs 6.00} in pounds, or {@code weighs 90}
     * in minutes of care weighed by priority.
     */
    static DrawnVerdict parse(String text) {
        var words = text.split(" ");
        return switch (words[0]) {
            case "lawful", "free" -> new DrawnVerdict(true, Money.ZERO, 0);
            case "broken" -> new DrawnVerdict(false, Money.ZERO, 0);
            case "costs" -> new DrawnVerdict(true, Money.parse(words[1]), 0);
            case "weighs" -> new DrawnVerdict(true, Money.ZERO, Long.parseLong(words[1]));
            default ->
                throw new IllegalArgumentException(
                        "'%s' must be lawful, broken, free, costs or weighs".formatted(text));
        };
    }

    /** Whether the rule has nothing to say. */
    public boolean isKept() {
        return isLawful && price.isZero() && weighedMinutes == 0;
    }
}
