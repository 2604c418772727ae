package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.income.Cancellations;
import coop.commonround.cost.income.Income;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.work.Presences;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Billing a week in two parts changes nothing but documented rounding: prices of visits are the same lines, and a price
 * for the week is rounded once in each part.
 */
class SplitPeriodTest {
    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoPartsEarnWhatTheWholeDoes(long seed) {
        var roster = RandomCase.roster(seed);
        var days = roster.problem().period().days().toList();
        var cut = days.get(1 + new Random(seed).nextInt(6));
        var first = lines(roster, seed, days.get(0), cut.minusDays(1));
        var second = lines(roster, seed, cut, days.get(6));
        var whole = lines(roster, seed, days.get(0), days.get(6));

        var parts = Stream.concat(first.stream(), second.stream()).toList();
        assertThat(of("L", first)).isNotEmpty();
        assertThat(of("L", second)).isNotEmpty();
        assertThat(of("weekly", parts)).isNotEmpty();
        assertThat(of("L", parts)).containsExactlyInAnyOrderElementsOf(of("L", whole));
        var rounded = sum(of("weekly", parts)).minus(sum(of("weekly", whole)));
        assertThat(rounded).isBetween(Money.pence(-1), Money.pence(1));
    }

    private static List<LedgerLine> of(String contractLine, List<LedgerLine> lines) {
        return lines.stream()
                .filter(line -> GroupBy.CONTRACT_LINE.keyOf(line).equals(contractLine))
                .toList();
    }

    private static Money sum(List<LedgerLine> lines) {
        return lines.stream().map(LedgerLine::amount).collect(Money.sum());
    }

    private static List<LedgerLine> lines(Case roster, long seed, LocalDate first, LocalDate last) {
        var period = new Period(first, last);
        var whole = roster.problem();
        var part = new Problem(
                period,
                whole.clients(),
                whole.careworkers(),
                whole.shifts().stream()
                        .filter(shift -> period.contains(shift.date()))
                        .toList(),
                whole.visits().stream()
                        .filter(visit -> period.contains(visit.date()))
                        .toList(),
                whole.links(),
                whole.compatibilities(),
                whole.packages(),
                whole.history(),
                whole.policy(),
                whole.calendar(),
                whole.givenLegs(),
                whole.prices());
        var presences = Presences.of(whole, roster.roster()).stream()
                .filter(presence -> isIn(period, presence.visit()))
                .toList();
        var rates = RandomCase.book(0, new Random(seed)).rates();
        return Income.of(part, rates, Cancellations.of(part, rates), presences).lines();
    }

    private static boolean isIn(Period period, Visit visit) {
        return period.contains(visit.date());
    }
}
