package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** V1 and V2 are made in S1, V3 and V2 in S2; V1 and V2 need two meals each. */
class CapacityRulesTest {
    private TinyFolder folder;

    @BeforeEach
    void lawful(@TempDir Path place) {
        folder = TinyFolder.lawful(place)
                .column("visits.csv", "load")
                .column("shifts.csv", "capacity")
                .set("visits.csv", "V1", "load", "meals:2")
                .set("visits.csv", "V2", "load", "Meals: 2;chairs:7");
    }

    @Test
    void noShiftCarriesMoreThanItCan() {
        assertThat(folder.set("shifts.csv", "S1", "capacity", "meals:4").check())
                .isEmpty();
        assertThat(folder.set("shifts.csv", "S1", "capacity", "meals:3").check())
                .containsExactly("capacity: shift S1: 4 meals, where 3 can be carried");
    }

    @Test
    void whatADoubleUpNeedsIsBroughtOnce() {
        assertThat(folder.set("shifts.csv", "S2", "capacity", "meals:0").check())
                .isEmpty();
    }
}
