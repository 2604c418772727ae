package coop.commonround.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of contents is complete, and each rule weighs on its own level. */
class RosterRulesTest {
    @Test
    void eachRuleHasOneConstraintOfItsName() {
        assertThat(constraints())
                .extracting(ConstraintAnalysis::constraintName)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RuleId.values()).map(RuleId::text).toList());
    }

    @Test
    void eachRuleWeighsOnItsLevel() {
        assertThat(constraints())
                .allSatisfy(constraint -> assertThat(constraint.weight().negate())
                        .isEqualTo(weightOf(
                                RuleId.find(constraint.constraintName()).orElseThrow())));
    }

    private static HardMediumSoftLongScore weightOf(RuleId rule) {
        return switch (rule.level()) {
            case HARD -> HardMediumSoftLongScore.ONE_HARD;
            case MEDIUM -> HardMediumSoftLongScore.ONE_MEDIUM;
            case PAY, QUALITY -> HardMediumSoftLongScore.ONE_SOFT;
        };
    }

    private static Collection<ConstraintAnalysis<HardMediumSoftLongScore>> constraints() {
        var config = new SolverConfig()
                .withSolutionClass(PlannedRoster.class)
                .withEntityClasses(PlannedRound.class, PlannedAttendance.class)
                .withConstraintProviderClass(RosterRules.class)
                .withPhaseList(List.of());
        SolutionManager<PlannedRoster, HardMediumSoftLongScore> manager =
                SolutionManager.create(SolverFactory.<PlannedRoster>create(config));
        var drawn = Scenario.of("""
                shift S1 W1 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-08:30 30m
                """);
        return manager.analyze(drawn.open()).constraintMap().values();
    }
}
