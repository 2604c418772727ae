package coop.commonround.cost.ledger;

import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one visit, client, contract line, careworker or day, summed.
 *
 * @param key its id, or {@link GroupBy#NONE}
 * @param contactTime each careworker's time in a home, shadowing left out
 * @param directCost what the hours worked cause
 * @param cost direct cost and overheads
 */
public record StatementRow(String key, Duration contactTime, Money income, Money directCost, Money cost) {

    /** Sums lines; returns on operations are no lines of a statement. */
    public static StatementRow of(String key, List<LedgerLine> lines) {
        var contact = Duration.ZERO;
        var income = Money.ZERO;
        var direct = Money.ZERO;
        var overhead = Money.ZERO;
        for (var line : lines) {
            if (line.kind() == LineKind.CONTACT) {
                contact = contact.plus(line.quantity().time());
            }
            switch (line.account().section()) {
                case INCOME -> income = income.plus(line.amount());
                case DIRECT -> direct = direct.plus(line.amount());
                case OVERHEAD -> overhead = overhead.plus(line.amount());
                case RETURN -> throw new IllegalArgumentException("a return is no cost: " + line.what());
            }
        }
        return new StatementRow(key, contact, income, direct, direct.plus(overhead));
    }

    /** Of no lines at all. */
    public static StatementRow none(String key) {
        return of(key, List.of());
    }

    /** Both together, under the key of this one. */
    public StatementRow plus(StatementRow other) {
        return new StatementRow(
                key,
                contactTime.plus(other.contactTime),
                income.plus(other.income),
                directCost.plus(other.directCost),
                cost.plus(other.cost));
    }

    /** Income less direct cost. */
    public Money directMargin() {
        return income.minus(directCost);
    }

    /** Income less all cost. */
    public Money margin() {
        return income.minus(cost);
    }

    /** (income − direct cost) ÷ income, to four decimals; empty if there is no income. */
    public Optional<BigDecimal> directMarginShare() {
        return ofIncome(directMargin());
    }

    /** (income − cost) ÷ income, to four decimals; empty if there is no income. */
    public Optional<BigDecimal> marginShare() {
        return ofIncome(margin());
    }

    private Optional<BigDecimal> ofIncome(Money part) {
        return income.isZero()
                ? Optional.empty()
                : Optional.of(part.pounds().divide(income.pounds(), 4, RoundingMode.HALF_UP));
    }

    /** What would have to be paid for it to leave a surplus of some share of its cost. */
    public Money priceFor(BigDecimal surplusShare) {
        return cost.times(BigDecimal.ONE.add(surplusShare)).roundedToPenny();
    }

    /** A sum spread over its contact time, to the penny; empty if there is none. */
    public Optional<Money> perContactHour(Money sum) {
        return contactTime.isZero()
                ? Optional.empty()
                : Optional.of(sum.times(3600)
                        .dividedBy(BigDecimal.valueOf(contactTime.toSeconds()))
                        .roundedToPenny());
    }
}
