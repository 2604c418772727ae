package coop.commonround.rule.planning;

import coop.commonround.model.Burden;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.QualityPrices;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the policy says about who works when and with whom, in thousandths of a penny and seconds.
 *
 * @param unfair for each day or minute above a fair share, by burden
 * @param wishes what careworkers want
 * @param matching who goes to whom
 * @param rounds what rounds should be like
 */
public record PeopleTerms(Map<Burden, Long> unfair, Wishes wishes, Matching matching, Rounds rounds) {
    /** What going against each kind of wish costs; a visit of {@code longVisit} seconds is a long one. */
    public record Wishes(long day, long area, long travelMinute, int longVisit, long gapMinute) {}

    /** What each attendance that does not suit costs; a client met by nobody but secondees, unless that is barred. */
    public record Matching(
            long otherTeam,
            long paidNeighbour,
            long secondee,
            long onlySecondees,
            boolean isDependenceBarred,
            long notUsual) {}

    /** What a round that is not as it should be costs. */
    public record Rounds(
            long broken,
            long outOfOrder,
            boolean areTemplatesWhole,
            @Nullable Integer mostADay,
            long split,
            long gapMinute,
            int shortest,
            long shortMinute) {}

    static PeopleTerms of(PeoplePolicy people, QualityPrices quality) {
        var unfair = new EnumMap<Burden, Long>(Burden.class);
        for (var burden : Burden.values()) {
            unfair.put(burden, people.sharing().priceOf(burden).thousandthsOfPenny());
        }
        unfair.put(Burden.EVENINGS, quality.unfairEvening().thousandthsOfPenny());
        unfair.put(Burden.WEEKENDS, quality.unfairWeekend().thousandthsOfPenny());
        var wishes = people.wishes();
        var matching = people.matching();
        var rounds = people.rounds();
        return new PeopleTerms(
                unfair,
                new Wishes(
                        wishes.unwantedDay().thousandthsOfPenny(),
                        wishes.unwantedArea().thousandthsOfPenny(),
                        wishes.unwantedTravelMinute().thousandthsOfPenny(),
                        (int) wishes.longVisit().toSeconds(),
                        wishes.unwantedGapMinute().thousandthsOfPenny()),
                new Matching(
                        matching.otherTeam().thousandthsOfPenny(),
                        matching.paidNeighbour().thousandthsOfPenny(),
                        matching.secondee().thousandthsOfPenny(),
                        matching.isOnlySecondeesHard()
                                ? 0
                                : matching.onlySecondees().thousandthsOfPenny(),
                        matching.isOnlySecondeesHard(),
                        matching.notUsual().thousandthsOfPenny()),
                new Rounds(
                        rounds.templates().broken().thousandthsOfPenny(),
                        rounds.templates().outOfOrder().thousandthsOfPenny(),
                        rounds.templates().areWhole(),
                        rounds.mostRoundsADay(),
                        rounds.splitRound().thousandthsOfPenny(),
                        rounds.unpaidGapMinute().thousandthsOfPenny(),
                        (int) rounds.shortestRound().toSeconds(),
                        rounds.shortRoundMinute().thousandthsOfPenny()));
    }

    /** What each day or minute above a fair share costs. */
    public long unfair(Burden burden) {
        return unfair.getOrDefault(burden, 0L);
    }

    /** What so much above fair shares costs: days in days, minutes in seconds. */
    public long priceOf(Burden burden, long above) {
        return above * unfair(burden) / burden.unit();
    }

    /** Whether no share has a price. */
    public boolean isSharingFree() {
        return unfair.values().stream().allMatch(price -> price == 0);
    }
}
