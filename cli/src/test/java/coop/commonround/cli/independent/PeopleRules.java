package coop.commonround.cli.independent;

import coop.commonround.cli.independent.People.Wish;
import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import coop.commonround.cli.independent.Work.Visit;
import java.util.Collections;
import java.util.List;

/** Who goes is able, allowed and welcome. */
final class PeopleRules {
    private PeopleRules() {}

    static void check(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
        for (var attendance : roster.attendances()) {
            welcome(folder, attendance, breaches);
            consent(folder, attendance, breaches);
            contract(attendance, breaches);
        }
        roster.byVisit().values().forEach(all -> skills(folder, all.get(0).visit(), all, breaches));
    }

    private static void welcome(FolderOnPaper folder, Attendance attendance, Breaches breaches) {
        var careworker = attendance.careworker();
        var client = folder.clientOf(attendance.visit());
        var day = attendance.day();
        var wishes = folder.wishes().stream()
                .filter(wish -> wish.client().equals(client.id()))
                .toList();
        if (ofRule(wishes, "exclude").stream().anyMatch(wish -> wish.isAbout(careworker, day, folder.skills()))) {
            breaches.add("veto", "%s: excluded at client %s", attendance, client.id());
        }
        var only = ofRule(wishes, "only");
        if (!only.isEmpty() && only.stream().noneMatch(wish -> wish.isAbout(careworker, day, folder.skills()))) {
            breaches.add("only", "%s: not among those client %s is open to", attendance, client.id());
        }
        if (!Collections.disjoint(careworker.refuses(), client.homeAttributes())) {
            breaches.add("veto", "%s: refuses homes like that of client %s", attendance, client.id());
        }
        if (!careworker.onlyHomes().isEmpty()
                && Collections.disjoint(careworker.onlyHomes(), client.homeAttributes())) {
            breaches.add("only", "%s: goes to other homes than that of client %s", attendance, client.id());
        }
        if (!careworker.attributes().containsAll(client.requiredAttributes())) {
            breaches.add("only", "%s: client %s requires %s", attendance, client.id(), client.requiredAttributes());
        }
    }

    /** Where consent is asked for of all, or a trial shows that it is of these two. */
    private static void consent(FolderOnPaper folder, Attendance attendance, Breaches breaches) {
        var visit = attendance.visit();
        var day = attendance.day();
        var wishes = folder.wishes().stream()
                .filter(wish -> wish.client().equals(visit.client()))
                .filter(wish -> wish.isAbout(attendance.careworker(), day, folder.skills()))
                .toList();
        var trials = ofRule(wishes, "trial");
        var agreed = ofRule(wishes, "agree").stream().map(Wish::side).distinct().count();
        boolean isOnTrial = trials.stream().map(Wish::until).anyMatch(until -> until != null && !day.isAfter(until));
        if ((folder.policy().isConsentNeeded() || !trials.isEmpty()) && agreed < 2 && !isOnTrial) {
            breaches.add(
                    "consent", "%s: client %s and the careworker have not both agreed", attendance, visit.client());
        }
    }

    private static List<Wish> ofRule(List<Wish> wishes, String rule) {
        return wishes.stream().filter(wish -> wish.rule().equals(rule)).toList();
    }

    private static void contract(Attendance attendance, Breaches breaches) {
        var careworker = attendance.careworker();
        var visit = attendance.visit();
        if (careworker.contract().equals("volunteer") && visit.isRegulated()) {
            breaches.add("volunteer", "%s: regulated care", attendance);
        }
        var recall = careworker.recallDate();
        if (careworker.contract().equals("secondee")
                && recall != null
                && attendance.day().isAfter(recall)) {
            breaches.add("recall", "%s: recalled after %s", attendance, recall);
        }
    }

    private static void skills(FolderOnPaper folder, Visit visit, List<Attendance> attendances, Breaches breaches) {
        var day = attendances.get(0).day();
        for (var skill : visit.skills()) {
            long holders = attendances.stream()
                    .filter(each -> folder.holds(each.careworker(), skill, day))
                    .count();
            if (visit.isCollective() ? holders == 0 : holders < attendances.size()) {
                breaches.add("skill", "visit %s: %s held by %d of %d", visit.id(), skill, holders, attendances.size());
            }
        }
        if (attendances.stream()
                .noneMatch(each ->
                        visit.leadSkills().stream().allMatch(skill -> folder.holds(each.careworker(), skill, day)))) {
            breaches.add("skill", "visit %s: nobody holds the lead's %s", visit.id(), visit.leadSkills());
        }
    }
}
