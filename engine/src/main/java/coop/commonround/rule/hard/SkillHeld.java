package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Careworkers hold the skills a visit asks for, on its day: each of them, or all together, and one of them all the lead's. */
public final class SkillHeld {
    private SkillHeld() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .groupBy(PlannedAttendance::visit, ConstraintCollectors.toList())
                .filter((visit, attendances) -> skillsMissing(visit, attendances) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, SkillHeld::skillsMissing)
                .asConstraint(RuleId.SKILL.text());
    }

    private static int skillsMissing(PlannedVisit visit, List<PlannedAttendance> attendances) {
        return missing(
                visit,
                attendances.stream().map(PlannedAttendance::careworker).toList(),
                attendances.get(0).day());
    }

    /** How many skills those who attend on a day lack: each by each, or, once all are there, by all together and by the lead. */
    public static int missing(PlannedVisit visit, List<PlannedCareworker> attending, LocalDate day) {
        int missing = 0;
        for (var careworker : attending) {
            missing += visit.skillsMissing(careworker, day);
        }
        var needs = visit.visit().needs();
        if (attending.size() < needs.careworkers()) {
            return missing; // who is still to come may bring what is shared
        }
        if (needs.collective()) {
            missing += skillsNobodyHas(needs.skills(), attending, day);
        }
        return missing + skillsNoLeadHas(needs.leadSkills(), attending, day);
    }

    /** How many of the lead's skills the one who comes nearest to leading lacks. */
    private static int skillsNoLeadHas(Set<String> skills, List<PlannedCareworker> attending, LocalDate day) {
        return attending.stream()
                .mapToInt(careworker -> (int) skills.stream()
                        .filter(skill -> !careworker.hasSkill(skill, day))
                        .count())
                .min()
                .orElse(0);
    }

    private static int skillsNobodyHas(Set<String> skills, List<PlannedCareworker> attending, LocalDate day) {
        return (int) skills.stream()
                .filter(skill -> attending.stream().noneMatch(careworker -> careworker.hasSkill(skill, day)))
                .count();
    }
}
