package coop.commonround.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A late visit, before and after the policy has put a price on it. */
class RuleWeightsTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-08:30 30m
            met C1 W1 2026-02-20
            round S1: V1 08:34
            """;

    @Test
    void whatIsNotDowngradedIsLaw() {
        assertThat(scored(CASE)).isEqualTo(HardMediumSoftLongScore.of(-4, 0, 0));
    }

    /** Four minutes late at 50p a minute: £2. */
    @Test
    void whatIsDowngradedCostsItsPriceAUnit() {
        assertThat(scored(CASE + "downgrade starts-in-window 0.50"))
                .isEqualTo(HardMediumSoftLongScore.ofSoft(-200_000));
    }

    @Test
    void otherRulesStayLaw() {
        assertThat(scored(CASE + "downgrade daily-rest 0.50")).isEqualTo(HardMediumSoftLongScore.ofHard(-4));
    }

    private static HardMediumSoftLongScore scored(String drawing) {
        var scenario = Scenario.of(drawing);
        var config = new SolverConfig()
                .withSolutionClass(PlannedRoster.class)
                .withEntityClasses(PlannedRound.class, PlannedAttendance.class)
                .withConstraintProviderClass(RosterRules.class)
                .withPhaseList(List.of());
        SolutionManager<PlannedRoster, HardMediumSoftLongScore> manager =
                SolutionManager.create(SolverFactory.<PlannedRoster>create(config));
        return manager.update(
                scenario.planned().weighedBy(RuleWeights.of(scenario.problem().policy())),
                SolutionUpdatePolicy.UPDATE_SCORE_ONLY);
    }
}
