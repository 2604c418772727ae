package coop.commonround.rule.hard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.RuleId;
import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Only, exclude, warn and prefer, each with every kind there is and from both sides: W1 is all that is spoken of and W2 nothing of
 * it. W1 goes to V1 and W2 to V2, both at C1; what is said is drawn so that it speaks of W1 at C1.
 */
class MatchingTableTest {
    private static final String PEOPLE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-08:30 30m
            visit V2 C1 Mon 08:00-12:00 30m
            visit V3 C2 Mon 08:00-12:00 30m
            client C1 home dog
            client C2
            """;
    private static final String W1 = "careworker W1 is female speaks:pa team hill skills hoist";
    private static final Set<String> SPOKEN_OF = Set.of(
            RuleId.ONLY.text(), RuleId.VETO.text(), RuleId.UNWANTED_HOME.text(), RuleId.PREFERRED_CAREWORKER.text());

    /** What a client says of careworkers: a rule, and whom; then the rules that W1 and W2 go against. */
    static List<Arguments> ofCareworkers() {
        return List.of("W1", "is:female", "is:speaks:pa", "is:skill:hoist", "is:team:hill").stream()
                .flatMap(whom -> List.of(
                        Arguments.of("only", whom, Set.of(), Set.of("only")),
                        Arguments.of("exclude", whom, Set.of("veto"), Set.of()),
                        Arguments.of("warn", whom, Set.of("unwanted-home"), Set.of()),
                        Arguments.of("prefer", whom, Set.of(), Set.of("preferred-careworker")))
                        .stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofCareworkers")
    void aClientSaysOfCareworkers(String rule, String whom, Set<String> ofW1, Set<String> ofW2) {
        var said = W1 + "\n" + rule + " C1 " + whom;
        assertThat(against(said, "round S1: V1 08:00")).isEqualTo(ofW1);
        assertThat(against(said, "round S2: V2 08:00")).isEqualTo(ofW2);
    }

    /** What W1 says of one client: it is the pair that is spoken of, on equal terms. */
    static List<Arguments> ofAClient() {
        return List.of(
                Arguments.of("only", Set.of(), Set.of("only")),
                Arguments.of("exclude", Set.of("veto"), Set.of()),
                Arguments.of("warn", Set.of("unwanted-home"), Set.of()),
                Arguments.of("prefer", Set.of(), Set.of("preferred-careworker")));
    }

    @ParameterizedTest
    @MethodSource("ofAClient")
    void aCareworkerSaysOfAClient(String rule, Set<String> ofW1, Set<String> ofW2) {
        var said = W1 + "\n" + rule + " C1 W1 side careworker";
        assertThat(against(said, "round S1: V1 08:00")).isEqualTo(ofW1);
        assertThat(against(said, "round S2: V2 08:00")).isEqualTo(ofW2);
    }

    /** What W1 says of homes with a dog: the rules W1 goes against with a dog, and without; W2 with one. */
    static List<Arguments> ofHomes() {
        return List.of(
                Arguments.of("only-homes", Set.of(), Set.of("only"), Set.of()),
                Arguments.of("refuses", Set.of("veto"), Set.of(), Set.of()),
                Arguments.of("dislikes", Set.of("unwanted-home"), Set.of(), Set.of()),
                Arguments.of("likes", Set.of(), Set.of(), Set.of("preferred-careworker")));
    }

    @ParameterizedTest
    @MethodSource("ofHomes")
    void aCareworkerSaysOfHomes(String wish, Set<String> withDog, Set<String> without, Set<String> other) {
        var said = W1 + " " + wish + " dog";
        assertThat(against(said, "round S1: V1 08:00")).isEqualTo(withDog);
        assertThat(against(said, "round S1: V3 08:00")).isEqualTo(without);
        assertThat(against(said, "round S2: V2 08:00")).isEqualTo(other);
    }

    private static Set<String> against(String said, String round) {
        var scenario = Scenario.of(PEOPLE, said, round);
        return Scoring.using(TravelTimes.of(scenario.problem())).score(scenario.problem(), scenario.roster()).stream()
                .map(RuleScore::rule)
                .filter(SPOKEN_OF::contains)
                .collect(Collectors.toSet());
    }
}
