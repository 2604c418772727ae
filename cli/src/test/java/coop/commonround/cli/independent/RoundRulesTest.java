package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundRulesTest {
    @Test
    void sharesNoRoundOutWhereThatIsLaw(@TempDir Path place) {
        var folder = TinyFolder.lawful(place)
                .column("visits.csv", "round_id")
                .set("visits.csv", "V1", "round_id", "R1")
                .set("visits.csv", "V3", "round_id", "R1");
        assertThat(folder.check()).isEmpty();
        folder.add("policy.yaml", "people:\n  rounds_whole: yes");
        assertThat(folder.broken()).containsExactly("round-whole");
        assertThat(folder.set("visits.csv", "V3", "round_id", "R2").check()).isEmpty();
    }
}
