package coop.commonround.rule.hours;

import java.util.List;

/**
 * Weeks of the period that lie in one reference period of the average week, and how long may be worked in them together.
 *
 * @param firstWeek from 0
 * @param lastWeek included
 * @param seconds of working time, what is known outside these weeks already taken off; zero or more
 */
public record AverageWindow(int firstWeek, int lastWeek, int seconds) {
    /** Seconds that may still be worked, given those of each week; below zero if it is too long already. */
    public int secondsLeft(int[] workedByWeek) {
        int left = seconds;
        for (int week = firstWeek; week <= lastWeek; week++) {
            left -= workedByWeek[week];
        }
        return left;
    }

    /** The least that some reference periods leave of a week, in seconds; more than any week holds where none is about it. */
    static int secondsLeft(List<AverageWindow> windows, int week, int[] workedByWeek) {
        int left = Integer.MAX_VALUE;
        for (int i = 0; i < windows.size(); i++) {
            var window = windows.get(i);
            if (window.firstWeek <= week && week <= window.lastWeek) {
                left = Math.min(left, window.secondsLeft(workedByWeek));
            }
        }
        return left;
    }
}
