package coop.commonround.cli.independent;

import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.util.List;

/** Passengers of a named driver go from one visit to the next in the driver's car. */
final class RideRules {
    private RideRules() {}

    static void check(RosterOnPaper roster, Breaches breaches) {
        for (var round : roster.rounds()) {
            var driver = round.get(0).careworker().travelsWith();
            for (int i = 1; i < round.size() && !driver.isEmpty(); i++) {
                var from = round.get(i - 1).visit().id();
                var to = round.get(i).visit().id();
                if (roster.rounds().stream().noneMatch(other -> goes(other, driver, from, to))) {
                    breaches.add("with-driver", "%s: %s does not go from %s to %s", round.get(i), driver, from, to);
                }
            }
        }
    }

    private static boolean goes(List<Attendance> round, String careworker, String from, String to) {
        if (!round.get(0).careworker().id().equals(careworker)) {
            return false;
        }
        for (int i = 1; i < round.size(); i++) {
            if (round.get(i - 1).visit().id().equals(from)
                    && round.get(i).visit().id().equals(to)) {
                return true;
            }
        }
        return false;
    }
}
