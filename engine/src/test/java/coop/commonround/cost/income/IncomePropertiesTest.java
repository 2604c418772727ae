package coop.commonround.cost.income;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.RateCard;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.income.VisitPrice.Priced;
import coop.commonround.model.Calendar;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every price, over generated rate cards, visits and records of them. */
class IncomePropertiesTest {
    private static final int VISITS = 40;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsGivenAsPlannedIsBilledAsPlanned(long seed) {
        for (var work : works(seed)) {
            var planned = RandomCards.planned(work.visit());
            assertThat(work.pricer().price(work.visit(), planned, planned, work.worker()))
                    .isEqualTo(work.pricer().price(work.visit(), planned.from(), work.worker()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsDoesNotMatter(long seed) {
        var rows = new ArrayList<>(new RandomCards(seed).rows());
        Collections.shuffle(rows, new Random(-seed));
        if (rows.equals(new RandomCards(seed).rows())) {
            Collections.reverse(rows);
        }
        assertThat(rows).isNotEqualTo(new RandomCards(seed).rows());
        for (var work : works(seed)) {
            assertThat(work.on(rows)).isEqualTo(work.price());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void raisingARateNeverLowersIncome(long seed) {
        var rows = new RandomCards(seed).rows();
        boolean isAnyDearer = false;
        for (int raised = 0; raised < rows.size(); raised++) {
            var after = new ArrayList<>(rows);
            after.set(raised, raised(rows.get(raised)));
            for (var work : works(seed)) {
                assertThat(work.on(after).exact())
                        .isGreaterThanOrEqualTo(work.price().exact());
                isAnyDearer |= work.on(after).exact().compareTo(work.price().exact()) > 0;
            }
        }
        assertThat(isAnyDearer).isTrue();
    }

    private static RateRow raised(RateRow row) {
        var price = row.price();
        var more = new Price(price.amount().plus(Money.pence(1)), price.unit(), price.length(), price.onTop());
        return new RateRow(row.contractLine(), row.origin(), row.band(), more, row.scope(), row.terms());
    }

    /** Billed minute by minute, a stretch is worth what its two parts are, wherever it is cut. */
    @ParameterizedTest
    @MethodSource("seeds")
    void hoursAreWorthTheSumOfTheirParts(long seed) {
        var rows = new RandomCards(seed)
                .rows().stream()
                        .filter(row ->
                                row.price().length() == null && !row.price().onTop())
                        .map(row -> row.withTerms(Terms.of(TimeBasis.MINUTE_BY_MINUTE)))
                        .toList();
        var random = new Random(seed);
        for (var work : works(seed)) {
            var whole = RandomCards.planned(work.visit());
            var cut = whole.from()
                    .plus(Duration.ofMinutes(random.nextInt((int) whole.length().toMinutes())));
            var parts = work.on(rows, new Span(whole.from(), cut))
                    .exact()
                    .plus(work.on(rows, new Span(cut, whole.to())).exact());
            assertThat(parts.minus(work.on(rows, whole).exact()).roundedToPenny())
                    .isEqualTo(Money.ZERO);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void billedTimeKeepsToItsTerms(long seed) {
        var cards = new RandomCards(seed);
        for (int i = 0; i < VISITS; i++) {
            var terms = cards.terms();
            var visit = cards.visit(i);
            var planned = RandomCards.planned(visit);
            var delivered = cards.delivered(visit);
            var billed = BilledTime.of(planned, delivered, terms);
            assertThat(billed.length()).isGreaterThanOrEqualTo(Duration.ZERO);
            if (terms.basis() == TimeBasis.PLANNED) {
                assertThat(billed).isEqualTo(planned);
                continue;
            }
            assertThat(billed.length()).isLessThanOrEqualTo(terms.cap().most(planned.length()));
            if (terms.basis() == TimeBasis.ACTUAL_CAPPED) {
                assertThat(billed.length()).isLessThanOrEqualTo(planned.length());
            }
            // No further from what was recorded than the tolerance, or two roundings, allow, unless it is capped.
            var rounding = terms.rounding();
            var most = terms.tolerance()
                    .plus(
                            rounding == null
                                    ? Duration.ofMinutes(1)
                                    : rounding.unit().multipliedBy(2));
            assertThat(billed.length()).isLessThanOrEqualTo(delivered.length().plus(most));
        }
    }

    /** A visit as it was given to a client of some zone by its first or second careworker. */
    private record Work(
            VisitPricer pricer,
            Visit visit,
            Span delivered,
            int worker,
            @Nullable String zone) {
        Priced price() {
            return (Priced) pricer.price(visit, RandomCards.planned(visit), delivered, worker);
        }

        Priced on(List<RateRow> rows) {
            return on(rows, delivered);
        }

        Priced on(List<RateRow> rows, Span given) {
            var other = new VisitPricer(new RateCard(rows), Calendar.ORDINARY).in(zone);
            return (Priced) other.price(visit, RandomCards.planned(visit), given, worker);
        }
    }

    private static List<Work> works(long seed) {
        var card = new RateCard(new RandomCards(seed).rows());
        var cards = new RandomCards(~seed);
        return IntStream.range(0, VISITS)
                .mapToObj(i -> {
                    var visit = cards.visit(i);
                    var zone = cards.zone();
                    var pricer = new VisitPricer(card, Calendar.ORDINARY).in(zone);
                    return new Work(pricer, visit, cards.delivered(visit), cards.worker(), zone);
                })
                .toList();
    }
}
