package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the co-op has decided about rounds.
 *
 * @param templates how round templates are kept
 * @param mostRoundsADay how many rounds a careworker may have on one day; null for any number
 * @param splitRound for each round of a careworker's day after the first
 * @param unpaidGapMinute for each minute of a gap too long to be paid
 * @param shortestRound a round with less paid time than this is a short one; zero for none
 * @param shortRoundMinute for each minute a round is shorter than that, or than its careworker wants
 */
public record RoundTerms(
        Templates templates,
        @Nullable Integer mostRoundsADay,
        Money splitRound,
        Money unpaidGapMinute,
        Duration shortestRound,
        Money shortRoundMinute) {
    public static final RoundTerms DEFAULT =
            new RoundTerms(Templates.FREE, null, Money.ZERO, Money.ZERO, Duration.ZERO, Money.pence(5));

    /**
     * How round templates are kept.
     *
     * @param broken for each attendance of one that is not in the round that holds most of its day
     * @param outOfOrder for each attendance that comes right behind another of the same template that has a later place
     * @param areWhole whether all that is made of one on a day is made by one careworker at any price
     */
    public record Templates(Money broken, Money outOfOrder, boolean areWhole) {
        public static final Templates FREE = new Templates(Money.ZERO, Money.ZERO, false);

        public Templates {
            TimePrices.checked("broken_round", broken);
            TimePrices.checked("out_of_order", outOfOrder);
        }

        public Templates withOutOfOrder(Money price) {
            return new Templates(broken, price, areWhole);
        }

        public Templates withWhole(boolean isHard) {
            return new Templates(broken, outOfOrder, isHard);
        }
    }

    public RoundTerms {
        requireNonNull(templates, "templates");
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

    public RoundTerms withTemplates(Templates kept) {
        return new RoundTerms(kept, mostRoundsADay, splitRound, unpaidGapMinute, shortestRound, shortRoundMinute);
    }

    public RoundTerms withMostRoundsADay(@Nullable Integer most) {
        return new RoundTerms(templates, most, splitRound, unpaidGapMinute, shortestRound, shortRoundMinute);
    }
}
