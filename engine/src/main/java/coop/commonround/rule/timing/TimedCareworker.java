package coop.commonround.rule.timing;

/** What the timing has to know of a careworker. */
public final class TimedCareworker {
    static final TimedCareworker NOBODY =
            new TimedCareworker(new PaidTime(PriceCurve.ZERO, 0, 0), new int[0], 0, 0, new int[0], TimedRest.NONE);

    final PaidTime time;
    final TimedRest rest;
    private final int[] seconds;
    private final int places;
    private final int home;
    private final int[] away;

    /**
     * A careworker.
     *
     * @param time what the careworker's time costs
     * @param seconds of all ways, row by row from each place; not copied, never to be written to
     * @param places how many there are
     * @param home number of the careworker's
     * @param away pairs of start and end of spans in which the careworker is away; not copied
     * @param rest what rest is made room for
     */
    public TimedCareworker(PaidTime time, int[] seconds, int places, int home, int[] away, TimedRest rest) {
        this.time = time;
        this.seconds = seconds;
        this.places = places;
        this.home = home;
        this.away = away;
        this.rest = rest;
    }

    int way(int from, int to) {
        return seconds[from * places + to];
    }

    int wayFromHome(int place) {
        return seconds[home * places + place];
    }

    int wayHome(int place) {
        return seconds[place * places + home];
    }

    /** The longest way there is from or to home. */
    int longestWayFromOrToHome() {
        int longest = 0;
        for (int place = 0; place < places; place++) {
            longest = Math.max(longest, Math.max(wayFromHome(place), wayHome(place)));
        }
        return longest;
    }

    int longestWay() {
        int longest = 0;
        for (int way : seconds) {
            longest = Math.max(longest, way);
        }
        return longest;
    }

    /** The second until which work from one second to another can be put off without meeting an absence, or more of one. */
    int freeUntil(int start, int end) {
        int until = Integer.MAX_VALUE;
        for (int i = 0; i < away.length; i += 2) {
            if (away[i + 1] > start) {
                until = Math.min(until, Math.max(end, away[i]));
            }
        }
        return until;
    }
}
