package coop.commonround.bench.quality.uhhc;

import coop.commonround.base.Money;
import coop.commonround.model.Limits;
import coop.commonround.model.Policy;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import coop.commonround.model.TravelSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The weights of an instance as what a co-op would pay: ten pence for a unit of the objective. A hard weight is a rule where home
 * care knows one, or a price that nothing outweighs.
 */
final class UhhcPolicy {
    /** Of a mile, where a kilometre stands for a minute: a hundredth of a penny for each metre and unit of weight. */
    private static final BigDecimal MILE = new BigDecimal("16093.44");

    private static final int UNIT = 10;

    /** What must not be: a caregiver without any service, a missed lunch, all that has a hard weight. */
    private static final Money NEVER = Money.pounds(500);

    private static final Duration A_DAY = Duration.ofHours(24);

    private UhhcPolicy() {}

    static Policy of(UhhcWeights weights) {
        var time = new TimePrices(
                price(weights.tardiness()),
                price(weights.largestTardiness()),
                price(weights.extra()),
                price(weights.waiting()),
                price(weights.idle()),
                NEVER,
                NEVER);
        var quality = QualityPrices.NONE.withTime(time);
        boolean isOnTime = weights.tardiness() == null || weights.largestTardiness() == null;
        return Policy.DEFAULT
                .withPrices(new QualityPrices(
                        quality.newFace(),
                        quality.newFaceInPeriod(),
                        quality.minuteAstray(),
                        price(weights.preference()),
                        quality.overClientCap(),
                        quality.unfairEvening(),
                        quality.unfairWeekend(),
                        quality.unwantedHome(),
                        time))
                .withLimits(Limits.DEFAULT
                        .withBreak(Duration.ofDays(7), Duration.ZERO)
                        .withDailyRest(Duration.ZERO)
                        .withPaidGap(Duration.ZERO)
                        .withMostLateness(isOnTime ? Duration.ZERO : A_DAY)
                        .withMostOverrun(weights.extra() == null ? Duration.ZERO : A_DAY))
                .withTravel(TravelSettings.DEFAULT.withCommute(new TravelSettings.Commute(true, true)));
    }

    static Money price(@Nullable Integer weight) {
        return weight == null ? NEVER : Money.pence(UNIT * weight);
    }

    /** Of leaving out one of so many visits of a patient; null if that must not be. */
    static @Nullable Money ofLeavingOut(@Nullable Integer weight, int visits) {
        return weight == null ? null : Money.thousandthsOfPenny(1000L * UNIT * weight / visits);
    }

    /** Of a mile of travel. */
    static Money mile(@Nullable Integer weight) {
        return Money.thousandthsOfPenny(MILE.multiply(BigDecimal.valueOf(weight == null ? 0 : weight))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
