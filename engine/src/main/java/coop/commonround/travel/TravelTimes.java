package coop.commonround.travel;

import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Problem;
import coop.commonround.model.Transport;

/** Any source of journeys. Must give the same answer each time it is asked. */
@FunctionalInterface
public interface TravelTimes {
    /** The way from one home to another; {@link Leg#NONE} between visits at one and the same address. */
    Leg between(Place from, Place to, Transport transport);

    /** What a problem itself says: its measured journeys, and the policy's straight line for all others. */
    static TravelTimes of(Problem problem) {
        return of(problem, new StraightLine(problem.policy().travel()));
    }

    /** A problem's measured journeys, and another source for all others. */
    static TravelTimes of(Problem problem, TravelTimes otherwise) {
        return GivenTravel.over(problem.givenLegs(), otherwise);
    }
}
