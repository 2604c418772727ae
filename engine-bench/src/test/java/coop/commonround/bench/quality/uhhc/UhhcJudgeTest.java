package coop.commonround.bench.quality.uhhc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.bench.quality.Bench;
import coop.commonround.bench.quality.contest.Json;
import coop.commonround.bench.quality.contest.SetFolder;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Window;
import coop.commonround.bench.quality.uhhc.UhhcRounds.Care;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UhhcJudgeTest {
    private static final UhhcInstance TINY = UhhcJson.read("tiny", Bench.tiny("uhhc/tiny.json"));
    private static final UhhcJudge JUDGE = new UhhcJudge();
    private static final List<Care> C2 = List.of(new Care(2, 0, 30, null), new Care(1, 1, 125, null));

    @Test
    void addsUpEveryComponent() {
        // c1 leaves at 60: p2 80-100, at p1 from 115, lunch 115-145, service 150-180 in the second window, back at 190.
        // c2 leaves at 0: p3 30-45, at p2 from 57, service 125-165, 45 after that of c1, back at 185.
        // Services are late by 20 and 85; c1 waits 5, c2 68; c2's shift ends at 120; c1 has 180 - 45 - 50 - 30 left.
        var rounds = rounds(new Care(1, 0, 80, null), new Care(0, 0, 150, new Window(115, 145)));

        assertThat(new UhhcTally(TINY, rounds).components())
                .isEqualTo(new UhhcComponents(107, 105, 85, 73, 65, 55, 1, 0, 0));
        assertThat(JUDGE.judge(TINY, rounds).cost()).isEqualTo("1526");
        assertThat(JUDGE.judge(TINY, rounds).faults()).isEmpty();
    }

    @Test
    void anOptionalPatientMayBeLeftOutAtItsPrice() {
        var rounds = new UhhcRounds(List.of(
                List.of(new Care(1, 0, 80, null), new Care(0, 0, 150, new Window(115, 145))),
                List.of(new Care(1, 1, 125, null))));

        assertThat(new UhhcTally(TINY, rounds).components().leftOut()).isEqualTo(1);
        assertThat(JUDGE.judge(TINY, rounds).faults()).isEmpty();
    }

    @Test
    void namesEveryKindOfFault() {
        assertThat(faults(new Care(1, 0, 80, null), new Care(0, 0, 150, null)))
                .containsExactly("1 lunch breaks are missed");
        assertThat(faults(new Care(1, 0, 80, null), new Care(0, 0, 150, new Window(114, 144))))
                .containsExactly("the lunch break of c1 at 114 cannot be held then");
        assertThat(faults(new Care(1, 0, 79, null), new Care(0, 0, 150, new Window(115, 145))))
                .containsExactly("c1 is 1 minutes short on the way to p2");
        assertThat(faults(new Care(1, 0, 81, null), new Care(0, 0, 150, new Window(116, 146))))
                .containsExactly("p2: 44 minutes between its services");
        assertThat(faults(new Care(1, 0, 80, new Window(80, 110)))).contains("p1 is not seen, or by one of two only");
        assertThat(JUDGE.judge(TINY, new UhhcRounds(List.of(List.of(), C2))).faults())
                .contains("c1 has no service");
        assertThat(JUDGE.judge(
                                TINY,
                                new UhhcRounds(List.of(
                                        List.of(new Care(2, 0, 90, null)),
                                        List.of(new Care(0, 0, 59, null), new Care(1, 0, 104, null)))))
                        .faults())
                .contains("c1 cannot give s2", "c1 must not go to p3", "p1 is seen before any window opens");
    }

    @Test
    void aHardWeightIsARule() {
        var hard = UhhcJson.read(
                "hard",
                Bench.tiny("uhhc/tiny.json").replace("\"total_extra_time\": 5", "\"total_extra_time\": \"HARD\""));

        assertThat(JUDGE.judge(hard, rounds(new Care(1, 0, 80, null), new Care(0, 0, 150, new Window(115, 145))))
                        .faults())
                .containsExactly("65 minutes of extra time");
    }

    @Test
    void locatesWhatItCannotRead() {
        assertThatThrownBy(() -> UhhcJson.read(
                        "x",
                        Bench.tiny("uhhc/tiny.json")
                                .replace("\"departing_point\": \"d0\"", "\"departing_point\": \"d9\"")))
                .hasMessage("x: caregivers [0] departing_point is \"d9\"; expected one of the terminal points");
    }

    static Stream<Path> solutions() {
        return Bench.solutions("uhhc");
    }

    @ParameterizedTest
    @MethodSource("solutions")
    void findsWhatWasPublished(Path file) throws IOException {
        var name = Bench.nameOf(file);
        var folder = SetFolder.of(Bench.published(), "uhhc", ".json");
        var instance = UhhcJson.read(name, folder.text(name));
        var solution = Json.read(name, Bench.text(file));
        var found = new UhhcTally(instance, rounds(instance, solution)).components();
        var published = solution.at("cost_components");

        assertThat(JUDGE.judge(instance, rounds(instance, solution)).faults()).isEmpty();
        assertThat(found.cost(instance.weights()))
                .isEqualTo(solution.at("cost").at("objective").wholeNumber())
                .isEqualTo(folder.bestKnown("best_objective").get(name).longValueExact());
        var weights = instance.weights();
        isPublishedAs(published.at("travel_time"), weights.travel(), found.travel());
        isPublishedAs(published.at("total_tardiness"), weights.tardiness(), found.tardiness());
        isPublishedAs(published.at("highest_tardiness"), weights.largestTardiness(), found.largestTardiness());
        isPublishedAs(published.at("total_waiting_time"), weights.waiting(), found.waiting());
        isPublishedAs(published.at("total_extra_time"), weights.extra(), found.extra());
        isPublishedAs(published.at("max_idle_time"), weights.idle(), found.idle());
        isPublishedAs(published.at("preferences"), weights.preference(), found.preferences());
        isPublishedAs(published.at("unscheduled"), weights.leftOut(), found.leftOut());
        isPublishedAs(published.at("missed_lunch_break"), weights.missedLunch(), found.missedLunches());
    }

    static Stream<Path> newBests() {
        return Bench.newBests("uhhc");
    }

    /** With every lunch held and nobody unused, since nobody knows what those would count as. */
    @ParameterizedTest
    @MethodSource("newBests")
    void ourNewBestsAreLawfulAndBetter(Path file) throws IOException {
        var name = Bench.nameOf(file);
        var folder = SetFolder.of(Bench.published(), "uhhc", ".json");
        var instance = UhhcJson.read(name, folder.text(name));
        var rounds = rounds(instance, Json.read(name, Bench.text(file)));
        var found = new UhhcTally(instance, rounds).components();

        assertThat(JUDGE.judge(instance, rounds).faults()).isEmpty();
        assertThat(found.missedLunches()).isZero();
        assertThat(found.cost(instance.weights()))
                .isLessThan(folder.bestKnown("best_objective").get(name).longValueExact());
    }

    private static void isPublishedAs(Json published, Integer weight, int found) {
        assertThat(Objects.requireNonNull(weight) * found).isEqualTo(published.wholeNumber());
    }

    private static UhhcRounds rounds(UhhcInstance instance, Json solution) {
        var patients = instance.patients().stream().map(patient -> patient.id()).toList();
        var caregivers =
                instance.caregivers().stream().map(caregiver -> caregiver.id()).toList();
        var rounds = new ArrayList<List<Care>>();
        instance.caregivers().forEach(caregiver -> rounds.add(new ArrayList<>()));
        for (var route : solution.at("routes").all()) {
            var lunches = new HashMap<String, Window>();
            var stops = route.find("locations").map(Json::all).orElse(List.of());
            for (var stop : stops) {
                if (stop.at("service").says("lunch_break")) {
                    lunches.put(
                            stop.at("patient").text(),
                            new Window(
                                    stop.at("start_time").wholeNumber(),
                                    stop.at("end_time").wholeNumber()));
                }
            }
            for (var stop : stops) {
                if (!stop.at("service").says("lunch_break")) {
                    int patient = patients.indexOf(stop.at("patient").text());
                    var first = instance.patients().get(patient).services().get(0);
                    rounds.get(caregivers.indexOf(route.at("caregiver_id").text()))
                            .add(new Care(
                                    patient,
                                    first.skill().equals(stop.at("service").text()) ? 0 : 1,
                                    stop.at("arrival_time").wholeNumber(),
                                    lunches.get(stop.at("patient").text())));
                }
            }
        }
        return new UhhcRounds(rounds);
    }

    private static List<String> faults(Care... ofC1) {
        return JUDGE.judge(TINY, rounds(ofC1)).faults();
    }

    private static UhhcRounds rounds(Care... ofC1) {
        return new UhhcRounds(List.of(List.of(ofC1), C2));
    }
}
