package coop.commonround.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    void recordsAndFiguresOfLawOfOnesOwnComeBack() {
        var law = Map.of("minimum_wage.csv", """
                effective_from,published_on,source,aged_21,aged_18_to_20,under_18,apprentice
                2027-04-01,2026-11-26,GOV.UK rates of 26 November 2026,13.21,11.27,8.31,8.31
                """);
        var book = CostBook.of(RateCards.NONE, PayScales.NONE)
                .withOwnFigures(law)
                .value()
                .orElseThrow();
        var from = Instant.parse("2026-11-23T22:00:00Z");
        var records = List.of(
                new VisitRecord(new VisitId("V1"), new CareworkerId("W1"), from, from.plusSeconds(1801), "tag"),
                new VisitRecord(
                        new VisitId("V2"),
                        new CareworkerId("W1"),
                        from,
                        from.plusSeconds(9000),
                        "",
                        Duration.ofMinutes(25)));
        var all = new ProblemWithCosts(Invented.problem(1), book, records);
        assertThat(ProblemWithCostsJson.read(ProblemWithCostsJson.write(all))).isEqualTo(Loaded.of(all, List.of()));
    }

    @Test
    void aFaultOfAFigureOfLawNamesItsFileAndLine() {
        assertThat(texts(costs("\"statute\": {\"minimum_wage.csv\": \"effective_from,published_on,source,aged_21,"
                        + "aged_18_to_20,under_18,apprentice\\n2027-04-01,,GOV.UK,high,11.27,8.31,8.31\"}")))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .endsWith("/costs: statute/minimum_wage.csv:2 aged_21: found 'high';"
                                + " write pounds such as 12.71; correct it"));
    }

    @Test
    void aRecordThatEndsBeforeItBeginsIsAFault() {
        var spoilt = GOOD.replaceFirst(
                "\\{",
                "{\"actuals\": [{\"visit_id\": \"V1\", \"careworker_id\": \"W1\","
                        + " \"check_in\": \"2026-11-23T08:30:00+00:00\", \"check_out\": \"2026-11-23T08:00:00+00:00\"}],");
        assertThat(texts(spoilt))
                .singleElement()
                .satisfies(text ->
                        assertThat(text).contains("/actuals/0: check_out (2026-11-23T08:00:00Z) must be after"));
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
