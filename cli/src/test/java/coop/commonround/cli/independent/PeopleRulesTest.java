package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Skills, vetoes, wishes and contracts. */
class PeopleRulesTest {
    private TinyFolder folder;

    @BeforeEach
    void lawful(@TempDir Path place) {
        folder = TinyFolder.lawful(place);
    }

    @Test
    void needsTheSkillOnTheDay() {
        assertThat(folder.set("skills.csv", "W1", "expires", "2026-11-22").broken())
                .containsExactly("skill");
    }

    @Test
    void needsTheSkillFromTheDay() {
        assertThat(folder.set("skills.csv", "W2", "from", "2026-11-24").broken())
                .containsExactly("skill");
    }

    @Test
    void sharesOutSkillsWhereItMay() {
        folder.set("visits.csv", "V2", "together", "collective");
        assertThat(folder.remove("skills.csv", "W1").check()).isEmpty();
        assertThat(folder.remove("skills.csv", "W2").broken()).containsExactly("skill");
    }

    @Test
    void needsALeadWithAllOfTheLeadsSkills() {
        folder.set("visits.csv", "V2", "lead_skills", "hoist;peg").add("skills.csv", "W1,hoist,,\nW2,peg,,");
        assertThat(folder.broken()).containsExactly("skill");
        assertThat(folder.add("skills.csv", "W2,hoist,,").check()).isEmpty();
    }

    @Test
    void keepsAVetoOfEitherSide() {
        folder.add("compatibility.csv", "client_id,careworker_id,attribute,side,rule\nC2,W2,,client,exclude");
        assertThat(folder.broken()).containsExactly("veto");
        assertThat(folder.set("compatibility.csv", "C2", "side", "careworker").broken())
                .containsExactly("veto");
        assertThat(folder.set("compatibility.csv", "C2", "rule", "warn").check())
                .isEmpty();
    }

    @Test
    void keepsAVetoOfAnAttribute() {
        folder.add("compatibility.csv", "client_id,careworker_id,attribute,side,rule\nC1,,smoker,client,exclude");
        assertThat(folder.broken()).containsExactly("veto");
    }

    @Test
    void sendsOnlyThoseAClientIsOpenTo() {
        folder.add("compatibility.csv", "client_id,careworker_id,attribute,side,rule\nC1,,female,client,only");
        assertThat(folder.broken()).containsExactly("only");
        assertThat(folder.add("compatibility.csv", "C1,W2,,client,only").check())
                .isEmpty();
    }

    @Test
    void sendsOnlyThoseWhoAreWhatAClientRequires() {
        assertThat(folder.set("clients.csv", "C1", "required_attributes", "female")
                        .broken())
                .containsExactly("only");
        assertThat(folder.set("careworkers.csv", "W2", "attributes", "female;tall")
                        .check())
                .isEmpty();
    }

    @Test
    void sendsNoVolunteerIntoRegulatedCare() {
        assertThat(folder.set("careworkers.csv", "W2", "contract", "volunteer").broken())
                .containsExactly("volunteer");
        assertThat(folder.set("visits.csv", "V2", "regulated", "no").check()).isEmpty();
    }

    @Test
    void sendsNobodyAfterTheirRecall() {
        folder.set("careworkers.csv", "W1", "contract", "secondee");
        assertThat(folder.set("careworkers.csv", "W1", "recall_date", "2026-11-24")
                        .check())
                .isEmpty();
        assertThat(folder.set("careworkers.csv", "W1", "recall_date", "2026-11-23")
                        .broken())
                .containsExactly("recall");
    }

    @Test
    void asksForTheConsentOfBothWhereThePolicySays() {
        folder.add("policy.yaml", "people:\n  consent_needed: yes");
        folder.add("compatibility.csv", "client_id,careworker_id,attribute,side,rule,until\nC1,W1,,client,agree,");
        folder.add("compatibility.csv", "C1,W1,,careworker,agree,\nC1,W2,,client,agree,\nC1,W2,,careworker,agree,");
        folder.add("compatibility.csv", "C2,W1,,client,agree,\nC2,W1,,careworker,agree,\nC2,W2,,client,agree,");
        assertThat(folder.broken()).containsExactly("consent");
        assertThat(folder.add("compatibility.csv", "C2,W2,,careworker,agree,").check())
                .isEmpty();
    }

    @Test
    void letsATrialLastToItsDay() {
        folder.add(
                "compatibility.csv",
                "client_id,careworker_id,attribute,side,rule,until\nC2,W1,,client,trial,2026-11-24");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.set("compatibility.csv", "C2", "until", "2026-11-23").broken())
                .containsExactly("consent");
    }

    @Test
    void countsTheRoundsOfADay() {
        folder.add("policy.yaml", "people:\n  most_rounds_a_day: 1");
        assertThat(folder.check()).isEmpty();
        folder.add("shifts.csv", "S9,W1,2026-11-23,12:00,15:00,work").set("roster.csv", "V2", "shift_id", "S9");
        folder.set("roster.csv", "V2", "round_sequence", "1").set("roster.csv", "V2", "waiting_minutes", "0");
        assertThat(folder.broken()).contains("rounds-a-day");
    }
}
