package coop.commonround.travel.road;

import coop.commonround.model.Transport;

/** Which roads may be taken, and how fast: the kinds of way that are imported. */
public enum Ways {
    CAR,
    BICYCLE,
    FOOT;

    /** Those a transport takes: a passenger goes where a car goes; whoever takes the bus goes on foot where it does not run. */
    static Ways of(Transport transport) {
        return switch (transport) {
            case CAR, PASSENGER -> CAR;
            case BICYCLE -> BICYCLE;
            case FOOT, BUS -> FOOT;
        };
    }

    /** In words: "no way by car". */
    String text() {
        return switch (this) {
            case CAR -> "by car";
            case BICYCLE -> "by bicycle";
            case FOOT -> "on foot";
        };
    }

    /** File of its rules among the resources. */
    public String rules() {
        return "commonround_" + name().toLowerCase(java.util.Locale.ROOT) + ".json";
    }
}
