package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.rule.timing.MealPlaces;
import coop.commonround.search.cells.Cells;
import coop.commonround.search.table.Instance;
import java.util.Arrays;

/** Keeps up to date where in each round its meal is held. */
final class Meals {
    private final Instance in;
    private final Cells cells;
    private final Timetable timetable;
    private final DayTimes dayTimes;
    private final MealPlaces places;
    private final int from;

    /** Takes its cells from a number on: see {@link #size}. */
    Meals(Instance in, Cells cells, Timetable timetable, DayTimes dayTimes, int from) {
        this.in = in;
        this.cells = cells;
        this.timetable = timetable;
        this.dayTimes = dayTimes;
        this.from = from;
        places = new MealPlaces(in.startTable);
        Arrays.fill(cells.number, from, from + size(in), NONE);
    }

    static int size(Instance in) {
        return in.hasMeals ? in.rounds : 0;
    }

    /** The attendance before which the meal of a round is held; {@link Instance#NONE} if there is none. */
    int of(int round) {
        return in.hasMeals ? cells.number[from + round] : NONE;
    }

    /** Moves the meal of a round that has changed to where it now belongs. */
    void place(int round) {
        if (in.meal[round] == null) {
            return;
        }
        int before = of(round);
        int place = places.placeIn(round, dayTimes);
        if (place != before) {
            cells.put(from + round, place);
            timetable.mealMoved(before);
            timetable.mealMoved(place);
        }
    }
}
