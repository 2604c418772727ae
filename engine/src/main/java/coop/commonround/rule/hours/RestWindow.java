package coop.commonround.rule.hours;

import java.util.List;

/**
 * A week or a fortnight that has to hold weekly rest (Working Time Regulations 1998, regulation 11); in seconds of the search.
 *
 * @param start midnight on a Monday
 * @param end midnight at the end of it
 * @param within how much of a rest must lie in it, above zero
 * @param length how long the rest must be altogether
 * @param rests how many such rests it must hold: 1, or 2, for which one of {@code withinOnce} and {@code lengthOnce} also does
 * @param withinOnce how much of the single rest must lie in it
 * @param lengthOnce how long that must be altogether
 * @param unavoidable how many seconds are missing whoever makes the visits, for other work
 */
public record RestWindow(
        int start, int end, int within, int length, int rests, int withinOnce, int lengthOnce, int unavoidable) {
    /** Long before, and long after, all that is known: nothing is known to interrupt the rest there. */
    private static final int FAR = 1 << 29;

    /** How many seconds of rest are missing for visits, given the work before the period and in it, other work included. */
    public int secondsShort(List<WorkSpan> before, DaysWorked days) {
        return Math.max(0, secondsMissing(before, days) - unavoidable);
    }

    /** The same window, given the work that is done in any case. */
    RestWindow withWork(List<WorkSpan> before, DaysWorked days) {
        int missing = secondsMissing(before, days);
        return new RestWindow(start, end, within, length, rests, withinOnce, lengthOnce, missing);
    }

    private int secondsMissing(List<WorkSpan> before, DaysWorked days) {
        int least = FAR;
        int next = FAR;
        int once = FAR;
        int from = -FAR;
        int spans = before.size() + days.count();
        for (int i = 0; i <= spans && from < end; i++) {
            int until = i == spans ? FAR : startOf(i, before, days);
            if (until > start) {
                int inside = Math.max(0, Math.min(until, end) - Math.max(from, start));
                int missing = missing(inside, within, until - from, length);
                next = Math.min(next, Math.max(least, missing));
                least = Math.min(least, missing);
                once = Math.min(once, missing(inside, withinOnce, until - from, lengthOnce));
            }
            if (i < spans) {
                from = Math.max(from, endOf(i, before, days));
            }
        }
        return rests == 1 ? least : Math.min(once, least + next);
    }

    private static int missing(int inside, int within, int rest, int length) {
        return Math.max(0, Math.max(within - inside, length - rest));
    }

    private static int startOf(int span, List<WorkSpan> before, DaysWorked days) {
        return span < before.size() ? before.get(span).start() : days.leavesHome(span - before.size());
    }

    private static int endOf(int span, List<WorkSpan> before, DaysWorked days) {
        return span < before.size() ? before.get(span).end() : days.reachesHome(span - before.size());
    }
}
