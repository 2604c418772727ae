package coop.commonround.model;

/** Who says how long a journey is and takes. */
public enum TravelSource {
    /** Somebody measured it: {@code travel.csv}. */
    GIVEN,
    /** The road network. */
    ROAD,
    /** The straight line, a detour factor and a speed. */
    STRAIGHT_LINE
}
