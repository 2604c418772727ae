package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** V3 has 20 minutes; W2, who makes it, has not been at C1 before. */
class FaceRulesTest {
    private TinyFolder folder;

    @BeforeEach
    void lawful(@TempDir Path place) {
        folder = TinyFolder.lawful(place)
                .set("visits.csv", "V3", "regulated", "yes")
                .add("history.csv", "client_id,careworker_id,date,minutes\nC1,W1,2026-10-24,30");
    }

    @Test
    void sendsNoStrangerToAShortVisit() {
        assertThat(folder.broken()).containsExactly("short-visit");
        assertThat(folder.add("history.csv", "C1,W2,2026-10-24,30").check()).isEmpty();
    }

    @Test
    void looksBackAsFarAsThePolicySays() {
        folder.add("history.csv", "C1,W2,2026-10-24,30").add("policy.yaml", "continuity:\n  known_within_days: 30");
        assertThat(folder.check()).isEmpty();
        folder.set("history.csv", "C1,W2", "date", "2026-10-23");
        assertThat(folder.broken()).containsExactly("short-visit");
    }

    @Test
    void knowsHowShortAVisitIs() {
        assertThat(folder.set("visits.csv", "V3", "regulated", "no").check()).isEmpty();
        folder.set("visits.csv", "V3", "regulated", "yes").add("policy.yaml", "continuity:\n  short_visit_minutes: 20");
        assertThat(folder.check()).isEmpty();
    }

    @Test
    void takesALongerVisitBeforeForAnIntroduction() {
        folder.add("visits.csv", "V7,C1,2026-11-23,11:00,11:30,30,,,,,,,,,,")
                .add("roster.csv", "V7,W2,S2,1,2026-11-23T11:30,2026-11-23T12:00,10,1.93,0")
                .set("roster.csv", "V3,W2", "round_sequence", "2")
                .set("roster.csv", "V2,W2", "round_sequence", "3")
                .set("roster.csv", "V3,W2", "travel_minutes", "0")
                .set("roster.csv", "V3,W2", "travel_miles", "0");
        assertThat(folder.check()).isEmpty();
        folder.set("visits.csv", "V7", "minutes", "29").set("roster.csv", "V7,W2", "end", "2026-11-23T11:59");
        assertThat(folder.broken()).contains("short-visit");
    }

    @Test
    void letsNobodyInWithoutAnIntroductionWhereThatIsAsked() {
        folder.set("visits.csv", "V3", "regulated", "no").column("clients.csv", "introductions");
        assertThat(folder.set("clients.csv", "C1", "introductions", "yes").broken())
                .containsExactly("introduced");
        assertThat(folder.set("clients.csv", "C1", "introductions", "no").check())
                .isEmpty();
        folder.set("clients.csv", "C1", "introductions", "")
                .add("policy.yaml", "continuity:\n  introduce_new_faces: yes");
        assertThat(folder.broken()).containsOnly("introduced");
    }

    @Test
    void countsFacesWhereThatIsLaw() {
        folder.set("visits.csv", "V3", "regulated", "no")
                .column("clients.csv", "max_careworkers")
                .set("clients.csv", "C1", "max_careworkers", "1");
        assertThat(folder.check()).isEmpty();
        folder.add("policy.yaml", "continuity:\n  client_cap_is_hard: yes");
        assertThat(folder.broken()).containsExactly("client-limit");
        assertThat(folder.set("clients.csv", "C1", "max_careworkers", "2").check())
                .isEmpty();
    }

    @Test
    void leavesNobodyToSecondeesWhereThatIsLaw() {
        folder.set("visits.csv", "V3", "regulated", "no").add("policy.yaml", "people:\n  only_secondees_is_hard: yes");
        folder.set("careworkers.csv", "W1", "contract", "secondee");
        assertThat(folder.check()).isEmpty();
        folder.set("careworkers.csv", "W2", "contract", "secondee");
        assertThat(folder.broken()).containsOnly("secondees-alone");
    }

    @Test
    void withoutHistoryBindsOnlyByDecision() {
        folder.remove("history.csv", "C1");
        assertThat(folder.check()).isEmpty();
        folder.add("policy.yaml", "continuity:\n  binds_without_history: yes");
        assertThat(folder.broken()).containsExactly("short-visit");
    }
}
