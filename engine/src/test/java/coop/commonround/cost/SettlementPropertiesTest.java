package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.delivered.SettledCall;
import coop.commonround.cost.delivered.SettledRow;
import coop.commonround.cost.delivered.SettledTotals;
import coop.commonround.cost.delivered.Settlement;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.model.Visit.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every settlement, over generated rosters of a week in which the clocks change. */
class SettlementPropertiesTest {
    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFourQuantitiesAgreeWhenDeliveredEqualsPlanned(long seed) {
        var settled = settled(seed, asPlanned(RandomCase.roster(seed)));
        assertThat(settled.actual()).isEqualTo(settled.planned());
        assertThat(settled.calls()).hasSizeGreaterThan(20);
        assertThat(settled.calls())
                .filteredOn(call -> call.call().visit().kind() != Kind.SHADOW
                        && !call.call().careworker().isVolunteer())
                .isNotEmpty()
                .allMatch(SettledCall::isAsPlanned)
                .allMatch(call -> call.why().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void callsAndTheRestComeToTheStatements(long seed) {
        var settled = settled(seed, muddled(RandomCase.roster(seed), new Random(seed)));
        assertThat(settled.total().plannedIncome())
                .isEqualTo(settled.planned().total().income());
        assertThat(settled.total().plannedCost())
                .isEqualTo(settled.planned().total().cost());
        assertThat(settled.total().billed()).isEqualTo(settled.actual().total().income());
        assertThat(settled.total().cost()).isEqualTo(settled.actual().total().cost());
        assertThat(settled.total().billed()).isGreaterThan(Money.ZERO);
    }

    /** A federation that adds up its branches gets what a statement of all their lines would come to. */
    @ParameterizedTest
    @MethodSource("seeds")
    void totalsOfTwoPeriodsAreThoseOfAllTheirLines(long seed) {
        var one = settled(seed, muddled(RandomCase.roster(seed), new Random(seed)));
        var other = settled(seed + 100, muddled(RandomCase.roster(seed + 100), new Random(seed)));
        var both = SettledTotals.of(one).plus(SettledTotals.of(other));
        var lines = Stream.of(one, other)
                .flatMap(each -> each.actual().lines().stream())
                .toList();
        var total = new Statement(lines).total();
        assertThat(both.money().billed()).isEqualTo(total.income());
        assertThat(both.money().margin()).isEqualTo(total.margin());
        assertThat(both.calls()).isEqualTo(one.calls().size() + other.calls().size());
        assertThat(both.paid())
                .isEqualTo(Stream.concat(one.calls().stream(), other.calls().stream())
                        .map(SettledCall::paidTime)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsOfEachGroupingComeToTheStatements(long seed) {
        var settled = settled(seed, muddled(RandomCase.roster(seed), new Random(seed)));
        for (var group : GroupBy.values()) {
            var rows = settled.by(group);
            assertThat(rows).extracting(SettledRow::key).isSortedAccordingTo(SettledRow.BY_KEY);
            var sum = rows.stream().reduce(SettledRow::plus).orElseThrow();
            assertThat(sum.planned().cost()).isEqualTo(settled.planned().total().cost());
            assertThat(sum.actual().income()).isEqualTo(settled.actual().total().income());
            assertThat(sum.actual().directCost())
                    .isEqualTo(settled.actual().total().directCost());
            assertThat(sum.actual().contactTime())
                    .isEqualTo(settled.actual().total().contactTime());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverDiffersSaysWhy(long seed) {
        var settled = settled(seed, muddled(RandomCase.roster(seed), new Random(seed)));
        assertThat(settled.calls())
                .filteredOn(call -> !call.sums().billed().equals(call.sums().plannedIncome()))
                .isNotEmpty()
                .allMatch(call -> !call.why().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRecordsDoesNotMatter(long seed) {
        var made = RandomCase.roster(seed);
        var records = new ArrayList<>(muddled(made, new Random(seed)));
        var before = settled(seed, records);
        Collections.shuffle(records, new Random(-seed));
        assertThat(settled(seed, records)).isEqualTo(before);
    }

    private static Settlement settled(long seed, List<VisitRecord> records) {
        var made = RandomCase.roster(seed);
        return Costing.with(RandomCase.book(0, new Random(seed)))
                .settle(made.problem(), made.roster(), records)
                .value()
                .orElseThrow();
    }

    private static List<VisitRecord> asPlanned(Case made) {
        return made.roster().rounds().stream()
                .flatMap(round -> round.attendances().stream()
                        .map(at -> new VisitRecord(at.visit(), round.careworker(), at.start(), at.end(), "tag")))
                .toList();
    }

    /** Some are missing, some by others, some twice, most some minutes and seconds off. */
    private static List<VisitRecord> muddled(Case made, Random random) {
        var muddled = new ArrayList<VisitRecord>();
        var careworkers = made.problem().careworkers();
        for (var record : asPlanned(made)) {
            var start = record.checkIn().plusSeconds(random.nextInt(2400) - 1200);
            var end = start.plusSeconds(Math.max(30, record.span().length().toSeconds() + random.nextInt(1200) - 700));
            int fate = random.nextInt(12);
            var who = fate == 1
                    ? careworkers.get(random.nextInt(careworkers.size())).id()
                    : record.careworker();
            if (fate > 0) {
                muddled.add(new VisitRecord(record.visit(), who, start, end, "tag"));
            }
            if (fate == 2) {
                muddled.add(new VisitRecord(record.visit(), who, start.plusSeconds(60), end.plusSeconds(60), "paper"));
            }
        }
        return muddled;
    }
}
