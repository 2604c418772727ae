package coop.commonround.rule.hours;

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
}
