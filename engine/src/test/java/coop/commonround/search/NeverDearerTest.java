package coop.commonround.search;

import static coop.commonround.search.table.Instance.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Attendance;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.RuleId;
import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import coop.commonround.rule.planning.PlanningClock;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Put off visits, links and double-ups or not, never cost more than visits started as early as can be, nor break more law. */
@Tag("slow")
final class NeverDearerTest {
    private static final Set<RuleId> PRICED_BY_TIME = EnumSet.of(
            RuleId.CONTACT_PAY,
            RuleId.TRAVEL_PAY,
            RuleId.WAITING_PAY,
            RuleId.WAITING,
            RuleId.PREFERRED_TIME,
            RuleId.LATENESS,
            RuleId.OVERRUN);

    private static final Set<RuleId> LAW_OF_TIME = EnumSet.of(
            RuleId.STARTS_IN_WINDOW,
            RuleId.WITHIN_SHIFT,
            RuleId.OVERLAP,
            RuleId.ROUNDS_APART,
            RuleId.TOGETHER,
            RuleId.LINK,
            RuleId.PIN,
            RuleId.DAILY_REST,
            RuleId.BREAK);

    @Test
    void puttingOffNeverCostsMore() {
        int gains = 0;
        for (int seed = 0; seed < 25; seed++) {
            var problem = EveryFeature.of(seed);
            var state = new RosterState(new Instance(Streams.planned(problem), problem.policy()));
            var random = new SplittableRandom(seed);
            for (int i = 0; i < 40; i++) {
                step(state, random);
                if (i % 4 == 3) {
                    gains += compare(problem, state, "seed %d, state %d".formatted(seed, i));
                }
            }
        }
        assertThat(gains).isGreaterThan(100);
    }

    /** Whether something was gained. */
    private static int compare(Problem problem, RosterState state, String where) {
        var atOnce = judged(problem, state, state::earliest);
        var timed = judged(problem, state, state::start);
        long rounding = 4L * state.in.attendances;
        long before = thousandths(atOnce);
        long after = thousandths(timed);
        if (units(timed, RuleId.BREAK)
                == units(atOnce, RuleId.BREAK)) { // a break that is made room for may cost something
            assertThat(after).as(where).isLessThanOrEqualTo(before + rounding);
        }
        for (var rule : LAW_OF_TIME) {
            assertThat(units(timed, rule)).as("%s, %s", where, rule).isLessThanOrEqualTo(units(atOnce, rule));
        }
        return after < before ? 1 : 0;
    }

    private static long thousandths(Map<RuleId, RuleScore> scores) {
        return PRICED_BY_TIME.stream()
                .map(scores::get)
                .filter(score -> score != null)
                .mapToLong(score -> score.price().thousandthsOfPenny())
                .sum();
    }

    /** Breaches, where a rule is law; one that has a price is weighed by nobody here. */
    private static long units(Map<RuleId, RuleScore> scores, RuleId rule) {
        var score = scores.get(rule);
        return score == null ? 0 : score.hard();
    }

    private static Map<RuleId, RuleScore> judged(Problem problem, RosterState state, IntUnaryOperator starts) {
        var byRule = new EnumMap<RuleId, RuleScore>(RuleId.class);
        var roster = new Roster(rounds(problem, state, starts), List.of());
        for (var score : Scoring.using(TravelTimes.of(problem)).score(problem, roster)) {
            byRule.put(RuleId.find(score.rule()).orElseThrow(), score);
        }
        return byRule;
    }

    private static List<Round> rounds(Problem problem, RosterState state, IntUnaryOperator starts) {
        var clock = new PlanningClock(problem.period().start());
        var rounds = new ArrayList<Round>();
        for (int r = 0; r < state.in.rounds; r++) {
            var attendances = new ArrayList<Attendance>();
            for (int a : state.attendancesOf(r)) {
                int visit = state.in.visitOf[a];
                var start = clock.instantOf(starts.applyAsInt(visit));
                attendances.add(new Attendance(
                        state.in.visit[visit].visit().id(),
                        start,
                        start.plusSeconds(state.in.length[visit]),
                        Leg.NONE,
                        Duration.ZERO));
            }
            if (!attendances.isEmpty()) {
                var round = state.in.round[r];
                rounds.add(new Round(round.shift().id(), round.careworker().id(), attendances, Leg.NONE));
            }
        }
        return rounds;
    }

    private static void step(RosterState state, SplittableRandom random) {
        int mark = state.mark();
        int attendance = random.nextInt(state.in.attendances);
        var candidates = state.in.candidates[attendance];
        // a visit that has two forms is left out: half of the one would be read back as the other
        boolean isOfTwoForms = state.in.singles.other[state.in.visitOf[attendance]] != NONE;
        if (state.round(attendance) != NONE || candidates.length == 0 || isOfTwoForms) {
            return;
        }
        int into = candidates[random.nextInt(candidates.length)];
        var made = state.attendancesOf(into);
        int index = random.nextInt(made.length + 1);
        state.insert(attendance, into, index == 0 ? NONE : made[index - 1]);
        if (!state.settle() || isAnyOnAnotherDay(state)) {
            state.backTo(mark);
        }
    }

    /** Whether a visit waits for a window that opens when its round is long over: no such round is within reach of the law. */
    private static boolean isAnyOnAnotherDay(RosterState state) {
        for (int r = 0; r < state.in.rounds; r++) {
            for (int a : state.attendancesOf(r)) {
                if (state.earliest(state.in.visitOf[a]) > state.in.round[r].lawfulUntil()) {
                    return true;
                }
            }
        }
        return false;
    }
}
