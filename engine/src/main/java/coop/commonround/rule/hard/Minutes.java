package coop.commonround.rule.hard;

/** The unit most hard rules count in. */
public final class Minutes {
    private Minutes() {}

    /** Whole minutes for some seconds, rounded up so that no breach counts as none; none for zero or less. */
    public static int roundedUp(int seconds) {
        return seconds <= 0 ? 0 : (seconds + 59) / 60;
    }
}
