package coop.commonround.bench.quality.hhcrsp;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.bench.quality.Bench;
import coop.commonround.bench.quality.contest.Json;
import coop.commonround.bench.quality.hhcrsp.HhcrspRounds.Care;
import java.util.List;
import org.junit.jupiter.api.Test;

class HhcrspScribeTest {
    @Test
    void writesWhoIsWhereWhen() {
        var tiny = HhcrspJson.read("tiny", Bench.tiny("hhcrsp/tiny.json"));
        var rounds = new HhcrspRounds(List.of(
                List.of(new Care(0, 0), new Care(2, 1), new Care(1, 0)), List.of(new Care(2, 0), new Care(1, 1))));

        var written =
                Json.read("written", new HhcrspScribe().text(tiny, rounds, new HhcrspJudge().judge(tiny, rounds)));

        assertThat(written.at("total_cost").number()).isEqualTo("40.083");
        var last = written.at("routes").all().get(0).at("locations").all().get(2);
        assertThat(last.at("patient").text()).isEqualTo("p2");
        assertThat(last.at("service").text()).isEqualTo("s1");
        assertThat(last.at("arrival_time").number()).isEqualByComparingTo("41.5");
        assertThat(last.at("departure_time").number()).isEqualByComparingTo("51.5");
    }
}
