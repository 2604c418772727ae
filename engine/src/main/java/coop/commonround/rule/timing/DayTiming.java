package coop.commonround.rule.timing;

import static coop.commonround.rule.timing.TimedRoster.NONE;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides when the visits of one careworker's day start, given when each could start as early as can be.
 *
 * <p>Each round by itself is timed at least price. Where the day then lacks the break it must have, one is made where it
 * costs least: within a round, or between two. Not for several threads; nothing is allocated once it has grown.
 */
public final class DayTiming {
    private final StartTable table;
    private final RoundLoading loading;
    private final DayRound[] rounds;
    private int count;

    // the cheapest break found so far: within a round, or before it until some second
    private long least;
    private @Nullable DayRound breakIn;
    private @Nullable DayRound breakBefore;
    private int breakUntil;

    public DayTiming(StartTable table) {
        this.table = table;
        loading = new RoundLoading(table);
        int most =
                Stream.of(table.roundsOfDay).mapToInt(day -> day.length).max().orElse(0);
        rounds = Stream.generate(DayRound::new).limit(most).toArray(DayRound[]::new);
    }

    /** Times a day's rounds and tells the roster when their visits start; a round in which one never does starts as early as can be. */
    public void settle(int day, TimedRoster roster) {
        count = 0;
        for (int round : table.roundsOfDay[day]) {
            if (roster.first(round) == NONE) {
                continue;
            }
            if (loading.load(round, roster, rounds[count])) {
                rounds[count].timing.settle();
                count++;
            } else {
                startAtOnce(round, roster);
            }
        }
        if (count > 0 && rest().breakLength() > 0 && lacksBreak()) {
            takeBreak();
        }
        for (int i = 0; i < count; i++) {
            rounds[i].tell(roster);
        }
    }

    private void startAtOnce(int round, TimedRoster roster) {
        for (int a = roster.first(round); a != NONE; a = roster.next(a)) {
            roster.start(table.visitOf[a], roster.earliest(table.visitOf[a]));
        }
    }

    /** What the one who works all the day's rounds is due. */
    private TimedRest rest() {
        return rounds[0].careworker.rest;
    }

    private boolean lacksBreak() {
        int worked = 0;
        int longest = 0;
        for (int i = 0; i < count; i++) {
            worked += rounds[i].workingTime();
            longest = Math.max(longest, rounds[i].holdsBreak ? rest().breakLength() : rounds[i].timing.longestWait());
        }
        if (worked <= rest().breakAfter() || longest >= rest().breakLength()) {
            return false;
        }
        sort();
        for (int i = 1; i < count; i++) {
            longest = Math.max(longest, rounds[i].start() - rounds[i].soonestAfter(rounds[i - 1]));
        }
        return longest < rest().breakLength();
    }

    /** By when they start; those that start together by their numbers. */
    private void sort() {
        for (int i = 1; i < count; i++) {
            var round = rounds[i];
            int at = i;
            while (at > 0 && round.startsBefore(rounds[at - 1])) {
                rounds[at] = rounds[at - 1];
                at--;
            }
            rounds[at] = round;
        }
    }

    /**
     * Makes the cheapest break there is; of those that cost the same the first, within rounds before between them. Where
     * none can be made all start as early as can be, so that no gap is closed that is at least part of one.
     */
    private void takeBreak() {
        int length = rest().breakLength();
        least = PriceCurve.NEVER;
        breakIn = null;
        breakBefore = null;
        for (int i = 0; i < count; i++) {
            rounds[i].keep();
        }
        boolean isBreakAtOnce = isBreakAtOnce();
        if (count == 1 && !isBreakAtOnce && rounds[0].timing.openGap(length)) {
            return; // the only one there is
        }
        for (int i = 0; i < count; i++) {
            if (rounds[i].timing.openGap(length) && rounds[i].extra() < least) {
                least = rounds[i].extra();
                breakIn = rounds[i];
            }
            rounds[i].timing.goBack();
        }
        for (int i = 1; i < count; i++) {
            int second = rounds[i].soonestAfter(rounds[i - 1]) + length;
            if (rounds[i].timing.startNoSooner(second) && rounds[i].extra() < least) {
                least = rounds[i].extra();
                breakBefore = rounds[i];
                breakUntil = second;
            }
            rounds[i].timing.goBack();
        }
        if (isBreakAtOnce && isCheaperAtOnce()) {
            return;
        }
        if (breakBefore != null) {
            breakBefore.timing.startNoSooner(breakUntil);
        } else if (breakIn != null) {
            breakIn.timing.openGap(length);
        } else {
            startAtOnce();
        }
    }

    private void startAtOnce() {
        for (int i = 0; i < count; i++) {
            rounds[i].timing.startAtOnce();
        }
    }

    /** Whether no break would have to be made if everything started as early as can be. */
    private boolean isBreakAtOnce() {
        startAtOnce();
        boolean lacksNone = !lacksBreak();
        for (int i = 0; i < count; i++) {
            rounds[i].timing.goBack();
        }
        sort();
        return lacksNone;
    }

    /** Starts everything as early as can be if that costs less than the cheapest break; otherwise all stays. */
    private boolean isCheaperAtOnce() {
        startAtOnce();
        long extra = 0;
        for (int i = 0; i < count; i++) {
            extra += rounds[i].extra();
        }
        if (extra < least) {
            return true;
        }
        for (int i = 0; i < count; i++) {
            rounds[i].timing.goBack();
        }
        return false;
    }
}
