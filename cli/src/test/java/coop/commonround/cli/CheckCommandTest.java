package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path temp;

    private SmallWeek week;

    @BeforeEach
    void writeWeek() {
        week = SmallWeek.in(temp.resolve("week"));
    }

    @Test
    void aSoundFolderHasNothingToSay() {
        var run = Terminal.running("check", week.path());
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.lines().get(run.lines().size() - 1)).isEqualTo("0 errors, 0 warnings, 0 notes");
    }

    @Test
    void saysWhatEachDayCanHold() {
        // 30 + 45 + 2 × 60 minutes of care on the first day, in two shifts of seven hours
        assertThat(Terminal.running("check", week.path()).out())
                .containsPattern("Mon 2026-11-23 +4 +3:15 +\\d:\\d\\d +14:00 +\\d+%");
    }

    @Test
    void everyFaultIsListedWithItsCell() {
        week.replacing("visits.csv", "10:00,11:00", "10 o'clock,11:00").replacing("shifts.csv", "S4,W2", "S4,W9");
        var run = Terminal.running("check", week.path());
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out())
                .contains("error: visits.csv:4 earliest_start")
                .contains("error: shifts.csv:5 careworker_id")
                .contains("2 errors");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void warnsOfVisitsNobodyCanMake() {
        week.replacing("skills.csv", "W1,medication", "W1,cooking");
        var run = Terminal.running("check", week.path());
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("warning: visit V6: nobody holds medication on that day");
    }

    @Test
    void warnsOfADayTooFull() {
        week.replacing("shifts.csv", "S1,W1,2026-11-23,07:00,14:00", "S1,W1,2026-11-23,08:00,09:00")
                .replacing("shifts.csv", "S2,W2,2026-11-23,07:00,14:00", "S2,W2,2026-11-23,08:00,09:00");
        assertThat(Terminal.running("check", week.path()).out())
                .contains("warning: day 2026-11-23: care and travel come to about")
                .contains("warning: visit V3: needs 2 careworkers, and 0 of those who may go are on shift then");
    }

    @Test
    void warnsOfShortVisitsThatNothingJustifies() {
        week.replacing("visits.csv", "09:00,30,1,\nV5", "09:00,29,1,\nV5")
                .replacing("visits.csv", "12:30,30,1,medication", "12:30,15,1,medication");
        assertThat(Terminal.running("check", week.path()).lines())
                .contains(
                        "warning: history.csv: no history is given: whether those who make short visits have been there before"
                                + " cannot be told; add history.csv, or set continuity.binds_without_history",
                        "warning: client C1: 1 visit under 30 minutes without a stated task (NICE NG21 1.4.2); say in tasks, kind, skills"
                                + " or load what it is for");
        week.replacing("visits.csv", "V1,C1,P1,2026-11-23,08:00,09:00,30", "V1,C1,P1,2026-11-23,08:00,09:00,20")
                .holding("history.csv", "client_id,careworker_id,date,minutes\nC1,W1,2026-11-01,30\n");
        assertThat(Terminal.running("check", week.path()).lines())
                .contains(
                        "warning: client C1: 2 visits under 30 minutes, and no longer one (NICE NG21 1.4.2); a short visit"
                                + " should be part of a wider package")
                .noneMatch(line -> line.startsWith("warning: history.csv"));
    }

    @Test
    void judgesARosterMadeElsewhere() {
        week.holding("theirs.csv", """
                visit_id,careworker_id,shift_id,round_sequence,start,end
                V6,W2,S4,1,2026-11-24T12:00,2026-11-24T12:30
                """);
        var run = Terminal.running("check", week.path(), "--roster", week.path().resolve("theirs.csv"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNFINISHED);
        assertThat(run.out())
                .contains("skill (1)", "V6 on 2026-11-24: W2 does not hold medication", "repair: send W1 to V6")
                .contains("nobody goes to V1");
    }

    @Test
    void jsonCountsAndLists() {
        week.replacing("visits.csv", "10:00,11:00", "10 o'clock,11:00");
        var run = Terminal.running("check", week.path(), "--json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out())
                .startsWith("{\n  \"errors\": 1,")
                .contains("\"file\": \"visits.csv\", \"line\": 4, \"column\": \"earliest_start\"");
    }

    @Test
    void aMissingFolderIsBadInput() {
        var run = Terminal.running("check", temp.resolve("nowhere"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).contains("there is no such folder");
    }

    @Test
    void namesNobody() {
        week.replacing("clients.csv", "-1.805", "somewhere").replacing("careworkers.csv", "-1.798", "elsewhere");
        assertThat(Terminal.running("check", week.path()).out()).doesNotContain(SmallWeek.NAMES);
    }
}
