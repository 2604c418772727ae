package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostCommandTest {
    @TempDir
    private Path temp;

    private SmallWeek week;

    @BeforeEach
    void writeWeekAndRoster() {
        week = SmallWeek.in(temp.resolve("week"));
        week.holding("theirs.csv", """
                visit_id,careworker_id,shift_id,round_sequence,start,end,travel_minutes,travel_miles
                V1,W1,S1,1,2026-11-23T08:00,2026-11-23T08:30,5,1.00
                V2,W2,S2,1,2026-11-23T08:00,2026-11-23T08:45,5,1.00
                V3,W1,S1,2,2026-11-23T10:00,2026-11-23T11:00,5,1.00
                V3,W2,S2,2,2026-11-23T10:00,2026-11-23T11:00,5,1.00
                """);
    }

    @Test
    void addsUpByContractLine() {
        // council: 1.25 h at £24; private: 2 h at £30
        assertThat(cost().out())
                .containsPattern("council +1\\.3 +£30\\.00 ")
                .containsPattern("private +2\\.0 +£60\\.00 ")
                .containsPattern("total +3\\.3 +£90\\.00 ");
    }

    @Test
    void addsUpByWhateverIsAsked() {
        assertThat(cost("--by", "careworker").out()).containsPattern("W1 +1\\.5 +£42\\.00 ");
        assertThat(cost("--by", "client").out()).containsPattern("C3 +2\\.0 +£60\\.00 ");
        assertThat(cost("--by", "day").out()).containsPattern("2026-11-23 +3\\.3 +£90\\.00 ");
        assertThat(cost("--by", "visit").out()).containsPattern("V2 +0\\.8 +£18\\.00 ");
    }

    @Test
    void printsCsvAndJson() {
        assertThat(cost("--csv").out())
                .startsWith("by,id,contact_minutes,billed,direct_cost,cost,margin,margin_share,direct_margin\n")
                .contains("\ncontract-line,council,75,30.00,");
        assertThat(cost("--json").out())
                .contains("{\"key\": \"council\", \"contact_minutes\": 75, \"billed\": \"30.00\"");
    }

    /** By hand: V1 30 min at £24/h and V2 45 min on council; V3, 60 min by two careworkers, at £30/h on private. */
    @Test
    void saysWhatAnHourHasToEarn() {
        assertThat(cost("--break-even").out())
                .containsPattern("council +all +2 +1\\.3 +£24\\.00 ")
                .containsPattern("council +30 min +1 +0\\.5 +£24\\.00 ")
                .containsPattern("private +60 min +1 +2\\.0 +£30\\.00 ")
                .doesNotContain("total");
        var csv = cost("--break-even", "--csv").lines();
        assertThat(csv.get(0))
                .isEqualTo("contract_line,visit_minutes,visits,contact_minutes,billed_an_hour,direct_cost_an_hour,"
                        + "break_even_an_hour,margin");
        assertThat(csv.subList(1, csv.size()))
                .extracting(line -> line.split(",")[0] + " " + line.split(",")[1])
                .containsExactly("council ", "council 30", "council 45", "private ", "private 60");
        assertThat(cost("--break-even", "--json").out())
                .contains("{\"contract_line\": \"council\", \"visits\": 2, \"contact_minutes\": 75,"
                        + " \"billed_an_hour\": \"24.00\"");
    }

    /** The rate at which income and cost meet, times hours, is the cost the statement has, but for half a penny an hour. */
    @Test
    void whereItBreaksEvenIncomeWouldBeCost() {
        var even = cost("--break-even", "--csv").lines().get(4).split(",");
        var cost = cost("--csv").lines().get(2).split(",");
        assertThat(even[0]).isEqualTo("private");
        assertThat(new BigDecimal(even[6]).multiply(new BigDecimal("2")))
                .isCloseTo(new BigDecimal(cost[5]), within(new BigDecimal("0.01")));
    }

    /** A rate that begins a week too late: the visits are named, and nobody is told that the line loses money. */
    @Test
    void aRateGapIsNoLoss() {
        week.replacing("rates.csv", "private,2026-04-01", "private,2026-11-30");
        var run = cost();
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("error: visit V3: contract line private has no rate on 2026-11-23;"
                        + " add a row to rates.csv that takes effect by then")
                .doesNotContain("loses");
    }

    @Test
    void aRosterOfAnotherYearIsBadInput() {
        week.replacing("theirs.csv", "V1,W1,S1,1,2026", "V1,W1,S1,1,2025");
        var run = cost();
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("theirs.csv:2 start: found '2025-11-23T08:00', which is far from the period");
    }

    @Test
    void aDayThatIsNoneIsToldPlainly() {
        var run = cost("--recost", "2026-02-30");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("'2026-02-30' is no day of the calendar; write it as 2026-05-01, year first")
                .doesNotContain("java.");
    }

    @Test
    void breakEvenAndRecostAreTwoAnswers() {
        var run = cost("--break-even", "--recost", "2026-05-01");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--break-even and --recost are two answers: ask for one");
    }

    @Test
    void costsWhatThePlanSaidPaidCommutesIncluded() throws IOException {
        week.holding("policy.yaml", "travel: {commute_paid: yes}\n");
        var out = temp.resolve("out");
        Terminal.running("plan", week.path(), "--iterations", "50", "--out", out);
        var cost = Terminal.running("cost", week.path(), "--roster", out.resolve("roster.csv"), "--csv");
        assertThat(Files.readAllLines(out.resolve("statement.csv"))).containsAll(cost.lines());
        week.without("policy.yaml");
        var unpaid = Terminal.running("cost", week.path(), "--roster", out.resolve("roster.csv"), "--csv");
        assertThat(unpaid.out()).isNotEqualTo(cost.out());
    }

    @Test
    void aWrongGroupingNamesTheRightOnes() {
        var run = cost("--by", "dog");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("visit, client, package, contract-line, payer, careworker, round, team, day");
    }

    @Test
    void aRosterOfAnotherFolderIsBadInput() {
        week.replacing("theirs.csv", "V2,W2", "V7,W2");
        var run = cost();
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("theirs.csv:3 visit_id");
    }

    private Terminal cost(String... more) {
        var args = new ArrayList<Object>(
                List.of("cost", week.path(), "--roster", week.path().resolve("theirs.csv")));
        args.addAll(List.of(more));
        return Terminal.running(args.toArray());
    }
}
