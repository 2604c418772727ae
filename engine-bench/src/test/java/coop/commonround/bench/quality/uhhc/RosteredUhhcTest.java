package coop.commonround.bench.quality.uhhc;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.bench.quality.Bench;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.contest.Json;
import coop.commonround.model.Roster;
import coop.commonround.plan.Planner;
import coop.commonround.plan.Scoring;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of the planner is what the judge asks, to the last unit. */
class RosteredUhhcTest {
    private static final UhhcInstance TINY = UhhcJson.read("tiny", Bench.tiny("uhhc/tiny.json"));

    @Test
    void theJudgeFindsNoFaultInWhatIsPlanned() {
        var rounds = new RosteredUhhc((problem, travel, effort, stopwatch) -> Planner.using(travel)
                        .iterating(500)
                        .plan(problem)
                        .plan()
                        .orElseThrow()
                        .roster())
                .solve(TINY, new Effort(Duration.ofMinutes(1), 1, 1));
        var verdict = new UhhcJudge().judge(TINY, rounds);

        assertThat(verdict.faults()).isEmpty();
        // what UhhcJudgeTest draws by hand, lunch between two visits of which the second waits for its other window
        assertThat(verdict.cost()).isLessThan(BigDecimal.valueOf(1526));
    }

    /** A unit of the objective is ten pence, but for thousandths of a penny that rules round down. */
    @Test
    void theRulesCostWhatTheJudgeCounts() {
        var problem = RosteredUhhc.problem(TINY);
        var travel = RosteredUhhc.travel(TINY);
        var roster = Planner.using(travel)
                .iterating(500)
                .plan(problem)
                .plan()
                .orElseThrow()
                .roster();
        long thousandths = Scoring.using(travel).score(problem, roster).stream()
                .mapToLong(score -> score.price().thousandthsOfPenny())
                .sum();
        var verdict = new UhhcJudge().judge(TINY, UhhcRoundsOf.roster(TINY, roster));

        assertThat(Math.round(thousandths / 10_000.0)).isEqualTo(verdict.cost().longValueExact());
    }

    @Test
    void whatIsHardHasNoPrice() {
        var hard = UhhcJson.read(
                "hard",
                Bench.tiny("uhhc/tiny.json").replace("\"total_extra_time\": 5", "\"total_extra_time\": \"HARD\""));
        assertThat(RosteredUhhc.problem(hard).policy().limits().mostOverrun()).isZero();
        assertThat(RosteredUhhc.problem(TINY).policy().limits().mostOverrun()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void writesServicesAndLunches() {
        var c1 = List.of(
                new UhhcRounds.Care(1, 0, 80, null), new UhhcRounds.Care(0, 0, 150, new UhhcInstance.Window(115, 145)));
        var rounds = new UhhcRounds(List.of(c1, List.of(new UhhcRounds.Care(1, 1, 125, null))));
        var written = Json.read("written", new UhhcScribe().text(TINY, rounds, new UhhcJudge().judge(TINY, rounds)));

        var stops = written.at("routes").all().get(0).at("locations").all();
        assertThat(stops).hasSize(3);
        assertThat(stops.get(1).at("arrival_time").wholeNumber()).isEqualTo(150);
        assertThat(stops.get(1).at("departure_time").wholeNumber()).isEqualTo(180);
        assertThat(stops.get(2).at("service").text()).isEqualTo("lunch_break");
        assertThat(stops.get(2).at("start_time").wholeNumber()).isEqualTo(115);
    }

    @Test
    void nobodyGoesAnywhereInAnEmptyRoster() {
        assertThat(UhhcRoundsOf.roster(TINY, Roster.EMPTY).rounds())
                .hasSize(TINY.caregivers().size())
                .allMatch(List::isEmpty);
    }
}
