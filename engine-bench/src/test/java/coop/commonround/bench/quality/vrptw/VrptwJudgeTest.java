package coop.commonround.bench.quality.vrptw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.bench.quality.Bench;
import coop.commonround.bench.quality.contest.BadInstance;
import coop.commonround.bench.quality.contest.SetFolder;
import coop.commonround.bench.quality.contest.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VrptwJudgeTest {
    private static final VrptwInstance TINY = SolomonText.read("tiny", Bench.tiny("vrptw/tiny.txt"));

    @Test
    void addsUpTruncatedTenths() {
        // 5.0 + 5.0 + 8.4 (the root of 72) + 2.0, and 1.4 (the root of 2) there and back
        var verdict = judge("1 2 3; 4");

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.cost()).isEqualTo("23.2");
    }

    @Test
    void namesEveryKindOfFault() {
        assertThat(judge("3 2 1; 4").faults()).containsExactly("stop 1 is served 10 tenths late");
        assertThat(judge("1 2 3 4").faults()).containsExactly("a route that ends at stop 4 carries 40 of 30");
        assertThat(judge("1 2; 3; 4").faults()).containsExactly("3 routes for 2 vehicles");
        assertThat(judge("1 2 3; 3").faults()).containsExactly("stop 3 is served 2 times", "1 stops are not served");
        assertThat(judge("1 2 3").uncovered()).isEqualTo(1);
    }

    @Test
    void writesRoutesAsASolFile() {
        assertThat(new Routes(List.of(List.of(1, 2, 3), List.of(), List.of(4))).solText("23.2"))
                .isEqualTo("Route #1: 1 2 3\nRoute #2: 4\nCost 23.2\n");
    }

    @Test
    void locatesWhatItCannotRead() {
        assertThatThrownBy(() -> SolomonText.read("x.txt", "x\n\nVEHICLE\nNUMBER CAPACITY\n 2 ?\n"))
                .isInstanceOf(BadInstance.class)
                .hasMessage("x.txt:5: expected 2 whole numbers");
        assertThatThrownBy(() -> SolomonText.read("x.txt", "")).hasMessage("x.txt: is empty");
    }

    @Test
    void readsEveryPublishedInstance() throws IOException {
        var folder = SetFolder.of(Bench.published(), "vrptw", ".txt");

        for (var name : folder.names()) {
            var instance = SolomonText.read(name, folder.text(name));
            assertThat(instance.name()).isEqualToIgnoringCase(name);
            assertThat(instance.stops()).hasSizeGreaterThan(100);
        }
        assertThat(folder.bestKnown("distance")).containsKeys(folder.names().toArray(String[]::new));
    }

    private static Verdict judge(String routes) {
        var lists = Stream.of(routes.split("; "))
                .map(route -> Stream.of(route.split(" ")).map(Integer::valueOf).toList())
                .toList();
        return new VrptwJudge().judge(TINY, new Routes(lists));
    }
}
