package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.Enhancement;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Quantities;
import coop.commonround.model.RuleId;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.Visit;
import coop.commonround.plan.Scoring;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What weeks and shifts are paid beyond visits is the same for the planner and on the statement: guaranteed hours less days away,
 * overtime, hours that shifts name, the least for a shift, sleep-ins paid as a whole, and pay that rises within the period. All
 * visits are at one home.
 */
class PlannerPaysTheSameTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Map<RuleId, Set<LineKind>> LINES = Map.of(
            RuleId.CONTACT_PAY, Set.of(LineKind.CONTACT, LineKind.SLEEP_IN),
            RuleId.UNUSED_HOURS, Set.of(LineKind.UNUSED_HOURS),
            RuleId.OVERTIME, Set.of(LineKind.OVERTIME),
            RuleId.PAID_SHIFT, Set.of(LineKind.PAID_SHIFT));
    private static final Contract[] CONTRACTS = {
        Contract.GUARANTEED, Contract.FLEXIBLE, Contract.GUARANTEED, Contract.VOLUNTEER
    };

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void toThePenny(long seed) {
        var random = new Random(seed);
        var roster = roster(random);
        var book = book(random);
        var statement = roster.statement(book);
        var problem = roster.problem();
        var priced = problem.withPrices(PlanningPrices.of(problem, book).value().orElseThrow());
        var scores = Scoring.using(TravelTimes.of(priced)).score(priced, roster.roster());
        LINES.forEach((rule, kinds) -> {
            var planned = scores.stream()
                    .filter(score -> score.rule().equals(rule.text()))
                    .map(score -> score.price())
                    .collect(Money.sum());
            var stated = statement.lines().stream()
                    .filter(line -> kinds.contains(line.kind()))
                    .map(line -> line.entry().exact())
                    .collect(Money.sum());
            // each of at most 88 visits, 56 shifts or 4 careworkers is cut to a thousandth of a penny
            assertThat(stated.minus(planned)).as(rule.text()).isBetween(Money.ZERO, Money.thousandthsOfPenny(88));
        });
    }

    private static Case roster(Random random) {
        var made = Case.of(MONDAY.toString(), MONDAY.plusDays(13).toString());
        for (int i = 0; i < CONTRACTS.length; i++) {
            made.hire(Case.careworker("A" + i)
                    .withContract(CONTRACTS[i], Hours.of(random.nextInt(30), 48))
                    .withStartDate(random.nextInt(4) == 0 ? MONDAY.plusDays(random.nextInt(3)) : null));
            for (int day = 3; day < 14; day++) {
                if (random.nextBoolean()) {
                    made.round("A" + i, MONDAY.plusDays(day).toString(), visits("V" + i + "-" + day, random));
                    if (random.nextInt(3) == 0) {
                        made.change("V" + i + "-" + day + "b", visit -> visit.withKind(Visit.Kind.SLEEP_IN, true));
                    }
                } else {
                    made.shift(shift("A" + i, MONDAY.plusDays(day), random));
                }
            }
        }
        return random.nextInt(3) == 0 ? made.payingShifts(Duration.ofMinutes(random.nextInt(200))) : made;
    }

    private static String[] visits(String id, Random random) {
        var first = LocalTime.of(7, 0).plusMinutes(random.nextInt(120));
        int minutes = 10 + random.nextInt(90);
        int gap = random.nextInt(90);
        return new String[] {
            id + "a " + first + " " + minutes,
            id + "b " + first.plusMinutes(minutes + gap) + " " + (10 + random.nextInt(300)) + " 0 0 " + gap
        };
    }

    private static Shift shift(String careworker, LocalDate day, Random random) {
        var kinds = List.of(Shift.Kind.WORK, Shift.Kind.SICK, Shift.Kind.LEAVE, Shift.Kind.TRAINING);
        var hours = List.of(Duration.ZERO, Duration.ofMinutes(150), Duration.ofHours(4));
        var kind = kinds.get(random.nextInt(kinds.size()));
        int choice = random.nextInt(6);
        return new Shift(
                new ShiftId("other-" + careworker + "-" + day),
                new CareworkerId(careworker),
                CivilTime.at(day, LocalTime.of(9, 0)),
                CivilTime.at(day, LocalTime.of(16, 0)),
                kind,
                choice < 3 ? hours.get(choice) : null,
                Quantities.NONE);
    }

    private static CostBook book(Random random) {
        var rise = Origin.of(MONDAY.plusDays(8), "a rise");
        var half = Enhancement.parse("50%");
        var rows = List.of(
                least(PayRow.basic("G", Case.ORIGIN, Money.parse("12.71")), random),
                new PayRow("G", Case.ORIGIN, 0, Money.parse("12.71"), PayRow.When.OVERTIME, half));
        var risen = PayRow.basic("G", rise, Money.parse("12.71")).withMinimumShift(Duration.ofMinutes(150));
        var overtime = new PayRow("G", rise, 0, Money.parse("12.71"), PayRow.When.OVERTIME, half);
        var night = new PayRow(
                "G", random.nextBoolean() ? rise : Case.ORIGIN, 0, Money.pounds(55), PayRow.When.SLEEP_IN, null);
        return CostBook.of(
                        Case.book("12.71", "24.00").rates(),
                        PayScales.of(Stream.concat(rows.stream(), Stream.of(risen, overtime, night))
                                .toList()))
                .withOnCosts(Case.BARE);
    }

    private static PayRow least(PayRow row, Random random) {
        return row.withMinimumShift(Duration.ofMinutes(random.nextInt(240)));
    }
}
