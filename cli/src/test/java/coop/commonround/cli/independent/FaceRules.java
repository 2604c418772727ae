package coop.commonround.cli.independent;

import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import coop.commonround.cli.independent.Work.Visit;
import java.time.LocalDate;
import java.util.Set;

/** Who is at the door has been there before, where that is asked. */
final class FaceRules {
    private FaceRules() {}

    static void check(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
        var policy = folder.policy();
        if (folder.history().isEmpty() && !policy.bindsWithoutHistory()) {
            return;
        }
        var first = folder.visits().values().stream()
                .map(Visit::date)
                .min(LocalDate::compareTo)
                .orElseThrow();
        for (var attendance : roster.attendances()) {
            if (isShort(attendance.visit(), policy)
                    && !wasThere(folder, attendance, first.minusDays(policy.knownWithin()))
                    && roster.attendances().stream().noneMatch(other -> introduces(other, attendance, policy))) {
                breaches.add(
                        "short-visit",
                        "%s: was never at client %s",
                        attendance,
                        attendance.visit().client());
            }
        }
    }

    private static boolean isShort(Visit visit, PolicyOnPaper policy) {
        return visit.isRegulated()
                && !Set.of("shadow", "sleepin").contains(visit.kind())
                && visit.length().compareTo(policy.shortVisit()) < 0;
    }

    private static boolean wasThere(FolderOnPaper folder, Attendance attendance, LocalDate since) {
        return folder.history().stream()
                .anyMatch(met -> met.client().equals(attendance.visit().client())
                        && met.careworker().equals(attendance.careworker().id())
                        && !met.date().isBefore(since));
    }

    private static boolean introduces(Attendance earlier, Attendance attendance, PolicyOnPaper policy) {
        var visit = earlier.visit();
        return visit.client().equals(attendance.visit().client())
                && earlier.careworker().id().equals(attendance.careworker().id())
                && !earlier.span().end().isAfter(attendance.span().start())
                && (visit.kind().equals("shadow") || visit.length().compareTo(policy.shortVisit()) >= 0);
    }
}
