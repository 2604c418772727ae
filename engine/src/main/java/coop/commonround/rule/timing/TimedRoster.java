package coop.commonround.rule.timing;

/** Rounds as they are at the moment, by the numbers of a {@link StartTable}, and where their starts go. */
public interface TimedRoster {
    /** Where there is none. */
    int NONE = -1;

    /** The first attendance of a round, or {@link #NONE}. */
    int first(int round);

    /** The attendance behind another in its round, or {@link #NONE}. */
    int next(int attendance);

    /** The round an attendance is in, or {@link #NONE}. */
    int round(int attendance);

    /** The attendance before which the meal of a round is held, as {@link MealPlaces} says, or {@link #NONE}. */
    int meal(int round);

    /** When a visit that somebody goes to starts as early as can be; {@link EarliestStarts#NEVER} if it never does. */
    int earliest(int visit);

    /** Takes over when a visit starts; a visit for several is told of once for each of them. */
    void start(int visit, int second);
}
