package coop.commonround.rule.planning;

import coop.commonround.model.Wishes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one careworker wants of ways and rounds, with what it costs to go against it; in seconds and thousandths of a penny. */
public final class OwnWishes {
    private final Wishes wishes;
    private final PeopleTerms terms;
    private final int toShort;
    private final int toLong;
    private final int shortest;
    private final long gapMinute;

    OwnWishes(Wishes wishes, PeopleTerms terms) {
        this.wishes = wishes;
        this.terms = terms;
        toShort = seconds(wishes.travel().toShort());
        toLong = seconds(wishes.travel().toLong());
        shortest = Math.max(
                (int) wishes.shortestRound().toSeconds(), terms.rounds().shortest());
        gapMinute = terms.rounds().gapMinute()
                + (wishes.isConsecutive() ? terms.wishes().gapMinute() : 0);
    }

    private static int seconds(@Nullable Duration most) {
        return most == null ? Integer.MAX_VALUE : (int) most.toSeconds();
    }

    /** Whether a zone is one the careworker wants; a client without a zone is welcome to all. */
    public boolean wantsArea(@Nullable String zone) {
        return zone == null || wishes.areas().isEmpty() || wishes.areas().contains(zone);
    }

    /** What a way to a visit costs for being longer than is wanted. */
    public long priceOfWay(int way, int visitLength) {
        int most = visitLength >= terms.wishes().longVisit() ? toLong : toShort;
        return way <= most ? 0 : TimeTerms.priceOf(way - most, terms.wishes().travelMinute());
    }

    /** Whether no way is too long to be wanted. */
    public boolean isAnyWayWanted() {
        return (toShort == Integer.MAX_VALUE && toLong == Integer.MAX_VALUE)
                || terms.wishes().travelMinute() == 0;
    }

    /** What a round costs for having less paid time than is wanted. */
    public long priceOfShortRound(int worked) {
        return worked >= shortest
                ? 0
                : TimeTerms.priceOf(shortest - worked, terms.rounds().shortMinute());
    }

    /** What unpaid gaps of a round cost. */
    public long priceOfGaps(int seconds) {
        return TimeTerms.priceOf(seconds, gapMinute);
    }

    /** Whether rounds cost the same however short they are and whatever gaps they have. */
    public boolean isAnyRoundWanted() {
        return (shortest == 0 || terms.rounds().shortMinute() == 0) && gapMinute == 0;
    }

    /** What makes two careworkers alike. */
    public Wishes wishes() {
        return wishes;
    }
}
