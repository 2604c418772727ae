package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.Money;

/**
 * What the co-op is ready to pay, in money, for each thing that wages and mileage do not show.
 *
 * @param newFace for each careworker a client has not met in the policy's look-back and meets in the period
 * @param newFaceInPeriod for each careworker a client meets in the period, the first one apart
 * @param minuteAstray for each minute a visit starts away from its preferred start
 * @param notPreferredCareworker for each attendance of a client who prefers somebody, by anybody else
 * @param overClientCap for each careworker of a client above the most that is right for that client
 * @param unfairEvening for each evening a careworker works above a fair share
 * @param unfairWeekend for each day of a weekend a careworker works above a fair share
 * @param unwantedHome for each attendance in a home with what the careworker dislikes, or where a person is to be warned
 */
public record QualityPrices(
        Money newFace,
        Money newFaceInPeriod,
        Money minuteAstray,
        Money notPreferredCareworker,
        Money overClientCap,
        Money unfairEvening,
        Money unfairWeekend,
        Money unwantedHome) {
    public static final QualityPrices DEFAULT = new QualityPrices(
            Money.pounds(6),
            Money.pounds(2),
            Money.pence(5),
            Money.parse("1.50"),
            Money.pounds(8),
            Money.pounds(1),
            Money.pounds(3),
            Money.parse("1.50"));

    /** Nothing but wages and mileage counts. */
    public static final QualityPrices NONE = new QualityPrices(
            Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public QualityPrices {
        checked("new_face", newFace);
        checked("new_face_in_period", newFaceInPeriod);
        checked("minute_astray", minuteAstray);
        checked("not_preferred_careworker", notPreferredCareworker);
        checked("over_client_cap", overClientCap);
        checked("unfair_evening", unfairEvening);
        checked("unfair_weekend", unfairWeekend);
        checked("unwanted_home", unwantedHome);
    }

    private static void checked(String name, Money price) {
        Check.that(!price.isNegative(), "%s (%s) must not be negative", name, price);
    }

    public QualityPrices withNewFace(Money price) {
        return new QualityPrices(
                price,
                newFaceInPeriod,
                minuteAstray,
                notPreferredCareworker,
                overClientCap,
                unfairEvening,
                unfairWeekend,
                unwantedHome);
    }

    public QualityPrices withNewFaceInPeriod(Money price) {
        return new QualityPrices(
                newFace,
                price,
                minuteAstray,
                notPreferredCareworker,
                overClientCap,
                unfairEvening,
                unfairWeekend,
                unwantedHome);
    }

    public QualityPrices withMinuteAstray(Money price) {
        return new QualityPrices(
                newFace,
                newFaceInPeriod,
                price,
                notPreferredCareworker,
                overClientCap,
                unfairEvening,
                unfairWeekend,
                unwantedHome);
    }
}
