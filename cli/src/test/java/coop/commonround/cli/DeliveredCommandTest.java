package coop.commonround.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.io.csv.FolderReader;
import coop.commonround.io.json.ProblemWithCosts;
import coop.commonround.io.json.ProblemWithCostsJson;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The closed week of the examples: planned, delivered, billed and paid, and costed again after an announcement. */
class DeliveredCommandTest {
    private static final Path WEEK = Path.of("..", "examples", "closed-week");

    private static Terminal cost(Object... more) {
        var args = new ArrayList<>(List.<Object>of("cost", WEEK, "--roster", WEEK.resolve("roster.csv")));
        args.addAll(List.of(more));
        return Terminal.running(args.toArray());
    }

    @Test
    void showsTheFourQuantitiesAndWhyTheyDiffer() {
        var run = cost("--actuals");
        assertThat(run.exitCode()).as("a visit has no record").isEqualTo(ExitCode.UNFINISHED);
        assertThat(run.out())
                .containsPattern("planned +11\\.50 ")
                .containsPattern("delivered +11\\.25")
                .containsPattern("V22 +W2 +60:00 +82:00 +60:00 +82:00 .*rounded, nearest 5 minutes \\(80 min\\);"
                        + " no more than commissioned \\(60 min\\)")
                .containsPattern("V23 +W1 .* -£16\\.82 .*no record")
                .containsPattern("V21 .*35 min late; 3 min less given than planned");
        assertThat(run.err()).contains("visit V34: recorded by W3, where W1 was rostered");
    }

    /** 12 of the council's 13 are electronic: 92.3 %. None of C3's is. */
    @Test
    void countsWhatEachPayerMonitors() {
        assertThat(cost("--actuals").out())
                .containsPattern("Valley Council +13 +12 +92\\.3% ")
                .containsPattern("C3 +3 +3 +0\\.0% !")
                .contains("! fewer than 85.0% are recorded electronically.");
    }

    @Test
    void showsTheMinimumWageOnTheTimeDelivered() {
        assertThat(cost("--actuals").out()).contains("Minimum wage: reached for the time delivered, in all 3 proofs");
        assertThat(cost("--actuals", "--json").out())
                .contains("\"wages\": [")
                .containsPattern("\"careworker_id\": \"W1\", \"from\": \"2026-04-01\", \"to\": \"2026-04-30\"");
    }

    /** The folder as one document, records and all: what is printed of it is the same to the letter. */
    @Test
    void readsRecordsFromStandardInput() {
        var folder = FolderReader.strict().read(WEEK).value().orElseThrow();
        var json = ProblemWithCostsJson.write(new ProblemWithCosts(folder.problem(), folder.book(), folder.records()));
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(json.getBytes(UTF_8)));
            var run = Terminal.running("cost", "-", "--roster", WEEK.resolve("roster.csv"), "--actuals");
            assertThat(run.out()).isEqualTo(cost("--actuals").out());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void csvHoldsEveryCallAndTheRest() {
        var lines = cost("--actuals", "--csv").lines();
        // 16 attendances, the header and what belongs to none
        assertThat(lines).hasSize(18);
        assertThat(lines.get(0)).startsWith("date,visit_id,client_id,package_id,payer,careworker_id,rostered_id,");
        assertThat(lines)
                .anyMatch(line ->
                        line.startsWith("2026-04-13,V13,C1,P1,Valley Council,W1,W1,30,20,20,20,16.82,11.21,-5.61,"));
        assertThat(lines.get(17)).startsWith(",,,,,,,,,,,0.00,0.00,0.00,");
    }

    @Test
    void jsonHoldsThemToo() {
        assertThat(cost("--actuals", "--json", "--by", "payer").out())
                .contains("\"by\": \"payer\"")
                .contains("{\"payer\": \"Valley Council\", \"planned\": 13, \"made\": 12, \"logged_share\": 0.9231")
                .contains("\"why\": [\"no record\"]");
    }

    /** 9.25 billed hours × (33.64 − 32.40) = 11.47; mileage 23.1 miles × 10p = 2.31. */
    @Test
    void saysWhoIsOwedWhatSinceAnAnnouncement() {
        var run = cost("--recost", "2026-05-01");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .containsPattern("payer Valley Council +income +10 +£299\\.70 +£311\\.17 +owes £11\\.47 +1")
                .containsPattern("careworker W1 +mileage +9 +£10\\.40 +£12\\.71 +is owed £2\\.31 +2")
                .contains(
                        "rule 2: HMRC approved mileage allowance payments: cars and vans: announced 21 May 2026 and backdated");
        assertThat(cost("--recost", "2026-05-21").out()).startsWith("Nothing published after 2026-05-21 changes");
    }

    @Test
    void recostsWhatWasDelivered() {
        assertThat(cost("--recost", "2026-05-01", "--actuals", "--csv").out())
                .contains("\npayer,Valley Council,income,272.70,283.14,10.44,9,");
        assertThat(cost("--recost", "2026-05-01", "--json").out())
                .contains("\"party\": \"careworker\", \"id\": \"W1\"");
    }

    @Test
    void aPeriodThatCouldNotBePricedThenSaysSo() {
        var run = cost("--recost", "2025-01-01");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("could not be priced by what was known on 2025-01-01; name a later day");
    }

    @Test
    void recordsOfAnotherFileAreReadLikeTheFoldersOwn() {
        var other = WEEK.resolve("actuals.csv");
        assertThat(cost("--actuals=" + other).out()).isEqualTo(cost("--actuals").out());
        assertThat(cost("--actuals=nowhere.csv").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void theGlovesRunOutBeforeTheyAreFilledUp() {
        assertThat(cost().out()).containsPattern("gloves \\(pair\\) +20 +20 +2026-04-16 !");
    }

    @Test
    void checkTellsOfMoneyAtRisk() {
        var run = Terminal.running("check", WEEK, "--roster", WEEK.resolve("roster.csv"));
        assertThat(run.out()).contains("contract line COUNCIL-H: visits of 30 min");
    }
}
