package coop.commonround.cost.book;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that is used up at visits, or worn out by them.
 *
 * @param item what it is, unique
 * @param unitCost what one costs
 * @param usedBy the kind of visit that uses it; null for every kind
 * @param perVisit how many each careworker uses at a visit; 0 for what is not used up
 * @param renewal the stock that is kept: of what is not used up, replaced after some time however much it is used; of what
 *     is, filled up after that time; null for none
 */
public record Supply(
        String item,
        Money unitCost,
        Visit.@Nullable Kind usedBy,
        BigDecimal perVisit,
        @Nullable Renewal renewal) {

    /**
     * A stock that is renewed as a whole.
     *
     * @param onHand how many the co-op keeps
     * @param days how long they last, above zero
     */
    public record Renewal(BigDecimal onHand, int days) {
        public Renewal {
            Check.that(onHand.signum() >= 0, "on_hand (%s) must not be negative", onHand);
            Check.that(days > 0, "renewed_every_days (%s) must be above zero", days);
        }
    }

    public Supply {
        item = Check.text(item, "item");
        Check.that(!unitCost.isNegative(), "%s: unit_cost (%s) must not be negative", item, unitCost);
        Check.that(perVisit.signum() >= 0, "%s: per_visit (%s) must not be negative", item, perVisit);
    }

    /** Used up at every visit of a kind. */
    public static Supply perVisit(String item, Money unitCost, Visit.@Nullable Kind usedBy, long howMany) {
        return new Supply(item, unitCost, usedBy, BigDecimal.valueOf(howMany), null);
    }

    /** Whether visits use it up; its stock is then paid for as it is used, and never as wear. */
    public boolean isUsedUp() {
        return perVisit.signum() > 0;
    }

    public boolean isUsedBy(Visit.Kind kind) {
        return usedBy == null || usedBy == kind;
    }
}
