package coop.commonround.cli.independent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import coop.commonround.cli.independent.Work.Visit;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/** Who is at the door has been there before, where that is asked; they are not too many, and not all lent. */
record FaceRules(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
    static void check(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
        var rules = new FaceRules(folder, roster, breaches);
        if (!folder.history().isEmpty() || folder.policy().bindsWithoutHistory()) {
            rules.known("short-visit", rules::isShort, rules::isLongOrShadow);
            rules.known("introduced", rules::wantsIntroduction, FaceRules::isShadow);
        }
        if (folder.policy().isClientLimitHard()) {
            rules.limits();
        }
        if (folder.policy().areSecondeesAloneBarred()) {
            rules.somebodyOfOurOwn();
        }
    }

    private void known(String rule, Predicate<Visit> isAsked, Predicate<Visit> introduces) {
        for (var attendance : roster.attendances()) {
            if (isAsked.test(attendance.visit())
                    && !wasThere(attendance)
                    && roster.attendances().stream()
                            .noneMatch(other -> introduces.test(other.visit()) && isBefore(other, attendance))) {
                breaches.add(
                        rule,
                        "%s: was never at client %s",
                        attendance,
                        attendance.visit().client());
            }
        }
    }

    private boolean isShort(Visit visit) {
        return visit.isRegulated()
                && !Set.of("shadow", "sleepin").contains(visit.kind())
                && visit.length().compareTo(folder.policy().shortVisit()) < 0;
    }

    private boolean isLongOrShadow(Visit visit) {
        return isShadow(visit) || visit.length().compareTo(folder.policy().shortVisit()) >= 0;
    }

    private boolean wantsIntroduction(Visit visit) {
        var own = folder.clientOf(visit).introductions();
        return !isShadow(visit) && (own.isEmpty() ? folder.policy().introducesNewFaces() : own.equals("yes"));
    }

    private static boolean isShadow(Visit visit) {
        return visit.kind().equals("shadow");
    }

    private boolean wasThere(Attendance attendance) {
        var first = folder.visits().values().stream()
                .map(Visit::date)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var since = first.minusDays(folder.policy().knownWithin());
        return folder.history().stream()
                .anyMatch(met -> met.client().equals(attendance.visit().client())
                        && met.careworker().equals(attendance.careworker().id())
                        && !met.date().isBefore(since));
    }

    private static boolean isBefore(Attendance earlier, Attendance attendance) {
        return earlier.visit().client().equals(attendance.visit().client())
                && earlier.careworker().id().equals(attendance.careworker().id())
                && !earlier.span().end().isAfter(attendance.span().start());
    }

    private void limits() {
        var faces = roster.attendances().stream()
                .collect(groupingBy(
                        each -> each.visit().client(),
                        mapping(each -> each.careworker().id(), toSet())));
        for (var client : folder.clients().values()) {
            int limit = client.limit() > 0 ? client.limit() : folder.policy().clientLimit();
            int met = faces.getOrDefault(client.id(), Set.of()).size();
            if (limit > 0 && met > limit) {
                breaches.add("client-limit", "client %s: meets %d, at most %d", client.id(), met, limit);
            }
        }
    }

    private void somebodyOfOurOwn() {
        var contracts = roster.attendances().stream()
                .collect(groupingBy(
                        each -> each.visit().client(),
                        mapping(each -> each.careworker().contract(), toList())));
        contracts.forEach((client, all) -> {
            if (all.size() > 1 && all.stream().allMatch("secondee"::equals)) {
                breaches.add("secondees-alone", "client %s: %d attendances, all by secondees", client, all.size());
            }
        });
    }
}
