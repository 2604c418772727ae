package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.List;
import java.util.Set;

/** Careworkers hold the skills a visit asks for, on its day: each of them, or all together, and one of them all the lead's. */
public final class SkillHeld {
    private SkillHeld() {}

    public static Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedAttendance.class)
                .groupBy(PlannedAttendance::visit, ConstraintCollectors.toList())
                .filter((visit, attendances) -> skillsMissing(visit, attendances) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, SkillHeld::skillsMissing)
                .asConstraint(RuleId.SKILL.text());
    }

    /** How many skills are missing: each one that somebody lacks, or that nobody has where one is enough. */
    static int skillsMissing(PlannedVisit visit, List<PlannedAttendance> attendances) {
        int missing = 0;
        for (var attendance : attendances) {
            missing += visit.skillsMissing(attendance.careworker());
        }
        var needs = visit.visit().needs();
        if (attendances.size() < needs.careworkers()) {
            return missing; // who is still to come may bring what is shared
        }
        if (needs.collective()) {
            missing += skillsNobodyHas(needs.skills(), visit, attendances);
        }
        return missing + leadSkillsMissing(needs.leadSkills(), visit, attendances);
    }

    /** How many skills the one who comes nearest to a lead still lacks. */
    private static int leadSkillsMissing(Set<String> skills, PlannedVisit visit, List<PlannedAttendance> attendances) {
        int fewest = skills.size();
        for (var attendance : attendances) {
            int missing = 0;
            for (var skill : skills) {
                missing += attendance.careworker().hasSkill(skill, visit.date()) ? 0 : 1;
            }
            fewest = Math.min(fewest, missing);
        }
        return fewest;
    }

    private static int skillsNobodyHas(Set<String> skills, PlannedVisit visit, List<PlannedAttendance> attendances) {
        int missing = 0;
        for (var skill : skills) {
            if (attendances.stream()
                    .noneMatch(attendance -> attendance.careworker().hasSkill(skill, visit.date()))) {
                missing++;
            }
        }
        return missing;
    }
}
