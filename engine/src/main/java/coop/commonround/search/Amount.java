package coop.commonround.search;

/**
 * What one rule comes to.
 *
 * @param hard breaches of law, in the rule's units
 * @param medium minutes left uncovered, weighed
 * @param soft thousandths of a penny
 */
record Amount(long hard, long medium, long soft) {
    static final Amount NOTHING = new Amount(0, 0, 0);

    Amount plus(Amount other) {
        return new Amount(hard + other.hard, medium + other.medium, soft + other.soft);
    }
}
