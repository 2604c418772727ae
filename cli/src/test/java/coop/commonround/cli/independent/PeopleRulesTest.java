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
}
