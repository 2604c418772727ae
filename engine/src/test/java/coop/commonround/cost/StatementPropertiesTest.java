package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.OnCostKey;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.ledger.StatementRow;
import coop.commonround.model.LabourPrices;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every statement, over generated rosters. */
class StatementPropertiesTest {
    private static final Set<LineKind> TIME =
            EnumSet.of(LineKind.CONTACT, LineKind.SHADOWING, LineKind.TRAVEL, LineKind.WAITING);

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyGroupingSumsToTheSamePence(long seed) {
        var statement = statement(seed, 0);
        var total = statement.total();
        assertThat(total.income()).isGreaterThan(Money.ZERO);
        for (var group : GroupBy.values()) {
            var rows = statement.by(group);
            assertThat(sum(rows, StatementRow::income))
                    .as("income by %s", group)
                    .isEqualTo(total.income());
            assertThat(sum(rows, StatementRow::directCost))
                    .as("direct by %s", group)
                    .isEqualTo(total.directCost());
            assertThat(sum(rows, StatementRow::cost)).as("cost by %s", group).isEqualTo(total.cost());
            assertThat(sum(rows, StatementRow::margin))
                    .as("margin by %s", group)
                    .isEqualTo(total.margin());
        }
        assertThat(statement.byAccount().values().stream().collect(Money.sum()))
                .isEqualTo(total.income().plus(total.cost()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAmountIsInWholePenceAndNamesItsSource(long seed) {
        assertThat(statement(seed, 0).lines()).allSatisfy(line -> {
            assertThat(line.amount()).isEqualTo(line.amount().roundedToPenny());
            assertThat(line.source()).isNotBlank();
        });
    }

    /** A careworker's lines, an account and the total are the same to the penny by any key. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theKeyOfOnCostsMovesNoPenny(long seed) {
        var byPay = statement(seed, 0);
        var book = RandomCase.book(0, new Random(seed));
        for (var key : OnCostKey.values()) {
            var byKey = RandomCase.roster(seed)
                    .statement(book.withOnCosts(book.onCosts().withSharedBy(key)));
            assertThat(byKey.total()).isEqualTo(byPay.total());
            assertThat(byKey.byAccount()).isEqualTo(byPay.byAccount());
            assertThat(byKey.by(GroupBy.CAREWORKER)).isEqualTo(byPay.by(GroupBy.CAREWORKER));
            assertThat(byKey.by(GroupBy.VISIT).equals(byPay.by(GroupBy.VISIT))).isEqualTo(key == OnCostKey.PAY);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void raisingARateNeverLowersIncome(long seed) {
        var before = statement(seed, 0).by(GroupBy.VISIT);
        var after = statement(seed, 1).by(GroupBy.VISIT);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).income())
                    .isGreaterThanOrEqualTo(before.get(i).income());
            assertThat(after.get(i).key()).isEqualTo(before.get(i).key());
            assertThat(after.get(i).cost()).isEqualTo(before.get(i).cost());
        }
        assertThat(sum(after, StatementRow::income)).isGreaterThan(sum(before, StatementRow::income));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsDoesNotMatter(long seed) {
        var roster = RandomCase.roster(seed);
        assertThat(roster.statement(RandomCase.book(0, new Random(seed))))
                .isEqualTo(roster.statement(RandomCase.book(0, new Random(-seed))));
    }

    /** Wages at the planner's prices, and those of the statement before they are rounded. */
    @ParameterizedTest
    @MethodSource("seeds")
    void thePlannerPaysTheSameWages(long seed) {
        var roster = RandomCase.roster(seed);
        var book = RandomCase.book(0, new Random(seed));
        var prices = PlanningPrices.of(roster.problem(), book).value().orElseThrow();
        var paid = roster.statement(book).lines().stream()
                .filter(line -> TIME.contains(line.kind()))
                .map(line -> line.entry().exact())
                .collect(Money.sum());
        assertThat(paid.minus(wages(roster, prices)).roundedToPenny()).isEqualTo(Money.ZERO);
    }

    private static Money wages(Case roster, LabourPrices prices) {
        var gap = roster.problem().policy().limits().paidGap();
        boolean isCommutePaid = roster.problem().policy().travel().commute().isPaid();
        var wages = Money.ZERO;
        for (var round : roster.roster().rounds()) {
            var price = prices.of(round.careworker());
            for (var at : round.attendances()) {
                wages = wages.plus(wages(price, at.start(), at.end()));
                boolean isFirst = at.equals(round.first());
                if (isFirst && isCommutePaid) {
                    wages = wages.plus(wages(price, at.start().minus(at.before().time()), at.start()));
                }
                if (isCommutePaid && at.equals(round.last())) {
                    wages = wages.plus(
                            wages(price, at.end(), at.end().plus(round.home().time())));
                }
                if (!isFirst) {
                    var arrived = at.start().minus(at.waiting());
                    wages = wages.plus(wages(price, arrived.minus(at.before().time()), arrived));
                    wages = at.waiting().compareTo(gap) > 0 ? wages : wages.plus(wages(price, arrived, at.start()));
                }
            }
        }
        return wages;
    }

    private static Money wages(LabourPrices.Prices price, Instant from, Instant to) {
        var wages = price.basicHour().forTime(Duration.between(from, to));
        for (var band : price.bands()) {
            var start = band.from().isAfter(from) ? band.from() : from;
            var end = band.to().isBefore(to) ? band.to() : to;
            if (start.isBefore(end)) {
                wages = wages.plus(band.hour().minus(price.basicHour()).forTime(Duration.between(start, end)));
            }
        }
        return wages;
    }

    private static Statement statement(long seed, long raisedBy) {
        return RandomCase.roster(seed).statement(RandomCase.book(raisedBy, new Random(seed)));
    }

    private static Money sum(List<StatementRow> rows, Function<StatementRow, Money> figure) {
        return rows.stream().map(figure).collect(Money.sum());
    }
}
