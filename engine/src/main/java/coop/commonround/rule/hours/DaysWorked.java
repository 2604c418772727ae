package coop.commonround.rule.hours;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The days of the period that one careworker works, in order, as rules of rest look at them; in seconds.
 *
 * <p>Filled anew again and again: nothing is allocated once it has grown. Not for several threads.
 */
public final class DaysWorked {
    private int count;
    private int[] date = new int[8];
    private int[] leavesHome = new int[8];
    private int[] reachesHome = new int[8];
    private int[] workingTime = new int[8];
    private int[] other = new int[8];

    public void clear() {
        count = 0;
    }

    /** Adds the next day, by its number since 1970, when work begins and ends on it, home to home, and the working time. */
    public void add(int onDate, int leaves, int reaches, int worked) {
        add(onDate, leaves, reaches, worked, 0);
    }

    /** Adds a day of other work and no visits. */
    void add(OtherWork.Day work) {
        add(work.date(), work.start(), work.end(), work.seconds(), work.seconds());
    }

    /** Adds a day of others, and other work on it, if any. */
    void add(DaysWorked others, int day, OtherWork.@Nullable Day work) {
        int leaves = others.leavesHome(day);
        int reaches = others.reachesHome(day);
        int worked = others.workingTime(day);
        if (work == null) {
            add(others.date(day), leaves, reaches, worked, 0);
        } else {
            add(
                    others.date(day),
                    Math.min(leaves, work.start()),
                    Math.max(reaches, work.end()),
                    worked + work.seconds(),
                    work.seconds());
        }
    }

    private void add(int onDate, int leaves, int reaches, int worked, int otherWork) {
        if (count == date.length) {
            date = Arrays.copyOf(date, 2 * count);
            leavesHome = Arrays.copyOf(leavesHome, 2 * count);
            reachesHome = Arrays.copyOf(reachesHome, 2 * count);
            workingTime = Arrays.copyOf(workingTime, 2 * count);
            other = Arrays.copyOf(other, 2 * count);
        }
        date[count] = onDate;
        leavesHome[count] = leaves;
        reachesHome[count] = reaches;
        workingTime[count] = worked;
        other[count] = otherWork;
        count++;
    }

    public int count() {
        return count;
    }

    public int date(int day) {
        return date[day];
    }

    public int leavesHome(int day) {
        return leavesHome[day];
    }

    public int reachesHome(int day) {
        return reachesHome[day];
    }

    public int workingTime(int day) {
        return workingTime[day];
    }

    /** How much of the working time is other work than visits. */
    public int other(int day) {
        return other[day];
    }

    /** Whether any visit is made on the day. */
    public boolean hasVisits(int day) {
        return workingTime[day] > other[day];
    }
}
