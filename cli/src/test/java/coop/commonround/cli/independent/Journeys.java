package coop.commonround.cli.independent;

import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long the way takes: as {@code travel.csv} says, or else along a straight line. */
record Journeys(PolicyOnPaper policy, Map<String, Duration> given) {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** Where somebody lives; the id says whether client or careworker: {@code client:C1}. */
    record Place(String id, double latitude, double longitude) {
        boolean isAt(Place other) {
            return id.equals(other.id) || (latitude == other.latitude && longitude == other.longitude);
        }

        private List<String> names() {
            return List.of(id, id.substring(id.indexOf(':') + 1));
        }
    }

    static Journeys of(PolicyOnPaper policy, List<Rows.Row> rows) {
        var given = new HashMap<String, Duration>();
        for (var row : rows) {
            given.put(
                    key(row.text("from"), row.text("to"), row.word("transport", "")),
                    wholeMinutes(row.number("minutes") * 60));
        }
        return new Journeys(policy, given);
    }

    /** From door to door, in whole minutes. */
    Duration between(Place from, Place to, Careworker careworker) {
        if (from.isAt(to)) {
            return Duration.ZERO;
        }
        for (var transport : List.of(careworker.transport(), "")) {
            for (var start : from.names()) {
                for (var end : to.names()) {
                    var time = given.get(key(start, end, transport));
                    if (time != null) {
                        return time;
                    }
                }
            }
        }
        var metres = straightLine(from, to) * policy.detourFactor();
        return wholeMinutes(metres / policy.metresASecond().get(careworker.transport())
                + policy.parking().get(careworker.transport()).toSeconds());
    }

    /** The leg between two visits of one round: what the file allows for it, but never less than it takes. */
    Duration leg(Attendance before, Attendance here) {
        var needed = between(before.place(), here.place(), here.careworker());
        return here.travel().compareTo(needed) >= 0 ? here.travel() : needed;
    }

    /** From a place to another, straight on or by way of home, whichever is shorter. */
    Duration betweenRounds(Place from, Place to, Careworker careworker) {
        var direct = between(from, to, careworker);
        var byWayOfHome = between(from, careworker.home(), careworker).plus(between(careworker.home(), to, careworker));
        return direct.compareTo(byWayOfHome) <= 0 ? direct : byWayOfHome;
    }

    private static double straightLine(Place from, Place to) {
        double north = Math.sin(Math.toRadians(to.latitude - from.latitude) / 2);
        double east = Math.sin(Math.toRadians(to.longitude - from.longitude) / 2);
        double haversine = north * north
                + Math.cos(Math.toRadians(from.latitude)) * Math.cos(Math.toRadians(to.latitude)) * east * east;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(haversine));
    }

    /** Rounded up; a millionth of a second is the computer's, not the road's. */
    private static Duration wholeMinutes(double seconds) {
        return Duration.ofMinutes((long) Math.ceil((seconds - 1e-6) / 60));
    }

    private static String key(String from, String to, String transport) {
        return from + '\n' + to + '\n' + transport;
    }
}
