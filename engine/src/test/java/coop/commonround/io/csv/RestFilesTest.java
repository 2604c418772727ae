package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.io.csv.people.RestLedgerFile;
import coop.commonround.model.CareworkerId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rest_exceptions.csv} and {@code rest_ledger.csv} about a period of Monday 23 November 2026. */
class RestFilesTest {
    private static final String EXCEPTIONS = "careworker_id,date,reason,minimum_rest_hours,decided_by\n";
    private static final String LEDGER = "careworker_id,date,reason,minutes_owed,made_good_on,balance_minutes,due\n";

    @TempDir
    Path place;

    private SmallFolder folder;

    @BeforeEach
    void begin() {
        folder = SmallFolder.in(place);
    }

    @Test
    void readsWhichNightsMayBeShort() {
        folder.with(
                "rest_exceptions.csv",
                EXCEPTIONS + "W1,2026-11-23,split day,9,circle\nW1,24/11/2026,\"late, early\",,\n");
        assertThat(folder.problem().careworkers().get(0).workingTime().restExceptions())
                .hasToString("[RestException[date=2026-11-23, reason=split day, least=PT9H, decidedBy=circle],"
                        + " RestException[date=2026-11-24, reason=late, early, least=null, decidedBy=]]");
    }

    @Test
    void aNightNeedsAReasonAndStandsOnce() {
        folder.with(
                "rest_exceptions.csv",
                EXCEPTIONS + "W1,2026-11-23,,,\nW1,2026-11-24,split,,\nW1,2026-11-24,split,,\nW9,2026-11-24,split,,\n");
        assertThat(folder.said())
                .satisfiesExactly(
                        said -> assertThat(said).startsWith("rest_exceptions.csv:2 reason: the cell is empty"),
                        said -> assertThat(said).startsWith("rest_exceptions.csv:4: the row repeats line 3"),
                        said -> assertThat(said).startsWith("rest_exceptions.csv:5 careworker_id: found 'W9'"));
    }

    @Test
    void under18ARowCountsForNothing() {
        folder.with("careworkers.csv", """
                careworker_id,latitude,longitude,pay_grade,date_of_birth
                W1,53.62,-1.92,basic,2009-01-01
                """).with("rest_exceptions.csv", EXCEPTIONS + "W1,2026-11-23,split,,\n");
        assertThat(folder.said())
                .containsExactly(
                        "rest_exceptions.csv:2 date: found '2026-11-23', a day on which the careworker is under 18:"
                                + " the row counts for nothing; take it out");
    }

    @Test
    void readsWhatIsOwed() {
        folder.with(
                "rest_ledger.csv",
                LEDGER + "W1,2026-11-18,split,90,2026-11-20;2026-11-21,30,2026-12-02\nW1,2026-11-16,split,45,,,\n");
        var history = folder.problem().history();
        assertThat(history.restOwedTo(new CareworkerId("W1")))
                .hasToString("[RestDebt[careworker=W1, date=2026-11-16, reason=split, owed=PT45M, madeGoodOn=[],"
                        + " balance=PT45M, due=null], RestDebt[careworker=W1, date=2026-11-18, reason=split, owed=PT1H30M,"
                        + " madeGoodOn=[2026-11-20, 2026-11-21], balance=PT30M, due=2026-12-02]]");
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        folder.with(
                "rest_ledger.csv", LEDGER + "W1,2026-11-18,\"late, early\",90,2026-11-20;2026-11-21,30,2026-12-02\n");
        var ledger = folder.problem().history().restDebts();
        var out = Files.createDirectory(place.resolve("out"));
        RestLedgerFile.write(out, ledger);
        folder.with("rest_ledger.csv", Files.readString(out.resolve("rest_ledger.csv")));
        assertThat(folder.problem().history().restDebts()).isEqualTo(ledger).hasSize(1);
    }

    @Test
    void whatIsMadeGoodWholeIsOwedNoMore() {
        folder.with("rest_ledger.csv", LEDGER + "W1,2026-11-18,split,90,2026-11-20,0,2026-12-02\n");
        assertThat(folder.problem().history().restOwedTo(new CareworkerId("W1")))
                .isEmpty();
    }

    @Test
    void aDebtIsOfBeforeAndNoLargerThanItWas() {
        folder.with(
                "rest_ledger.csv",
                LEDGER
                        + "W1,2026-11-23,split,90,,,\nW1,2026-11-18,split,90,,91,\nW1,2026-11-17,split,90,,,2026-11-16\n");
        assertThat(folder.said())
                .satisfiesExactly(
                        said -> assertThat(said)
                                .startsWith("rest_ledger.csv:2 date: found '2026-11-23', which is not before"),
                        said -> assertThat(said)
                                .startsWith("rest_ledger.csv:3 balance_minutes: found '91', which is more"),
                        said -> assertThat(said)
                                .startsWith("rest_ledger.csv:4 due: found '2026-11-16', which is before"));
    }

    @Test
    void thePolicySaysHowShortAndByWhen() {
        folder.with(
                "policy.yaml", "working_time: {shortest_daily_rest_hours: 9.5, compensatory_rest_within_days: 7}\n");
        var compensation = folder.problem().policy().workingTime().compensation();
        assertThat(compensation.shortestRest()).isEqualTo(Duration.ofMinutes(570));
        assertThat(LocalDate.EPOCH.plusDays(compensation.withinDays())).isEqualTo("1970-01-08");
    }
}
