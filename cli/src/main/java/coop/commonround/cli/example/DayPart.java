package coop.commonround.cli.example;

/** When in the day a call comes: bounds of its start, and of the start clients prefer, in minutes after midnight. */
enum DayPart {
    MORNING(7 * 60, 10 * 60 + 30, 7 * 60 + 30, 9 * 60 + 45),
    MID_MORNING(9 * 60 + 30, 12 * 60 + 30, 10 * 60 + 15, 11 * 60 + 30),
    LUNCH(11 * 60 + 45, 13 * 60 + 45, 12 * 60, 13 * 60 + 15),
    AFTERNOON(12 * 60 + 45, 16 * 60, 13 * 60 + 45, 15 * 60),
    TEA(16 * 60, 18 * 60, 16 * 60 + 15, 17 * 60 + 30),
    BED(19 * 60 + 30, 21 * 60 + 30, 19 * 60 + 45, 21 * 60);

    private static final int QUARTER = 15;
    private final int earliest;
    private final int latest;
    private final int firstPreferred;
    private final int lastPreferred;

    DayPart(int earliest, int latest, int firstPreferred, int lastPreferred) {
        this.earliest = earliest;
        this.latest = latest;
        this.firstPreferred = firstPreferred;
        this.lastPreferred = lastPreferred;
    }

    /** Earliest, preferred and latest start. */
    record Start(int earliest, int preferred, int latest) {

        /** A time-critical start: so many minutes either side. */
        static Start within(int minutes, int preferred) {
            return new Start(preferred - minutes, preferred, preferred + minutes);
        }
    }

    /** A start a client of this part of the day might ask for, in a window of one to two hours inside the part. */
    Start draw(Dice dice, boolean wide) {
        var preferred = dice.between(firstPreferred, lastPreferred, QUARTER);
        var length = wide ? 120 : dice.between(60, 120, QUARTER);
        var from = Math.max(earliest, Math.min(preferred - length / 2 / QUARTER * QUARTER, latest - length));
        return new Start(from, preferred, Math.min(latest, from + length));
    }
}
