package coop.commonround.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cli.independent.IndependentChecker;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.io.csv.RosterFolder;
import coop.commonround.io.json.ProblemWithCosts;
import coop.commonround.io.json.ProblemWithCostsJson;
import coop.commonround.io.json.RosterJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    @TempDir
    private Path temp;

    private SmallWeek week;

    @BeforeEach
    void writeWeek() {
        week = SmallWeek.in(temp.resolve("week"));
    }

    @Test
    void coversEveryVisitAndSaysSo() {
        var run = plan();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .startsWith("Monday 23 November 2026 to Tuesday 24 November 2026")
                .contains("6 of 6 covered (100.0%), 7 attendances by 2 careworkers; no hard rule broken")
                // 30 + 45 + 2 × 60 + 30 + 45 + 30 minutes are 5 hours
                .contains("5.0 contact")
                // council: 2.5 h at £24 = £60; private: 2 × 1 h and 0.5 h at £30 = £75
                .contains("billed           £135.00");
    }

    /**
     * V6, half an hour, is called off late: W1 is paid 30 min × £13 = 6.50, and no less is left over than the statement says:
     * its lines, each with its sum, come to what the summary calls left over.
     */
    @Test
    void payForAVisitCalledOffIsPaidInTheSummaryToo() throws IOException {
        week.replacing("rates.csv", "amount,unit", "amount,unit,cancellation_rule")
                .replacing("rates.csv", "30.00,hour", "30.00,hour,R")
                .replacing("visits.csv", "careworkers,skills", "careworkers,skills,pinned_to,status")
                .replacing("visits.csv", "30,1,medication", "30,1,medication,W1,cancelled")
                .holding(
                        "cancellation_rules.csv",
                        "rule,effective_from,billed_share,paid_share\nR,2026-04-01,100%,100%\n");
        plan();
        var margin = BigDecimal.ZERO;
        boolean isCalledOff = false;
        for (var line : Files.readAllLines(temp.resolve("out/statement.csv"))) {
            var cells = line.split(",");
            margin = cells[0].equals("contract-line") ? margin.add(new BigDecimal(cells[6])) : margin;
        }
        for (var line : Files.readAllLines(temp.resolve("out/costs.csv"))) {
            isCalledOff |= line.contains(",called-off,") && line.contains(",6.50,");
        }
        assertThat(isCalledOff).isTrue();
        assertThat(Files.readString(temp.resolve("out/summary.json"))).contains("\"left_over\": \"" + margin + "\"");
    }

    @Test
    void breaksNoRuleInTheEyesOfAnother() {
        plan();
        assertThat(IndependentChecker.check(week.path(), temp.resolve("out"))).isEmpty();
    }

    @Test
    void summaryFitsOneScreen() {
        week.replacing("visits.csv", "45,1,", "45,1,violin").replacing("visits.csv", "30,1,\n", "30,1,violin\n");
        assertThat(plan().lines())
                .hasSizeLessThanOrEqualTo(24)
                .allMatch(line -> line.length() <= 100 || line.startsWith("All of it is in /"));
    }

    @Test
    void sameInputSeedAndIterationsGiveTheSameBytes() throws IOException {
        plan();
        var first = files(temp.resolve("out"));
        plan();
        assertThat(files(temp.resolve("out"))).isEqualTo(first);
        assertThat(first.keySet())
                .containsExactly(
                        "breaks.csv",
                        "costs.csv",
                        "fairness.csv",
                        "issues.csv",
                        "left_out.csv",
                        "rest_ledger.csv",
                        "roster.csv",
                        "roster.json",
                        "statement.csv",
                        "summary.json",
                        "uncovered.csv");
    }

    @Test
    void whatNobodyCanDoIsPlannedAroundAndComesFirst() {
        week.replacing(
                "visits.csv", "V1,C1,P1,2026-11-23,08:00,09:00,30,1,", "V1,C1,P1,2026-11-23,08:00,09:00,30,1,violin");
        var run = plan();
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNFINISHED);
        assertThat(run.out())
                .contains("5 of 6 covered")
                .contains("1. visit V1 (red, Mon 23 Nov 08:00 to 09:00, 30 min, client C1) is uncovered")
                .contains("lacks violin");
    }

    /** V6 can be reached at 07:00 at the earliest, V3 ends at 14:20 at the earliest: for both the shift starts late. */
    @Test
    void whatIsLateOrLongAtAPriceIsTold() throws IOException {
        week.replacing("visits.csv", "2026-11-24,12:00,12:30", "2026-11-24,06:30,06:40")
                .replacing("visits.csv", "10:00,11:00", "13:20,13:40")
                .holding("policy.yaml", """
                        quality_prices: {minute_late: 0.50, minute_overrun: 0.50}
                        limits: {most_lateness_minutes: 30, most_overrun_minutes: 30}
                        """);
        assertThat(plan().out())
                .contains("6 of 6 covered")
                .contains("visit V6 (green, Tue 24 Nov 06:30 to 06:40, 30 min, client C3) starts 20 minutes after its")
                .contains("works 20 minutes longer than shift");
        assertThat(Files.readString(temp.resolve("out/summary.json")))
                .contains("\"lateness\": \"10.00\"")
                .contains("\"overrun\": \"20.00\"");
        assertThat(IndependentChecker.check(week.path(), temp.resolve("out"))).isEmpty();
    }

    /** Leaving V6 out costs a penny; making it would cost its wages. */
    @Test
    void anOptionalVisitIsLeftOutAndNotUncovered() throws IOException {
        week.replacing("visits.csv", "careworkers,skills", "careworkers,left_out_price")
                .replacing("visits.csv", "30,1,medication", "30,1,0.01");
        var run = plan();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("5 of 5 covered (100.0%), 1 optional left out");
        assertThat(Files.readString(temp.resolve("out/left_out.csv"))).isEqualTo("visit_id,price\nV6,0.01\n");
        assertThat(Files.readString(temp.resolve("out/summary.json"))).contains("\"visits_left_out\": 1");
        assertThat(IndependentChecker.check(week.path(), temp.resolve("out"))).isEmpty();
        var judged = Terminal.running("check", week.path(), "--roster", temp.resolve("out/roster.csv"));
        assertThat(judged.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(judged.out()).contains("left out: visit V6, optional, at £0.01");
    }

    @Test
    void aFaultLeavesOlderOutputAsItWas() throws IOException {
        plan();
        var before = files(temp.resolve("out"));
        week.replacing("visits.csv", "10:00,11:00", "10 o'clock,11:00");
        var run = plan();
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("visits.csv:4 earliest_start").contains("1 error; nothing was planned");
        assertThat(run.out()).isEmpty();
        assertThat(files(temp.resolve("out"))).isEqualTo(before);
    }

    @Test
    void lenientPlansTheRestAndListsWhatItLeftOut() throws IOException {
        week.replacing("visits.csv", "10:00,11:00", "10 o'clock,11:00");
        var run = plan("--lenient");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("5 of 5 covered");
        assertThat(Files.readString(temp.resolve("out/rejected.csv"))).contains("visits.csv,4,earliest_start");
    }

    @Test
    void aContractLineWithoutRateStopsBeforePlanning() {
        week.replacing("rates.csv", "private,2026-04-01", "private,2026-12-01");
        var run = plan();
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("contract line private: has no rate on 2026-11-23, for visit V3");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderWithoutMoneyIsPlannedAllTheSame() {
        week.without("rates.csv").without("pay.csv");
        var run = plan();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains("pay.csv: no pay is given").contains("rates.csv: no rate is given");
        assertThat(run.out()).contains("nothing is billed");
    }

    @Test
    void doesNotReplaceAFolderOfSomethingElse() {
        var run = Terminal.running("plan", week.path(), "--iterations", 1, "--out", week.path());
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("not output of ours");
        assertThat(week.path().resolve("clients.csv")).exists();
    }

    @Test
    void anOutputThatCannotBeWrittenIsTheSystemsFault() throws IOException {
        Files.writeString(temp.resolve("file"), "");
        var run = Terminal.running("plan", week.path(), "--iterations", 1, "--out", temp.resolve("file/out"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.SYSTEM_FAILED);
    }

    @Test
    void jsonHoldsSummaryAndRoster() {
        var run = plan("--json");
        assertThat(run.out()).startsWith("{\"summary\": {").contains("\"visits_covered\": 6");
        var roster = run.out()
                .substring(run.out().indexOf("\"roster\": ") + 10, run.out().lastIndexOf('}'));
        assertThat(RosterJson.read(roster).value().orElseThrow().attendances()).hasSize(7);
    }

    @Test
    void readsAProblemFromStandardInput() {
        var json = ProblemWithCostsJson.write(new ProblemWithCosts(folder().problem(), folder().book()));
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(json.getBytes(UTF_8)));
            var run = Terminal.running("plan", "-", "--iterations", 50, "--out", temp.resolve("out"));
            assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
            assertThat(run.out()).contains("6 of 6 covered").contains("£135.00");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void nameNobody() throws IOException {
        var run = plan();
        var all = run.out() + run.err() + files(temp.resolve("out")).values();
        assertThat(all).doesNotContain(SmallWeek.NAMES);
    }

    @Test
    void quietTellsNothingOnStandardError() {
        assertThat(plan("--quiet").err()).isEmpty();
    }

    @Test
    void whatASpreadsheetWouldRunIsNeutralised() throws IOException {
        for (var file : new String[] {"clients.csv", "visits.csv", "packages.csv"}) {
            week.replacing(file, "C3", "=C3");
        }
        plan();
        assertThat(Files.readString(temp.resolve("out/costs.csv")))
                .contains(",'=C3,")
                .doesNotContain(",=C3");
    }

    @Test
    void timeAndIterationsExcludeOneAnother() {
        var run = plan("--time", "10s");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--time").contains("mutually exclusive");
    }

    @Test
    void nonsenseInOptionsIsRefused() {
        assertThat(Terminal.running("plan", week.path(), "--time", "soon").err())
                .contains("write it as 30s, 2m or 1m30s");
        assertThat(Terminal.running("plan", week.path(), "--threads", "0").err())
                .contains("at least 1");
        assertThat(Terminal.running("plan", week.path(), "--iterations", "-1").exitCode())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    private RosterFolder folder() {
        return FolderReader.strict().read(week.path()).value().orElseThrow();
    }

    private Terminal plan(String... more) {
        var args =
                new ArrayList<Object>(List.of("plan", week.path(), "--iterations", 50, "--out", temp.resolve("out")));
        args.addAll(List.of(more));
        return Terminal.running(args.toArray());
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var held = Files.list(folder)) {
            for (var file : held.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
