package coop.commonround.io.csv.decision;

import coop.commonround.base.Money;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.table.Column;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import java.util.List;

/** {@code quality_prices} of the policy: what the co-op is ready to pay for what wages do not show. */
final class PriceKeys {
    private static final QualityPrices USUAL = QualityPrices.DEFAULT;

    private static final Column<Money> NEW_FACE =
            price("new_face", "each careworker a client has not met of late", USUAL.newFace());
    private static final Column<Money> NEW_FACE_IN_PERIOD = price(
            "new_face_in_period",
            "each careworker a client meets in the period, the first apart",
            USUAL.newFaceInPeriod());
    private static final Column<Money> MINUTE_ASTRAY =
            price("minute_astray", "each minute a visit starts away from its preferred start", USUAL.minuteAstray());
    private static final Column<Money> NOT_PREFERRED = price(
            "not_preferred_careworker",
            "each attendance by anybody else, of a client who prefers somebody",
            USUAL.notPreferredCareworker());
    private static final Column<Money> OVER_CAP =
            price("over_client_cap", "each careworker of a client above the most that is right", USUAL.overClientCap());
    private static final Column<Money> EVENING =
            price("unfair_evening", "each evening a careworker works above a fair share", USUAL.unfairEvening());
    private static final Column<Money> WEEKEND = price(
            "unfair_weekend", "each day of a weekend a careworker works above a fair share", USUAL.unfairWeekend());
    private static final Column<Money> UNWANTED = price(
            "unwanted_home", "each attendance in a home a careworker would rather not visit", USUAL.unwantedHome());

    private static final Column<Money> MINUTE_LATE = price(
            "minute_late",
            "each minute a visit starts after its window",
            USUAL.time().minuteLate());
    private static final Column<Money> WORST_MINUTE_LATE = price(
            "worst_minute_late",
            "each minute after its window of the visit that is latest of all",
            USUAL.time().worstMinuteLate());
    private static final Column<Money> MINUTE_OVERRUN = price(
            "minute_overrun",
            "each minute a round ends after its shift",
            USUAL.time().minuteOverrun());
    private static final Column<Money> MINUTE_WAITING = price(
            "minute_waiting",
            "each minute between two visits of a round that is neither travel nor a break",
            USUAL.time().minuteWaiting());
    private static final Column<Money> WORST_MINUTE_IDLE = price(
            "worst_minute_idle",
            "each idle minute of the round that has most of them: its shift less contact time, travel, the ways from home"
                    + " and back, and its meal; a shift without visits counts, as idle throughout, only where `unused_shift` has a price",
            USUAL.time().worstMinuteIdle());
    private static final Column<Money> MISSED_MEAL = price(
            "missed_meal",
            "each round in which the meal break of its shift is not held",
            USUAL.time().missedMeal());
    private static final Column<Money> UNUSED_SHIFT = price(
            "unused_shift", "each shift in which no visit is made", USUAL.time().unusedShift());

    static final List<Column<?>> ALL = List.of(
            NEW_FACE,
            NEW_FACE_IN_PERIOD,
            MINUTE_ASTRAY,
            NOT_PREFERRED,
            OVER_CAP,
            EVENING,
            WEEKEND,
            UNWANTED,
            MINUTE_LATE,
            WORST_MINUTE_LATE,
            MINUTE_OVERRUN,
            MINUTE_WAITING,
            WORST_MINUTE_IDLE,
            MISSED_MEAL,
            UNUSED_SHIFT);

    private PriceKeys() {}

    private static Column<Money> price(String name, String meaning, Money usual) {
        return Column.of("quality_prices." + name, Kinds.MONEY, "pounds for " + meaning, plain(usual))
                .otherwise(plain(usual));
    }

    private static String plain(Money money) {
        return money.pounds().toPlainString();
    }

    static QualityPrices read(Settings settings) {
        return new QualityPrices(
                settings.value(NEW_FACE).get(),
                settings.value(NEW_FACE_IN_PERIOD).get(),
                settings.value(MINUTE_ASTRAY).get(),
                settings.value(NOT_PREFERRED).get(),
                settings.value(OVER_CAP).get(),
                settings.value(EVENING).get(),
                settings.value(WEEKEND).get(),
                settings.value(UNWANTED).get(),
                new TimePrices(
                        settings.value(MINUTE_LATE).get(),
                        settings.value(WORST_MINUTE_LATE).get(),
                        settings.value(MINUTE_OVERRUN).get(),
                        settings.value(MINUTE_WAITING).get(),
                        settings.value(WORST_MINUTE_IDLE).get(),
                        settings.value(MISSED_MEAL).get(),
                        settings.value(UNUSED_SHIFT).get()));
    }
}
