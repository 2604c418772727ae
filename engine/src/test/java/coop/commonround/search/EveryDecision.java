package coop.commonround.search;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.ContinuityLimits;
import coop.commonround.model.Limits;
import coop.commonround.model.Policy;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.RuleId;
import coop.commonround.model.TimePrices;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.TravelSettings.Commute;
import coop.commonround.model.WorkingTimeLimits;
import coop.commonround.model.WorkingTimeLimits.Average;
import coop.commonround.model.WorkingTimeLimits.Compensation;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Policies that decide everything at random, for {@link EveryFeature}: any hard rule may be downgraded but that double-ups are whole. */
final class EveryDecision {
    private final SplittableRandom random;
    private final LocalDate first;

    EveryDecision(SplittableRandom random, LocalDate first) {
        this.random = random;
        this.first = first;
    }

    Policy policy() {
        var downgraded = new ArrayList<Policy.Downgrade>();
        for (var rule : RuleId.values()) {
            if (rule.level() == RuleId.Level.HARD && rule != RuleId.TOGETHER && chance(6)) {
                downgraded.add(new Policy.Downgrade(rule, Money.pence(7 + random.nextInt(90)), "for the test"));
            }
        }
        var limits = Limits.DEFAULT
                .withMaximumCareworkersPerClient(chance(2) ? 2 : null)
                .withBreak(Duration.ofHours(2 + random.nextInt(5)), Duration.ofMinutes(20))
                .withMostLateness(chance(2) ? Duration.ofMinutes(random.nextInt(120)) : Duration.ZERO)
                .withMostOverrun(chance(2) ? Duration.ofMinutes(random.nextInt(120)) : Duration.ZERO);
        var prices = QualityPrices.DEFAULT.withTime(time());
        return Policy.DEFAULT
                .withLimits(limits)
                .withPrices(prices)
                .withWorkingTime(workingTime())
                .withContinuity(continuity())
                .withTravel(TravelSettings.DEFAULT.withCommute(new Commute(chance(2), chance(2))))
                .withDowngraded(downgraded);
    }

    private WorkingTimeLimits workingTime() {
        var average = new Average(
                Duration.ofHours(6 + random.nextInt(9)),
                1 + random.nextInt(20),
                chance(2) ? CivilTime.weekOf(first).minusWeeks(random.nextInt(9)) : null);
        var rest = new WeeklyRest(
                Duration.ofHours(20 + random.nextInt(40)),
                anyOf(List.of(WeeklyRest.Form.values())),
                chance(2),
                CivilTime.weekOf(first).minusWeeks(random.nextInt(2)));
        return WorkingTimeLimits.DEFAULT
                .withAverage(average)
                .withWeeklyRest(rest)
                .withMostDaysInARow(chance(2) ? 2 + random.nextInt(4) : null)
                .withCompensation(new Compensation(Duration.ofHours(4 + random.nextInt(7)), 1 + random.nextInt(4)))
                .withYoungNightFrom(LocalTime.of(chance(2) ? 22 : 23, 0));
    }

    private ContinuityLimits continuity() {
        return ContinuityLimits.DEFAULT
                .withShortVisit(Duration.ofMinutes(15L * (1 + random.nextInt(4))))
                .withKnownWithin(chance(2) ? null : 7)
                .withIntroducesNewFaces(chance(6))
                .withCapHard(chance(3));
    }

    private TimePrices time() {
        return chance(4)
                ? TimePrices.NONE
                : new TimePrices(
                        perMinute(),
                        perMinute(),
                        perMinute(),
                        perMinute(),
                        perMinute(),
                        Money.pence(random.nextInt(900)),
                        perMinute());
    }

    private Money perMinute() {
        return Money.pence(random.nextInt(40));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T anyOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
