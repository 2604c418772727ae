package coop.commonround.search;

import static coop.commonround.search.table.Instance.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Problem;
import coop.commonround.model.RuleId;
import coop.commonround.search.cells.Amount;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One law, two readers: the kernel prices a roster as the constraint streams do, rule by rule, to the thousandth of a penny.
 *
 * <p>Walks at random through small problems in which everything happens, lawful or not, and compares state by state. More
 * problems by hand: {@code -Dequivalence.problems=1000}; only from a certain one on: {@code -Dequivalence.first=17}.
 */
@Tag("slow")
final class EquivalenceTest {
    private static final int FIRST = Integer.getInteger("equivalence.first", 0);
    private static final int PROBLEMS = Integer.getInteger("equivalence.problems", 60);
    private static final int STATES = 50;

    /** Enough problems for every rule to be broken in one of them. */
    private static final int ENOUGH = 20;

    /** The kernel's rounds are lists on which each visit waits for the one before: nobody is in two places at once. */
    private static final Set<RuleId> NEVER_BROKEN = EnumSet.of(RuleId.OVERLAP);

    /** The rules the kernel asked, and those that the streams found broken, in any state. */
    private final Set<RuleId> asked = EnumSet.noneOf(RuleId.class);

    private final Set<RuleId> broken = EnumSet.noneOf(RuleId.class);

    @Test
    void kernelPricesEachRuleAsTheStreamsDo() {
        for (int seed = FIRST; seed < FIRST + PROBLEMS; seed++) {
            walk(EveryFeature.of(seed), seed);
        }
        if (PROBLEMS >= ENOUGH) {
            var all = EnumSet.complementOf(EnumSet.copyOf(NEVER_BROKEN));
            assertThat(asked).as("rules the kernel prices").containsAll(all);
            assertThat(broken).as("rules broken in some state").containsAll(all);
        }
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        var problem = EveryFeature.of(1);
        var state = new RosterState(new Instance(Streams.planned(problem), problem.policy()));
        var random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            state.keep();
            var before = carriedAlong(state);
            int mark = state.mark();
            step(state, random);
            step(state, random);
            state.backTo(mark);
            assertThat(carriedAlong(state)).as("state %s", i).isEqualTo(before);
            step(state, random);
        }
    }

    private void walk(Problem problem, long seed) {
        var state = new RosterState(new Instance(Streams.planned(problem), problem.policy()));
        var random = new SplittableRandom(seed);
        for (int i = 0; i < STATES; i++) {
            for (int k = 0; k < 4; k++) {
                step(state, random);
            }
            var kernel = state.byRule();
            var streams = Streams.byRule(problem, state);
            asked.addAll(kernel.keySet());
            streams.forEach((rule, amount) -> {
                if (!amount.equals(Amount.NOTHING)) {
                    broken.add(rule);
                }
            });
            assertThat(differences(kernel, streams))
                    .as("rules that differ: seed %s, state %s", seed, i)
                    .isEmpty();
            assertThat(carriedAlong(state))
                    .as("sums carried along, against rules counted anew: seed %s, state %s", seed, i)
                    .isEqualTo(kernel.values().stream().reduce(Amount.NOTHING, Amount::plus));
        }
    }

    private static List<String> differences(Map<RuleId, Amount> kernel, Map<RuleId, Amount> streams) {
        var differences = new ArrayList<String>();
        for (var rule : RuleId.values()) {
            var priced = kernel.getOrDefault(rule, Amount.NOTHING);
            var streamed = streams.get(rule);
            if (!priced.equals(streamed)) {
                differences.add("%s: kernel %s, streams %s".formatted(rule.text(), priced, streamed));
            }
        }
        return differences;
    }

    /** Puts an attendance anywhere it could be, or takes one out; takes back what could never be lawful. */
    private static void step(RosterState state, SplittableRandom random) {
        int mark = state.mark();
        int attendance = random.nextInt(state.in.attendances);
        int round = state.round(attendance);
        if (round != NONE) {
            state.remove(attendance);
        } else {
            var candidates = state.in.candidates[attendance];
            if (candidates.length == 0) {
                return;
            }
            int into = candidates[random.nextInt(candidates.length)];
            var made = state.attendancesOf(into);
            int index = random.nextInt(made.length + 1);
            state.insert(attendance, into, index == 0 ? NONE : made[index - 1]);
        }
        if (!state.settle()) {
            state.backTo(mark);
        }
    }

    private static Amount carriedAlong(RosterState state) {
        return new Amount(state.hard(), state.medium(), state.soft());
    }
}
