package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gaps between linked visits, and pins. */
class LinkRulesTest {
    private TinyFolder folder;

    @BeforeEach
    void lawful(@TempDir Path place) {
        folder = TinyFolder.lawful(place);
    }

    private static final String HEADER =
            "first_visit_id,second_visit_id,minimum_minutes,maximum_minutes,from,same_careworker\n";

    @Test
    void keepsTheLeastGapFromTheStart() {
        folder.add("visit_links.csv", HEADER + "V1,V2,300,,start,");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.set("visit_links.csv", "V1", "minimum_minutes", "301").broken())
                .containsExactly("link");
    }

    @Test
    void keepsTheMostGapFromTheEnd() {
        folder.add("visit_links.csv", HEADER + "V1,V2,,270,end,");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.set("visit_links.csv", "V1", "maximum_minutes", "269").broken())
                .containsExactly("link");
    }

    @Test
    void keepsTheOrder() {
        assertThat(folder.add("visit_links.csv", HEADER + "V2,V1,,,start,").broken())
                .containsExactly("link");
    }

    @Test
    void keepsTheCareworker() {
        folder.add("visit_links.csv", HEADER + "V1,V2,,,,yes");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.set("visit_links.csv", "V1", "second_visit_id", "V3").broken())
                .containsExactly("same-careworker");
    }

    @Test
    void keepsCareworkersApart() {
        folder.add(
                "visit_links.csv", "first_visit_id,second_visit_id,from,careworkers\nV2,V4,,any\nV4,V3,none,different");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.set("visit_links.csv", "V4", "second_visit_id", "V1").broken())
                .containsExactly("different-careworkers");
    }

    @Test
    void asksNothingOfAVisitThatIsUncovered() {
        assertThat(folder.add("visit_links.csv", HEADER + "V4,V6,9999,,start,yes")
                        .check())
                .isEmpty();
    }

    @Test
    void keepsWhoIsPinned() {
        assertThat(folder.set("visits.csv", "V2", "pinned_to", "W2").check()).isEmpty();
        assertThat(folder.set("visits.csv", "V1", "pinned_to", "W2").broken()).containsExactly("pin");
    }

    @Test
    void keepsWhenIsPinned() {
        assertThat(folder.set("visits.csv", "V1", "pinned_start", "08:00").check())
                .isEmpty();
        assertThat(folder.set("visits.csv", "V1", "pinned_start", "08:01").broken())
                .containsExactly("pin");
    }
}
