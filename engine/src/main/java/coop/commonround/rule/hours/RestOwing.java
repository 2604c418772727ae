package coop.commonround.rule.hours;

import java.util.List;

/**
 * What is known of a careworker's compensatory rest before anything is planned; times in seconds of the search.
 *
 * @param nights those in which the daily rest may be short, by day
 * @param opening what is owed from before the period
 * @param spans the period, week by week or by fortnights, each with its weekly rest; in order, without gaps
 * @param start midnight on the first day of the period
 * @param end midnight at the end of its last
 */
public record RestOwing(List<ShortNight> nights, List<Opening> opening, List<WeeklySpan> spans, int start, int end) {
    /** Nothing is owed and no night may be short. */
    public static final RestOwing NONE = new RestOwing(List.of(), List.of(), List.of(), 0, 0);

    /**
     * A night in which the daily rest may be short.
     *
     * @param date the day after it, by its number since 1970
     * @param least the rest there must be all the same
     * @param due midnight at the end of the day by which what is missing must be made good
     */
    public record ShortNight(int date, int least, int due) {}

    /**
     * Rest that is owed from before the period.
     *
     * @param date the day after the short night, by its number since 1970
     * @param seconds what is still owed
     * @param due midnight at the end of the day by which it must be made good
     */
    public record Opening(int date, int seconds, int due) {}

    /**
     * A part of the period from which weekly rest is set aside before anything makes good what is owed.
     *
     * @param length of one weekly rest, the daily rest taken off
     * @param rests how many it needs
     */
    public record WeeklySpan(int start, int end, int length, int rests) {}

    /** Whether nothing can be owed. */
    public boolean isNone() {
        return nights.isEmpty() && opening.isEmpty();
    }

    /** The rest before a day that an exception leaves, or what the law asks without one. */
    public int least(int date, int lawful) {
        for (int i = 0; i < nights.size(); i++) {
            if (nights.get(i).date() == date) {
                return Math.min(lawful, nights.get(i).least());
            }
        }
        return lawful;
    }
}
