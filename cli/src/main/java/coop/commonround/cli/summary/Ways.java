package coop.commonround.cli.summary;

import coop.commonround.model.Attendance;
import coop.commonround.model.Leg;
import coop.commonround.model.Roster;
import coop.commonround.model.TravelSource;
import java.util.stream.Stream;

/**
 * Who says how long the ways of a roster take, ways from home and back among them; a way of which nobody tells is not counted.
 *
 * @param given measured by somebody: {@code travel.csv}
 * @param byRoad over the road network
 * @param straight by the straight line
 */
public record Ways(long given, long byRoad, long straight) {
    static Ways of(Roster roster) {
        return new Ways(
                count(roster, TravelSource.GIVEN),
                count(roster, TravelSource.ROAD),
                count(roster, TravelSource.STRAIGHT_LINE));
    }

    private static long count(Roster roster, TravelSource source) {
        return roster.rounds().stream()
                .flatMap(round ->
                        Stream.concat(round.attendances().stream().map(Attendance::before), Stream.of(round.home())))
                .map(Leg::source)
                .filter(source::equals)
                .count();
    }

    /** Whether every one is a straight line, so that there is nothing to tell. */
    boolean isStraight() {
        return given + byRoad == 0;
    }
}
