package coop.commonround.plan.lint.words;

import coop.commonround.model.HeldSkill;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedClient;
import coop.commonround.rule.planning.PlannedVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says who must not go to a visit, and why. */
public final class PeopleWords {
    private PeopleWords() {}

    public static String veto(PlannedAttendance attendance) {
        return attendance.careworker() + " goes to " + attendance.visit() + " of " + attendance.client()
                + ", and one of the two has said never";
    }

    public static String only(PlannedAttendance attendance) {
        return attendance.careworker() + " goes to " + attendance.visit() + " and is not among those whom "
                + attendance.client() + " allows";
    }

    public static String volunteer(PlannedAttendance attendance) {
        return attendance.careworker() + " is a volunteer, and " + attendance.visit() + " is regulated care";
    }

    public static String withDriver(PlannedAttendance attendance) {
        var before = attendance.previous();
        return attendance.careworker() + " goes from " + (before == null ? "home" : before.visit()) + " to "
                + attendance.visit() + " without the driver, "
                + attendance.careworker().driver();
    }

    public static String recall(PlannedAttendance attendance) {
        return attendance.careworker() + " is recalled before " + attendance.visit() + " on " + attendance.day();
    }

    public static String shortVisit(List<PlannedAttendance> attendances) {
        var first = attendances.get(0);
        return first.careworker() + " goes to the short visit "
                + names(attendances.stream().map(PlannedAttendance::visit).toList()) + " and has not been at "
                + first.client() + " before";
    }

    public static String introduced(List<PlannedAttendance> attendances) {
        var first = attendances.get(0);
        return first.careworker() + " goes to "
                + names(attendances.stream().map(PlannedAttendance::visit).toList()) + " of " + first.client()
                + " and has not been introduced on a shadow visit";
    }

    public static String consent(PlannedAttendance attendance) {
        return attendance.careworker() + " goes to " + attendance.visit() + " of " + attendance.client()
                + ", and the two have not both agreed";
    }

    public static String clientLimit(PlannedClient client, long above) {
        return client + " meets " + above + (above == 1 ? " careworker" : " careworkers") + " more than the most, "
                + client.limit();
    }

    public static String secondeesAlone(List<PlannedAttendance> attendances) {
        boolean isOne = attendances.stream()
                        .map(PlannedAttendance::careworker)
                        .distinct()
                        .count()
                == 1;
        return attendances.get(0).client() + " has " + attendances.size() + " attendances, all by "
                + careworkers(attendances) + (isOne ? ", who is lent" : ", who are lent");
    }

    public static String roundWhole(List<PlannedAttendance> attendances) {
        var first = attendances.get(0).visit();
        return "round " + templateOf(first) + " of " + first.visit().date() + " is shared out among "
                + careworkers(attendances) + "; one careworker is to make all of it";
    }

    private static String templateOf(PlannedVisit visit) {
        var round = visit.visit().round();
        return round == null ? "" : round.template();
    }

    public static String sameCareworker(Collection<PlannedVisit> linked) {
        return names(linked) + " ask for one careworker who goes to both, and have none in common";
    }

    public static String differentCareworkers(Collection<PlannedVisit> linked) {
        return names(linked) + " ask for different careworkers, and somebody goes to both";
    }

    /** Who attends, each once and in order. */
    static String careworkers(List<PlannedAttendance> attendances) {
        return names(attendances.stream()
                .map(each -> each.careworker().toString())
                .distinct()
                .sorted()
                .toList());
    }

    private static String names(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(" and "));
    }

    /** Which skills are missing at a visit, and since when. */
    public static String skill(PlannedVisit visit, List<PlannedAttendance> attending) {
        var needs = visit.visit().needs();
        var day = attending.get(0).day();
        var lacks = new ArrayList<String>();
        for (var each : attending) {
            if (!needs.collective()) {
                needs.skills().stream()
                        .filter(skill -> !each.careworker().hasSkill(skill, day))
                        .forEach(skill -> lacks.add(lack(each.careworker(), skill, day)));
            }
        }
        if (needs.collective()) {
            needs.skills().stream()
                    .filter(skill -> attending.stream()
                            .noneMatch(each -> each.careworker().hasSkill(skill, day)))
                    .forEach(skill -> lacks.add("nobody brings " + skill));
        }
        boolean hasLead = attending.stream()
                .anyMatch(each -> needs.leadSkills().stream()
                        .allMatch(skill -> each.careworker().hasSkill(skill, day)));
        if (!hasLead) {
            lacks.add("nobody holds all that the lead must: " + String.join(", ", needs.leadSkills()));
        }
        return visit + " on " + day + ": " + String.join("; ", lacks);
    }

    private static String lack(PlannedCareworker careworker, String skill, LocalDate day) {
        var held = careworker.skills().stream()
                .filter(each -> each.name().equals(skill))
                .max(Comparator.comparing(HeldSkill::expires, Comparator.nullsLast(Comparator.naturalOrder())));
        if (held.isEmpty()) {
            return careworker + " does not hold " + skill;
        }
        var from = held.get().from();
        return from != null && day.isBefore(from)
                ? careworker + "'s " + skill + " counts from " + from + " only"
                : careworker + "'s " + skill + " expired on " + held.get().expires();
    }
}
