package coop.commonround.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemWithCostsJsonTest {
    private static final String GOOD = ProblemWithCostsJson.write(
            new ProblemWithCosts(Invented.problem(1), CostBook.of(RateCards.NONE, PayScales.NONE)));

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingComesBack(long seed) {
        var both = new ProblemWithCosts(Invented.problem(seed), InventedCosts.book(new Dice(seed)));
        assertThat(ProblemWithCostsJson.read(ProblemWithCostsJson.write(both))).isEqualTo(Loaded.of(both, List.of()));
    }

    @Test
    void aProblemWithoutCostsComesBack() {
        var both = new ProblemWithCosts(Invented.problem(1), null);
        assertThat(ProblemWithCostsJson.read(ProblemWithCostsJson.write(both))).isEqualTo(Loaded.of(both, List.of()));
    }

    @Test
    void aProblemByItselfIsReadToo() {
        assertThat(ProblemWithCostsJson.read(ProblemJson.write(Invented.problem(1))))
                .isEqualTo(Loaded.of(new ProblemWithCosts(Invented.problem(1), null), List.of()));
    }

    @Test
    void aFaultOfTheProblemIsNamedFromTheStartOfTheDocument() {
        assertThat(texts(GOOD.replace(
                        "\"visit_id\": \"V2\", \"client_id\": \"", "\"visit_id\": \"V2\", \"client_id\": \"X")))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("/problem/visits/4/client_id: found 'XC"));
    }

    @Test
    void aFaultOfTheCostsIsNamed() {
        assertThat(texts(costs("\"pay\": [{\"pay_grade\": \"a\", \"effective_from\": \"2026-04-01\","
                        + " \"hourly_rate\": \"12.71\", \"day_type\": \"sunday\", \"enhancement\": \"half\"}]")))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .endsWith("/costs/pay/0/enhancement: found 'half';"
                                + " write \"50%\" for a share of basic pay, or pounds an hour such as \"1.20\""));
    }

    @Test
    void aRowThatContradictsOneBeforeItIsAFaultOfItsOwn() {
        var row = "{\"contract_line\": \"a\", \"effective_from\": \"2026-04-01\", \"amount\": \"25.00\"}";
        assertThat(texts(costs("\"rates\": [" + row + ", " + row.replace("25.00", "26.00") + "]")))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .endsWith("/costs/rates/1: a: two rows hold at once from 2026-04-01; correct it"));
    }

    @Test
    void anUpliftOfNothingIsAFault() {
        assertThat(
                        texts(
                                costs(
                                        "\"uplifts\": [{\"contract_line\": \"a\", \"effective_from\": \"2026-04-01\", \"rise\": 0.025}]")))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .endsWith("/costs/uplifts/0: contract line a has no rate before 2026-04-01 that could rise;"
                                + " correct it"));
    }

    @Test
    void aStockNeedsBothItsNumberAndItsDays() {
        assertThat(texts(
                        costs("\"supplies\": [{\"item\": \"hoist sling\", \"unit_cost\": \"40.00\", \"on_hand\": 3}]")))
                .singleElement()
                .satisfies(
                        text -> assertThat(text).contains("/costs/supplies/0/renewed_every_days: the key is missing"));
    }

    private static String costs(String section) {
        return GOOD.substring(0, GOOD.indexOf("\"costs\"")) + "\"costs\": {" + section + "}}";
    }

    private static List<String> texts(String json) {
        return ProblemWithCostsJson.read(json).issues().stream()
                .map(Issue::text)
                .toList();
    }
}
