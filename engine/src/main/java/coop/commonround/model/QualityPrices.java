package coop.commonround.model;

import static java.util.Objects.requireNonNull;

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
 * @param time for time that goes amiss, such as late visits
 */
public record QualityPrices(
        Money newFace,
        Money newFaceInPeriod,
        Money minuteAstray,
        Money notPreferredCareworker,
        Money overClientCap,
        Money unfairEvening,
        Money unfairWeekend,
        Money unwantedHome,
        TimePrices time) {
    public static final QualityPrices DEFAULT = new QualityPrices(
            Money.pounds(6),
            Money.pounds(2),
            Money.pence(5),
            Money.parse("1.50"),
            Money.pounds(8),
            Money.pounds(1),
            Money.pounds(3),
            Money.parse("1.50"),
            TimePrices.NONE.withMissedMeal(Money.pounds(5)));

    /** Nothing but wages and mileage counts. */
    public static final QualityPrices NONE = new QualityPrices(
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            TimePrices.NONE);

    public QualityPrices {
        TimePrices.checked("new_face", newFace);
        TimePrices.checked("new_face_in_period", newFaceInPeriod);
        TimePrices.checked("minute_astray", minuteAstray);
        TimePrices.checked("not_preferred_careworker", notPreferredCareworker);
        TimePrices.checked("over_client_cap", overClientCap);
        TimePrices.checked("unfair_evening", unfairEvening);
        TimePrices.checked("unfair_weekend", unfairWeekend);
        TimePrices.checked("unwanted_home", unwantedHome);
        requireNonNull(time, "time");
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
                unwantedHome,
                time);
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
                unwantedHome,
                time);
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
                unwantedHome,
                time);
    }

    public QualityPrices withTime(TimePrices other) {
        return new QualityPrices(
                newFace,
                newFaceInPeriod,
                minuteAstray,
                notPreferredCareworker,
                overClientCap,
                unfairEvening,
                unfairWeekend,
                unwantedHome,
                other);
    }
}
