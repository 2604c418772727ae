package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the co-op has decided about rounds.
 *
 * @param brokenRound for each attendance of a round template that is not in the round that holds most of its day
 * @param mostRoundsADay how many rounds a careworker may have on one day; null for any number
 * @param splitRound for each round of a careworker's day after the first
 * @param unpaidGapMinute for each minute of a gap too long to be paid
 * @param shortestRound a round with less paid time than this is a short one; zero for none
 * @param shortRoundMinute for each minute a round is shorter than that, or than its careworker wants
 */
public record RoundTerms(
        Money brokenRound,
        @Nullable Integer mostRoundsADay,
        Money splitRound,
        Money unpaidGapMinute,
        Duration shortestRound,
        Money shortRoundMinute) {
    public static final RoundTerms DEFAULT =
            new RoundTerms(Money.ZERO, null, Money.ZERO, Money.ZERO, Duration.ZERO, Money.pence(5));

    public RoundTerms {
        TimePrices.checked("broken_round", brokenRound);
        Check.that(
                mostRoundsADay == null || mostRoundsADay > 0,
                "most_rounds_a_day (%s) must be above zero",
                mostRoundsADay);
        TimePrices.checked("split_round", splitRound);
        TimePrices.checked("unpaid_gap_minute", unpaidGapMinute);
        requireNonNull(shortestRound, "shortestRound");
        Check.that(
                !shortestRound.isNegative() && shortestRound.compareTo(Duration.ofHours(24)) <= 0,
                "shortest_round (%s) must be 0 to 24 hours",
                shortestRound);
        TimePrices.checked("short_round_minute", shortRoundMinute);
    }

    public RoundTerms withMostRoundsADay(@Nullable Integer most) {
        return new RoundTerms(brokenRound, most, splitRound, unpaidGapMinute, shortestRound, shortRoundMinute);
    }
}
