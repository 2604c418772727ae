package coop.commonround.rule.planning;

import coop.commonround.model.Burden;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.QualityPrices;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the policy says about who works when and with whom, in thousandths of a penny.
 *
 * @param unfair for each day or minute above a fair share, by burden
 * @param unwantedDay for each day a careworker would rather not work
 */
public record PeopleTerms(Map<Burden, Long> unfair, long unwantedDay) {
    static PeopleTerms of(PeoplePolicy people, QualityPrices quality) {
        var unfair = new EnumMap<Burden, Long>(Burden.class);
        for (var burden : Burden.values()) {
            unfair.put(burden, people.sharing().priceOf(burden).thousandthsOfPenny());
        }
        unfair.put(Burden.EVENINGS, quality.unfairEvening().thousandthsOfPenny());
        unfair.put(Burden.WEEKENDS, quality.unfairWeekend().thousandthsOfPenny());
        return new PeopleTerms(unfair, people.unwantedDay().thousandthsOfPenny());
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
