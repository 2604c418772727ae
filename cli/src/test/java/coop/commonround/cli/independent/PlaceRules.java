package coop.commonround.cli.independent;

import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.time.Duration;
import java.util.List;

/** Nobody is in two places, every way takes the time it takes, and the file's own sums are right. */
final class PlaceRules {
    private PlaceRules() {}

    static void check(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
        roster.rounds().forEach(round -> round(folder.journeys(), round, breaches));
        roster.byCareworker().forEach(all -> overlap(folder.journeys(), all, breaches));
    }

    private static void round(Journeys journeys, List<Attendance> round, Breaches breaches) {
        int meals = 0;
        for (int i = 0; i < round.size(); i++) {
            var here = round.get(i);
            if (here.sequence() != i + 1) {
                breaches.add("sequence", "%s: number %d in place of %d", here, here.sequence(), i + 1);
            }
            if (i == 0) {
                travel(here, journeys.between(here.careworker().home(), here.place(), here.careworker()), breaches);
                continue;
            }
            var before = round.get(i - 1);
            if (here.span().start().isBefore(before.span().start())) {
                breaches.add("sequence", "%s: starts before the visit it follows", here);
            }
            travel(here, journeys.between(before.place(), here.place(), here.careworker()), breaches);
            var longest = here.careworker().maximumTravel();
            if (longest != null && journeys.leg(before, here).compareTo(longest) > 0) {
                breaches.add("longest-leg", "%s: a leg of %s", here, Clock.hours(journeys.leg(before, here)));
            }
            var gap = Duration.between(before.span().end(), here.span().start()).minus(here.travel());
            var unwaited = gap.minus(here.waiting());
            boolean isMeal = unwaited.equals(here.shift().meal()) && meals++ == 0;
            if (!gap.isNegative() && !unwaited.isZero() && !isMeal) {
                breaches.add("waiting", "%s: %s is left of the gap", here, Clock.hours(gap));
            }
        }
    }

    private static void travel(Attendance here, Duration needed, Breaches breaches) {
        if (here.travel().compareTo(needed) < 0) {
            breaches.add("travel", "%s: the way takes %s", here, Clock.hours(needed));
        }
    }

    private static void overlap(Journeys journeys, List<Attendance> all, Breaches breaches) {
        var before = all.get(0);
        for (var next : all.subList(1, all.size())) {
            var way = before.round().equals(next.round())
                    ? journeys.leg(before, next)
                    : journeys.betweenRounds(before.place(), next.place(), next.careworker());
            if (before.span().end().plus(way).isAfter(next.span().start())) {
                breaches.add(
                        "overlap",
                        "%s: %s from visit %s",
                        next,
                        Clock.hours(way),
                        before.visit().id());
            }
            before = next.span().end().isBefore(before.span().end()) ? before : next;
        }
    }
}
