package coop.commonround.model;

/** How a careworker gets from home to home. */
public enum Transport {
    CAR,
    BICYCLE,
    FOOT,
    BUS,
    /** Driven by a colleague: travels at a car's speed, is paid no mileage. */
    PASSENGER;

    /** Whether the co-op may pay mileage for it: for a car always, for a bicycle if it has decided so. */
    public boolean isPaidMileage() {
        return this == CAR || this == BICYCLE;
    }
}
