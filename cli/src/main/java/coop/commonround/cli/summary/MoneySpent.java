package coop.commonround.cli.summary;

import coop.commonround.base.Money;
import coop.commonround.cost.ledger.Account;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.model.RuleId;
import coop.commonround.plan.RuleScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What comes in and what goes out.
 *
 * @param billed to those who pay for the care
 * @param wages for hours worked, promised or paid without work
 * @param mileage paid to careworkers
 * @param onCosts employer's costs on top: holiday, sickness and training shares, National Insurance, pension
 * @param supplies used at visits
 * @param overheads caused by no single hour
 * @param marginShare of what is billed, what is left over; empty if nothing is billed
 * @param quality what the co-op would have been ready to pay for what wages do not show, by rule, above zero
 */
public record MoneySpent(
        Money billed,
        Money wages,
        Money mileage,
        Money onCosts,
        Money supplies,
        Money overheads,
        Optional<BigDecimal> marginShare,
        Map<String, Money> quality) {

    static MoneySpent of(Statement statement, List<RuleScore> scores) {
        var quality = new TreeMap<String, Money>();
        for (var score : scores) {
            var isQuality = RuleId.find(score.rule())
                    .filter(rule -> rule.level() == RuleId.Level.QUALITY)
                    .isPresent();
            if (isQuality && !score.price().isZero()) {
                quality.put(score.rule(), score.price().roundedToPenny());
            }
        }
        return new MoneySpent(
                sum(statement, LedgerLine::isIncome),
                sum(statement, MoneySpent::isWage),
                sum(statement, line -> line.kind() == LineKind.MILEAGE),
                sum(statement, line -> isOnCost(line.kind())),
                sum(statement, line -> line.kind() == LineKind.SUPPLY),
                sum(statement, line -> line.account().section() == Account.Section.OVERHEAD),
                statement.total().marginShare(),
                quality);
    }

    private static Money sum(Statement statement, Predicate<LedgerLine> wanted) {
        return statement.lines().stream().filter(wanted).map(LedgerLine::amount).collect(Money.sum());
    }

    /** What is paid to careworkers and no expense: all direct cost that has no figure of its own here, so that none is lost. */
    private static boolean isWage(LedgerLine line) {
        return line.account().section() == Account.Section.DIRECT
                && line.kind() != LineKind.MILEAGE
                && line.kind() != LineKind.SUPPLY
                && !isOnCost(line.kind());
    }

    private static boolean isOnCost(LineKind kind) {
        return switch (kind) {
            case HOLIDAY, TRAINING, SICKNESS, NATIONAL_INSURANCE, PENSION -> true;
            default -> false;
        };
    }

    /** To careworkers, on-costs apart. */
    public Money paid() {
        return wages.plus(mileage);
    }

    /** Billed less everything that was spent. */
    public Money leftOver() {
        return billed.minus(paid()).minus(onCosts).minus(supplies).minus(overheads);
    }

    /** Nobody pays it: it says what better quality would have been worth. */
    public Money qualityPrice() {
        return quality.values().stream().collect(Money.sum());
    }
}
