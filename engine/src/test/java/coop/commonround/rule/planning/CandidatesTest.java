package coop.commonround.rule.planning;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Limits;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What S1, W1's on Monday from 07:00 to 13:00, could hold at all; and what more once a rule has a price. */
class CandidatesTest {
    private static final String S1 = "shift S1 W1 Mon 07:00-13:00\n";

    @Test
    void aVisitMustFitIntoTheShift() {
        assertThat(held("visit V1 C1 Mon 05:00-07:00 30m")).isEqualTo("[V1#0]");
        assertThat(held("visit V1 C1 Mon 05:00-06:59 30m")).isEqualTo("[]");
        assertThat(held("visit V1 C1 Mon 12:30-15:00 30m")).isEqualTo("[V1#0]");
        assertThat(held("visit V1 C1 Mon 12:31-15:00 30m")).isEqualTo("[]");
    }

    @Test
    void soMustTheCommuteIfTheShiftHoldsIt() {
        var within = "travel W1 C1 20m\ncommute within-shift\n";
        assertThat(held(within + "visit V1 C1 Mon 05:00-07:20 30m")).isEqualTo("[V1#0]");
        assertThat(held(within + "visit V1 C1 Mon 05:00-07:19 30m")).isEqualTo("[]");
        assertThat(held(within + "visit V1 C1 Mon 12:10-15:00 30m")).isEqualTo("[V1#0]");
        assertThat(held(within + "visit V1 C1 Mon 12:11-15:00 30m")).isEqualTo("[]");
    }

    @Test
    void aNightShiftReachesIntoTheNextDay() {
        var night = "shift N1 W1 Mon 22:00-07:00\n";
        assertThat(candidates("N1", night + "visit V1 C1 Tue 02:00-03:00 30m")).isEqualTo("[V1#0]");
        assertThat(candidates("N1", night + "visit V1 C1 Tue 06:31-08:00 30m")).isEqualTo("[]");
        assertThat(candidates("N1", night + "visit V1 C1 Mon 21:00-22:00 30m\nvisit V2 C1 Tue 01:00-01:00 30m"))
                .isEqualTo("[V1#0, V2#0]");
    }

    @Test
    void aVisitMayStartLateIntoTheNextDay() {
        var late = Limits.DEFAULT.withMostLateness(Duration.ofHours(3));
        var early = "shift S2 W1 Tue 00:30-07:00\nvisit V1 C1 Mon 22:00-23:00 30m";
        assertThat(candidates("S2", Scenario.of(early).with(late))).isEqualTo("[V1#0]");
    }

    @Test
    void aRoundMayOverrunIntoTheNextDay() {
        var overrun = Limits.DEFAULT.withMostOverrun(Duration.ofHours(1));
        var late = "shift S2 W1 Mon 18:00-23:50\nvisit V1 C1 Tue 00:05-00:30 30m";
        assertThat(candidates("S2", Scenario.of(late).with(overrun))).isEqualTo("[V1#0]");
    }

    /** The certificate counts on Monday alone; what may be made on Tuesday as well lies in a round of Monday. */
    @Test
    void whatExpiresIsJudgedByTheDaysOfTheRound() {
        var held = "careworker W1 skills medication<=Mon\n";
        var movable = "visit V1 C1 Mon 09:00-10:00 30m or Tue@09:00-10:00 skills medication";
        assertThat(candidates("S1", held + S1 + movable)).isEqualTo("[V1#0]");
        assertThat(candidates("S2", held + "shift S2 W1 Tue 07:00-13:00\n" + movable))
                .isEqualTo("[]");
    }

    /** A night of Monday could hold it on either day, and does so only if it is lawful on both. */
    @Test
    void aRoundPastMidnightIsJudgedByBothDays() {
        var night = "shift N1 W1 Mon 22:00-07:00\n";
        var both = "visit V1 C1 Mon 22:00-23:00 30m or Tue@01:00-02:00 skills medication";
        var early = "visit V1 C1 Mon 22:00-23:00 30m or Tue@10:00-11:00 skills medication";
        assertThat(candidates("N1", "careworker W1 skills medication<=Tue\n" + night + both))
                .isEqualTo("[V1#0]");
        assertThat(candidates("N1", "careworker W1 skills medication<=Mon\n" + night + both))
                .isEqualTo("[]");
        assertThat(candidates("N1", "careworker W1 skills medication<=Mon\n" + night + early))
                .isEqualTo("[V1#0]");
    }

    @Test
    void aPinnedStartMustFit() {
        assertThat(held("visit V1 C1 Mon 06:00-15:00 30m at 12:30")).isEqualTo("[V1#0]");
        assertThat(held("visit V1 C1 Mon 06:00-15:00 30m at 06:59")).isEqualTo("[]");
        assertThat(held("visit V1 C1 Mon 06:00-15:00 30m at 06:59", "pin")).isEqualTo("[V1#0]");
    }

    @Test
    void aShiftMustBeMeantForSuchVisits() {
        var night = "shift N1 W1 Mon 22:00-07:00 kind sleep-in\n";
        assertThat(candidates("N1", night + "visit V1 C1 Mon 22:00-23:00 8h kind sleep-in"))
                .isEqualTo("[V1#0]");
        assertThat(candidates("N1", night + "visit V1 C1 Mon 22:00-23:00 8h")).isEqualTo("[]");
    }

    @Test
    void onceTimeOutsideTheShiftHasAPriceItIsTriedOnTheDay() {
        assertThat(held("visit V1 C1 Mon 12:31-15:00 30m", "within-shift")).isEqualTo("[V1#0]");
        assertThat(held("visit V1 C1 Mon 14:00-15:00 30m", "within-shift")).isEqualTo("[V1#0]");
        assertThat(held("visit V1 C1 Tue 08:00-15:00 30m", "within-shift")).isEqualTo("[]");
    }

    @Test
    void onceALateStartHasAPriceItIsTriedOnTheDay() {
        assertThat(held("visit V1 C1 Mon 05:00-06:00 30m", "starts-in-window")).isEqualTo("[V1#0]");
        assertThat(held("visit V1 C1 Mon 05:00-06:00 30m at 05:30", "starts-in-window"))
                .isEqualTo("[]");
        assertThat(Scenario.of("""
                downgrade starts-in-window 0.10
                shift S1 W1 Tue 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m
                """).open().rounds().get(0).candidates()).isEmpty();
    }

    @Test
    void aSomewhatLateStartIsTriedWhereThePolicyAllowsIt() {
        var late = Limits.DEFAULT.withMostLateness(Duration.ofMinutes(30));
        assertThat(held(late, "visit V1 C1 Mon 05:00-06:30 30m")).isEqualTo("[V1#0]");
        assertThat(held(late, "visit V1 C1 Mon 05:00-06:29 30m")).isEqualTo("[]");
        assertThat(held(late, "visit V1 C1 Mon 05:00-06:30 30m critical")).isEqualTo("[]");
    }

    @Test
    void aRoundMayOverrunWhereThePolicyAllowsIt() {
        var overrun = Limits.DEFAULT.withMostOverrun(Duration.ofMinutes(15));
        assertThat(held(overrun, "visit V1 C1 Mon 12:45-15:00 30m")).isEqualTo("[V1#0]");
        assertThat(held(overrun, "visit V1 C1 Mon 12:46-15:00 30m")).isEqualTo("[]");
    }

    @Test
    void skillsMustBeHeld() {
        assertThat(held("visit V1 C1 Mon 08:00-12:00 30m skills lifting")).isEqualTo("[]");
        assertThat(held("visit V1 C1 Mon 08:00-12:00 30m skills lifting", "skill"))
                .isEqualTo("[V1#0]");
    }

    @Test
    void sharedSkillsMayBeAnothers() {
        assertThat(held("visit V1 C1 Mon 08:00-12:00 30m skills lifting collective needs 2"))
                .isEqualTo("[V1#0, V1#1]");
    }

    @Test
    void aShiftMustHaveRoomForWhatIsBrought() {
        var small = "shift S9 W1 Mon 07:00-13:00 capacity meals:2\n";
        assertThat(candidates("S9", small + "visit V1 C1 Mon 08:00-12:00 30m load meals:2 chairs:9"))
                .isEqualTo("[V1#0]");
        assertThat(candidates("S9", small + "visit V1 C1 Mon 08:00-12:00 30m load meals:3"))
                .isEqualTo("[]");
        assertThat(candidates("S9", small + "visit V1 C1 Mon 08:00-12:00 30m load meals:3\ndowngrade capacity 0.10"))
                .isEqualTo("[V1#0]");
        assertThat(candidates("S9", small + "visit V1 C1 Mon 08:00-12:00 30m needs 2 load meals:3"))
                .isEqualTo("[V1#0, V1#1]");
    }

    @Test
    void nobodyMayHaveSaidNever() {
        assertThat(held(VISIT + "exclude C1 W1")).isEqualTo("[]");
        assertThat(held(VISIT + "exclude C1 W1", "veto")).isEqualTo("[V1#0]");
    }

    @Test
    void theClientMustBeOpenToTheCareworker() {
        assertThat(held(VISIT + "only C1 W2")).isEqualTo("[]");
        assertThat(held(VISIT + "only C1 W2", "only")).isEqualTo("[V1#0]");
        assertThat(held(VISIT + "client C1 requires fluent")).isEqualTo("[]");
    }

    @Test
    void volunteersGiveNoRegulatedCare() {
        assertThat(held(VISIT + "careworker W1 contract volunteer")).isEqualTo("[]");
        assertThat(held(VISIT + "careworker W1 contract volunteer", "volunteer"))
                .isEqualTo("[V1#0]");
        assertThat(held("careworker W1 contract volunteer\nvisit V1 C1 Mon 08:00-12:00 30m unregulated"))
                .isEqualTo("[V1#0]");
    }

    @Test
    void nobodyWorksAfterTheRecall() {
        assertThat(held(VISIT + "careworker W1 recalled Mon")).isEqualTo("[V1#0]");
        assertThat(held(VISIT + "careworker W1 recalled 2026-03-01")).isEqualTo("[]");
        assertThat(held(VISIT + "careworker W1 recalled 2026-03-01", "recall")).isEqualTo("[V1#0]");
    }

    @Test
    void aPinnedVisitIsItsCareworkers() {
        assertThat(held("visit V1 C1 Mon 08:00-12:00 30m pinned W1")).isEqualTo("[V1#0]");
        assertThat(held("visit V1 C1 Mon 08:00-12:00 30m pinned W2")).isEqualTo("[]");
        assertThat(held("visit V1 C1 Mon 08:00-12:00 30m pinned W2", "pin")).isEqualTo("[V1#0]");
    }

    @Test
    void theFirstOfAPinnedDoubleUpIsKept() {
        assertThat(held("visit V1 C1 Mon 08:00-12:00 30m needs 2 pinned W1")).isEqualTo("[V1#0]");
        assertThat(held("visit V1 C1 Mon 08:00-12:00 30m needs 2 pinned W2")).isEqualTo("[V1#1]");
    }

    private static final String VISIT = "visit V1 C1 Mon 08:00-12:00 30m\n";

    private static String held(String drawing) {
        return candidates("S1", S1 + drawing);
    }

    private static String held(Limits limits, String drawing) {
        return candidates("S1", Scenario.of(S1, drawing).with(limits));
    }

    private static String held(String drawing, String downgraded) {
        return candidates("S1", S1 + drawing + "\ndowngrade " + downgraded + " 0.10");
    }

    private static String candidates(String shift, String drawing) {
        return candidates(shift, Scenario.of(drawing));
    }

    private static String candidates(String shift, Scenario scenario) {
        return scenario.open().rounds().stream()
                .filter(round -> round.id().equals(shift))
                .findFirst()
                .orElseThrow()
                .candidates()
                .toString();
    }
}
