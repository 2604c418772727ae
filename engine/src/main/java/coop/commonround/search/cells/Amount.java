package coop.commonround.search.cells;

/**
 * What one rule comes to.
 *
 * @param hard breaches of law, in the rule's units
 * @param medium minutes left uncovered, weighed
 * @param soft thousandths of a penny
 */
public record Amount(long hard, long medium, long soft) {
    public static final Amount NOTHING = new Amount(0, 0, 0);

    public Amount plus(Amount other) {
        return new Amount(hard + other.hard, medium + other.medium, soft + other.soft);
    }
}
