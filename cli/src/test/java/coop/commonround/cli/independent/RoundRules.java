package coop.commonround.cli.independent;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.util.TreeMap;

/** Where the policy asks for it, one careworker goes to all that is made of a round template on a day. */
final class RoundRules {
    private RoundRules() {}

    static void check(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
        if (!folder.policy().areRoundsWhole()) {
            return;
        }
        var rounds = roster.attendances().stream()
                .filter(each -> each.visit().roundOfDay().isPresent())
                .collect(groupingBy(
                        each -> each.visit().roundOfDay().orElseThrow(),
                        TreeMap::new,
                        groupingBy(each -> each.visit().id())));
        rounds.forEach((round, visits) -> {
            var visitsOf = visits.values().stream()
                    .flatMap(each -> each.stream().map(RoundRules::careworker).distinct())
                    .collect(groupingBy(careworker -> careworker, TreeMap::new, counting()));
            if (!visitsOf.containsValue((long) visits.size())) {
                breaches.add("round-whole", "round %s: of %d visits each makes %s", round, visits.size(), visitsOf);
            }
        });
    }

    private static String careworker(Attendance attendance) {
        return attendance.careworker().id();
    }
}
