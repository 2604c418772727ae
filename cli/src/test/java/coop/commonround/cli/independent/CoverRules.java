package coop.commonround.cli.independent;

import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import coop.commonround.cli.independent.Work.Visit;
import java.time.Duration;
import java.util.List;

/**
 * Every visit is attended by all the careworkers it needs, together, or by nobody and said to be uncovered or, if it is
 * optional, left out.
 */
final class CoverRules {
    private CoverRules() {}

    static void check(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
        for (var id : roster.uncovered()) {
            if (!folder.visits().containsKey(id)) {
                breaches.add("reference", "uncovered.csv: no such visit %s", id);
            }
        }
        var byVisit = roster.byVisit();
        for (var visit : folder.visits().values()) {
            boolean isAttended = roster.named().contains(visit.id());
            boolean isLeftOut = roster.leftOut().contains(visit.id());
            boolean isListed = isLeftOut || roster.uncovered().contains(visit.id());
            if (isLeftOut && !visit.isOptional()) {
                breaches.add("cover", "visit %s is left out and not optional", visit.id());
            }
            if (visit.isCancelled() && (isAttended || isListed)) {
                breaches.add("cancelled", "visit %s is cancelled", visit.id());
            } else if (isAttended && isListed) {
                breaches.add("cover", "visit %s is attended and said to be uncovered", visit.id());
            } else if (!isAttended && !isListed && !visit.isCancelled()) {
                breaches.add("cover", "visit %s is neither attended nor said to be uncovered", visit.id());
            }
            if (isAttended && !roster.faulty().contains(visit.id())) {
                var attendances = byVisit.getOrDefault(visit.id(), List.of());
                together(
                        attendances.isEmpty() ? visit : attendances.get(0).visit(),
                        attendances,
                        folder.policy().startApart(),
                        breaches);
            }
        }
    }

    private static void together(Visit visit, List<Attendance> attendances, Duration usual, Breaches breaches) {
        long people =
                attendances.stream().map(Attendance::careworker).distinct().count();
        if (people != visit.careworkers() || people != attendances.size()) {
            breaches.add(
                    "together",
                    "visit %s needs %d careworkers, %d go in %d attendances",
                    visit.id(),
                    visit.careworkers(),
                    people,
                    attendances.size());
        }
        var most = visit.apart() == null ? usual : visit.apart();
        var starts =
                attendances.stream().map(each -> each.span().start()).sorted().toList();
        if (!starts.isEmpty()
                && Duration.between(starts.get(0), starts.get(starts.size() - 1))
                                .compareTo(most)
                        > 0) {
            breaches.add("together", "visit %s: not all start together", visit.id());
        }
    }
}
