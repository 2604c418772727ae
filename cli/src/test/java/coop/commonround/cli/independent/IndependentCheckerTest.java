package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes for the checker as a whole. */
class IndependentCheckerTest {
    private TinyFolder folder;

    @BeforeEach
    void lawful(@TempDir Path place) {
        folder = TinyFolder.lawful(place);
    }

    @Test
    void findsNothingInALawfulRoster() {
        assertThat(folder.check()).isEmpty();
    }

    @Test
    void countsVisitsThatAreCovered() {
        assertThat(folder.coverage()).isEqualTo(new Coverage(5, 4));
        assertThat(folder.coverage().share()).isEqualTo(0.8);
    }

    @Test
    void countsNoVisitThatLacksOneOfTwo() {
        assertThat(folder.remove("roster.csv", "V2,W2").coverage()).isEqualTo(new Coverage(5, 3));
    }

    @Test
    void saysWhatIsBrokenWithIdsAlone() {
        assertThat(folder.set("careworkers.csv", "W2", "contract", "volunteer").check())
                .containsExactly("volunteer: visit V2, careworker W2, 2026-11-23T13:00: regulated care");
    }

    @Test
    void passesOverRulesThePolicyDowngrades() {
        folder.set("careworkers.csv", "W2", "contract", "volunteer").add("policy.yaml", """
                soft_rules:
                  - rule: volunteer
                    price: 5.00
                    reason: "a pilot"
                """);
        assertThat(folder.check()).isEmpty();
    }

    @Test
    void readsIdsThatWereGuardedAgainstSpreadsheets() {
        folder.set("visits.csv", "V1", "visit_id", "-V1").set("roster.csv", "V1", "visit_id", "'-V1");
        assertThat(folder.check()).isEmpty();
    }

    @Test
    void goesByDatedVisitsWhereTemplatesStandBesideThem() {
        folder.add("visit_templates.csv", "template_id,client_id\nT1,C1");
        assertThat(folder.check()).isEmpty();
    }
}
