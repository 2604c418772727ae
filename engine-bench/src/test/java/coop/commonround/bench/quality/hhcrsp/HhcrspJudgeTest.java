package coop.commonround.bench.quality.hhcrsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coop.commonround.bench.quality.Bench;
import coop.commonround.bench.quality.contest.BadInstance;
import coop.commonround.bench.quality.contest.Json;
import coop.commonround.bench.quality.contest.SetFolder;
import coop.commonround.bench.quality.hhcrsp.HhcrspRounds.Care;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HhcrspJudgeTest {
    private static final HhcrspInstance TINY = HhcrspJson.read("tiny", Bench.tiny("hhcrsp/tiny.json"));
    private static final HhcrspJudge JUDGE = new HhcrspJudge();

    @Test
    void timesRoundsAndAddsUpThirds() {
        // c1: p1 at 5, p3 at 15 + 9 = 24, p2 at 29 + 12.5 = 41.5; c2: p3 at 10, p2 as early as both are there.
        // travel 4.5 + 9 + 12.5 + 20.125 and 10 + 12.5 + 20.125; both at p2 are 10.5 after the window
        var rounds = rounds(List.of(care(0, 0), care(2, 1), care(1, 0)), List.of(care(2, 0), care(1, 1)));

        assertThat(HhcrspJudge.components(TINY, rounds, HhcrspStarts.of(TINY, rounds)))
                .isEqualTo(new HhcrspJudge.Components(88_750, 21_000, 10_500));
        assertThat(JUDGE.judge(TINY, rounds).cost()).isEqualTo("40.083");
        assertThat(JUDGE.judge(TINY, rounds).faults()).isEmpty();
    }

    @Test
    void holdsTheFirstOfAPairBack() {
        // c1 ends at p2 at 41 and is at p3 at 53.5 for the second service, so the first must not start before 33.5
        var rounds = rounds(List.of(care(0, 0), care(1, 0), care(2, 1)), List.of(care(2, 0)));

        assertThat(HhcrspStarts.of(TINY, rounds)[care(2, 0).number()]).isEqualTo(33_500);
    }

    @Test
    void namesEveryKindOfFault() {
        assertThat(faults(List.of(care(0, 0), care(2, 0), care(1, 0)), List.of(care(2, 1), care(1, 1))))
                .containsExactly("c1 cannot give s2");
        assertThat(faults(List.of(care(0, 0), care(2, 1), care(1, 0)), List.of(care(0, 0), care(2, 0), care(1, 1))))
                .containsExactly("p1 is given a service twice");
        assertThat(faults(List.of(care(0, 0), care(2, 1)), List.of(care(2, 0), care(1, 1))))
                .containsExactly("1 services are not given");
        assertThat(faults(List.of(care(0, 0), care(1, 0)), List.of(care(2, 0), care(2, 1), care(1, 1))))
                .containsExactly("p3 is given both services by one caregiver");
        // p2 waits for both, p3 asks for its first service before the second, and the rounds go the other way about
        assertThat(faults(List.of(care(0, 0), care(2, 1), care(1, 0)), List.of(care(1, 1), care(2, 0))))
                .containsExactly("rounds wait for one another in a circle");
    }

    @Test
    void locatesWhatItCannotRead() {
        assertThatThrownBy(() -> HhcrspJson.read("x", "{}"))
                .isInstanceOf(BadInstance.class)
                .hasMessage("x: central_offices is missing");
        assertThatThrownBy(() -> HhcrspJson.read(
                        "x",
                        Bench.tiny("hhcrsp/tiny.json").replace("\"time_window\": [5.0", "\"time_window\": [\"early\"")))
                .hasMessageContaining("patients [0] time_window [0] is \"early\"; expected a number");
    }

    static Stream<Path> solutions() {
        return Bench.solutions("hhcrsp");
    }

    @ParameterizedTest
    @MethodSource("solutions")
    void findsWhatWasPublished(Path file) throws IOException {
        var name = Bench.nameOf(file);
        var folder = SetFolder.of(Bench.published(), "hhcrsp", ".json");
        var instance = HhcrspJson.read(name, folder.text(name));
        var rounds = rounds(instance, Json.read(name, Bench.text(file)));
        var starts = HhcrspStarts.of(instance, rounds);
        var found = HhcrspJudge.components(instance, rounds, starts);

        assertThat(JUDGE.judge(instance, rounds).faults()).isEmpty();
        isPublishedAs(folder, name, "total_cost", found.cost());
        isPublishedAs(folder, name, "travel", BigDecimal.valueOf(found.travel(), 3));
        isPublishedAs(folder, name, "total_tardiness", BigDecimal.valueOf(found.tardiness(), 3));
        isPublishedAs(folder, name, "max_tardiness", BigDecimal.valueOf(found.largest(), 3));
    }

    static Stream<Path> newBests() {
        return Bench.newBests("hhcrsp");
    }

    @ParameterizedTest
    @MethodSource("newBests")
    void ourNewBestsAreLawfulAndBetter(Path file) throws IOException {
        var name = Bench.nameOf(file);
        var folder = SetFolder.of(Bench.published(), "hhcrsp", ".json");
        var instance = HhcrspJson.read(name, folder.text(name));
        var rounds = rounds(instance, Json.read(name, Bench.text(file)));

        assertThat(JUDGE.judge(instance, rounds).faults()).isEmpty();
        assertThat(HhcrspJudge.components(instance, rounds, HhcrspStarts.of(instance, rounds))
                        .cost())
                .isLessThan(folder.bestKnown("total_cost").get(name));
    }

    @Test
    void readsEveryPublishedInstance() throws IOException {
        var folder = SetFolder.of(Bench.published(), "hhcrsp", ".json");

        for (var name : folder.names()) {
            assertThat(HhcrspJson.read(name, folder.text(name)).patients()).isNotEmpty();
        }
        assertThat(folder.bestKnown("total_cost")).containsKeys(folder.names().toArray(String[]::new));
    }

    /** Published with six digits. */
    private static void isPublishedAs(SetFolder folder, String name, String column, BigDecimal found)
            throws IOException {
        var published = folder.bestKnown(column).get(name);
        assertThat(found).as(column).isCloseTo(published, within(published.movePointLeft(5)));
    }

    private static HhcrspRounds rounds(HhcrspInstance instance, Json solution) {
        var patients = instance.patients().stream().map(patient -> patient.id()).toList();
        var rounds = new ArrayList<List<Care>>();
        instance.caregivers().forEach(caregiver -> rounds.add(new ArrayList<>()));
        for (var route : solution.at("routes").all()) {
            var round = rounds.get(instance.caregivers().stream()
                    .map(caregiver -> caregiver.id())
                    .toList()
                    .indexOf(route.at("caregiver_id").text()));
            for (var stop : route.find("locations").map(Json::all).orElse(List.of())) {
                int patient = patients.indexOf(stop.at("patient").text());
                var services = instance.patients().get(patient).services();
                round.add(care(
                        patient,
                        services.get(0).skill().equals(stop.at("service").text()) ? 0 : 1));
            }
        }
        return new HhcrspRounds(rounds);
    }

    private static List<String> faults(List<Care> ofC1, List<Care> ofC2) {
        return JUDGE.judge(TINY, rounds(ofC1, ofC2)).faults();
    }

    private static HhcrspRounds rounds(List<Care> ofC1, List<Care> ofC2) {
        return new HhcrspRounds(List.of(ofC1, ofC2));
    }

    private static Care care(int patient, int service) {
        return new Care(patient, service);
    }
}
