package coop.commonround.io.json;

import coop.commonround.model.Burden;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ContinuityLimits;
import coop.commonround.model.DoubleUpPolicy;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.LabourPrices.Band;
import coop.commonround.model.LabourPrices.NightPay;
import coop.commonround.model.LabourPrices.Prices;
import coop.commonround.model.LabourPrices.ShiftPay;
import coop.commonround.model.Limits;
import coop.commonround.model.Matching;
import coop.commonround.model.Monitoring;
import coop.commonround.model.NightLimits;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Policy;
import coop.commonround.model.Policy.Downgrade;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.RoundTerms;
import coop.commonround.model.RuleId;
import coop.commonround.model.Sharing;
import coop.commonround.model.TaskRule;
import coop.commonround.model.TaskRules;
import coop.commonround.model.TimePrices;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.TravelSettings.Commute;
import coop.commonround.model.VisitLink.From;
import coop.commonround.model.WishPrices;
import coop.commonround.model.WorkingTimeLimits;
import coop.commonround.model.WorkingTimeLimits.Average;
import coop.commonround.model.WorkingTimeLimits.Compensation;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invented policies and prices. */
final class InventedDecisions {
    private InventedDecisions() {}

    static Policy policy(Dice dice) {
        return new Policy(
                new QualityPrices(
                        dice.money(),
                        dice.money(),
                        dice.money(),
                        dice.money(),
                        dice.money(),
                        dice.money(),
                        dice.money(),
                        dice.money(),
                        new TimePrices(
                                dice.money(),
                                dice.money(),
                                dice.money(),
                                dice.money(),
                                dice.money(),
                                dice.money(),
                                dice.money())),
                new Limits(
                        dice.orNone(() -> 1 + dice.below(9)),
                        dice.upTo(Duration.ofHours(24)),
                        dice.upTo(Duration.ofHours(9)),
                        dice.upTo(Duration.ofHours(1)),
                        dice.upTo(Duration.ofHours(2)),
                        dice.below(99),
                        LocalTime.of(dice.below(24), dice.below(60), dice.below(60)),
                        dice.upTo(Duration.ofHours(24)),
                        dice.upTo(Duration.ofHours(24))),
                travel(dice),
                new Monitoring(
                        dice.share(),
                        BigDecimal.ONE.add(dice.share()),
                        dice.upTo(Duration.ofHours(12)),
                        LocalTime.of(dice.below(24), dice.below(60), dice.below(60)),
                        dice.share()),
                workingTime(dice),
                new ContinuityLimits(
                        dice.upTo(Duration.ofHours(2)),
                        dice.orNone(() -> dice.below(99)),
                        dice.flip(),
                        dice.flip(),
                        dice.flip()),
                people(dice),
                new DoubleUpPolicy(dice.money(), dice.upTo(Duration.ofHours(1))),
                tasks(dice),
                List.of(soft(dice, RuleId.LINK), soft(dice, RuleId.STARTS_IN_WINDOW)),
                dice.text(),
                dice.orNone(() -> Invented.MONDAY.minusDays(dice.below(99))));
    }

    private static TaskRules tasks(Dice dice) {
        var doses = new TaskRule(
                "task",
                "task",
                dice.upTo(Duration.ofHours(8)),
                null,
                dice.orNone(() -> 1 + dice.below(9)),
                From.START,
                dice.text());
        var order = new TaskRule(
                "task",
                "other",
                Duration.ofHours(1),
                Duration.ofHours(3),
                null,
                dice.one(List.of(From.START, From.END)),
                "");
        return new TaskRules(dice.flip() ? List.of(doses, order) : List.of());
    }

    private static PeoplePolicy people(Dice dice) {
        var sharing = Sharing.DEFAULT.withShares(dice.one(Sharing.By.class));
        for (var burden : List.of(Burden.BANK_HOLIDAYS, Burden.SPLIT_DAYS, Burden.UNPAID_GAPS, Burden.TRAVEL)) {
            sharing = sharing.withPrice(burden, dice.money());
        }
        return new PeoplePolicy(
                sharing,
                new WishPrices(dice.money(), dice.money(), dice.money(), dice.upTo(Duration.ofHours(2)), dice.money()),
                new Matching(
                        dice.flip(), dice.money(), dice.money(), dice.money(), dice.money(), dice.flip(), dice.money()),
                new RoundTerms(
                        new RoundTerms.Templates(dice.money(), dice.money(), dice.flip()),
                        dice.orNone(() -> 1 + dice.below(4)),
                        dice.money(),
                        dice.money(),
                        dice.upTo(Duration.ofHours(4)),
                        dice.money()));
    }

    private static WorkingTimeLimits workingTime(Dice dice) {
        return new WorkingTimeLimits(
                new Average(
                        Duration.ofHours(30).plus(dice.upTo(Duration.ofHours(30))),
                        1 + dice.below(52),
                        dice.orNone(() -> Invented.MONDAY.minusWeeks(dice.below(40)))),
                new WeeklyRest(
                        dice.upTo(Duration.ofHours(72)),
                        dice.one(WeeklyRest.Form.class),
                        dice.flip(),
                        Invented.MONDAY.minusWeeks(dice.below(9))),
                dice.orNone(() -> 1 + dice.below(9)),
                LocalTime.of(22 + dice.below(2), 0),
                new Compensation(dice.upTo(Duration.ofHours(11)), 1 + dice.below(28)),
                new NightLimits(
                        LocalTime.of(18 + dice.below(6), 0),
                        LocalTime.of(7 + dice.below(3), 30),
                        Duration.ofHours(1 + dice.below(24)),
                        1 + dice.below(52),
                        "agreed " + dice.below(9)));
    }

    private static Downgrade soft(Dice dice, RuleId rule) {
        return new Downgrade(rule, dice.money(), "agreed " + dice.below(9));
    }

    private static TravelSettings travel(Dice dice) {
        var speeds = new HashMap<Transport, BigDecimal>();
        var parking = new HashMap<Transport, Duration>();
        for (var transport : Transport.values()) {
            speeds.put(transport, dice.flip() ? new BigDecimal("1E+1") : dice.decimal(30));
            parking.put(transport, dice.upTo(Duration.ofMinutes(9)));
        }
        return new TravelSettings(
                new BigDecimal("1.40").add(dice.share()), speeds, parking, new Commute(dice.flip(), dice.flip()));
    }

    static LabourPrices prices(Dice dice, List<Careworker> careworkers) {
        Map<CareworkerId, Prices> prices = new HashMap<>();
        for (var careworker : careworkers) {
            if (dice.flip()) {
                prices.put(
                        careworker.id(),
                        new Prices(
                                dice.money(),
                                bands(dice),
                                dice.money(),
                                dice.money(),
                                shifts(dice),
                                nights(dice),
                                1 + dice.below(7)));
            }
        }
        return new LabourPrices(prices);
    }

    private static List<ShiftPay> shifts(Dice dice) {
        var shifts = new ArrayList<ShiftPay>();
        for (int i = dice.below(3); i > 0; i--) {
            shifts.add(new ShiftPay(Invented.WEEK.first().minusDays(i), dice.upTo(Duration.ofHours(3)), dice.money()));
        }
        return shifts;
    }

    private static List<NightPay> nights(Dice dice) {
        var nights = new ArrayList<NightPay>();
        for (int i = dice.below(3); i > 0; i--) {
            nights.add(new NightPay(Invented.WEEK.first().plusDays(2 - i), dice.orNone(dice::money)));
        }
        return nights;
    }

    private static List<Band> bands(Dice dice) {
        var bands = new ArrayList<Band>();
        var from = Invented.WEEK.start();
        for (int i = dice.below(4); i > 0; i--) {
            var to = from.plusSeconds(1).plus(dice.upTo(Duration.ofDays(2)));
            bands.add(new Band(from, to, dice.money()));
            from = to.plus(dice.upTo(Duration.ofDays(1)));
        }
        return bands;
    }
}
