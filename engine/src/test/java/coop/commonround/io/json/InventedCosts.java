package coop.commonround.io.json;

import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CancellationRule;
import coop.commonround.cost.book.CancellationRule.Due;
import coop.commonround.cost.book.CancellationRules;
import coop.commonround.cost.book.Cap;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Enhancement;
import coop.commonround.cost.book.Mileage;
import coop.commonround.cost.book.OnCostKey;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.book.OnCosts.Employer;
import coop.commonround.cost.book.OnCosts.Overhead;
import coop.commonround.cost.book.OnCosts.TimeOff;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.PaidBasis;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayRow.When;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.RateScope;
import coop.commonround.cost.book.SickSoFar;
import coop.commonround.cost.book.Supply;
import coop.commonround.cost.book.Supply.Renewal;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.book.TimeRounding;
import coop.commonround.cost.book.Uplift;
import coop.commonround.cost.book.Uplifts;
import coop.commonround.cost.book.WageTerms;
import coop.commonround.cost.ledger.Account;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Transport;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invented costs with every feature there is. */
final class InventedCosts {
    private final Dice dice;

    private InventedCosts(Dice dice) {
        this.dice = dice;
    }

    static CostBook book(Dice dice) {
        var costs = new InventedCosts(dice);
        return new CostBook(
                RateCards.of(costs.rates()).withUplifts(costs.uplifts()).withCancellations(costs.cancellations()),
                PayScales.of(costs.pay()),
                costs.onCosts(),
                dice.several(4, costs::supply));
    }

    private List<RateRow> rates() {
        var rows = new ArrayList<RateRow>();
        for (int line = 0; line < 3; line++) {
            for (var day : List.of(DayType.ANY, DayType.SATURDAY, DayType.BANK_HOLIDAY)) {
                rows.add(rate("line " + line, day, dice.flip() ? Unit.HOUR : Unit.VISIT));
            }
        }
        rows.add(new RateRow(
                "weekly", origin(), Band.ALWAYS, new Price(dice.money(), Unit.WEEK, null), 1, Terms.PLANNED));
        return rows;
    }

    private RateRow rate(String line, DayType day, Unit unit) {
        var length = dice.orNone(() -> Duration.ofMinutes(15 + dice.below(60)));
        var price = new Price(dice.money(), unit, length, length == null && dice.flip());
        return new RateRow(
                line, origin(), band(day), price, price.onTop() ? scope().bookedBelow(notice()) : scope(), terms());
    }

    private RateScope scope() {
        var kinds = dice.several(3, i -> dice.one(Visit.Kind.class));
        return new RateScope(1 + dice.below(2), dice.orNone(() -> "zone " + dice.below(9)), Set.copyOf(kinds), null);
    }

    private @Nullable Duration notice() {
        return dice.orNone(() -> minutes(2000).plusMinutes(1));
    }

    private Terms terms() {
        var basis = dice.one(TimeBasis.class);
        boolean isRounded = basis != TimeBasis.MINUTE_BY_MINUTE && dice.flip();
        return new Terms(basis, minutes(10), isRounded ? rounding() : null, cap(), dice.text());
    }

    private TimeRounding rounding() {
        return new TimeRounding(
                dice.one(TimeRounding.Direction.class),
                Duration.ofMinutes(dice.one(List.of(1, 5, 6, 15, 60))),
                dice.one(TimeRounding.What.class),
                dice.flip());
    }

    private Cap cap() {
        return dice.one(List.of(
                Cap.NONE,
                new Cap.WeeklyHours(),
                new Cap.Planned(minutes(20)),
                new Cap.Length(minutes(90).plusMinutes(1))));
    }

    /** One row a line, so that none contradicts another. */
    private Uplifts uplifts() {
        return Uplifts.of(dice.several(
                3,
                line -> new Uplift(
                        "line " + line,
                        new Origin(
                                Invented.MONDAY.plusDays(1 + dice.below(9)),
                                dice.orNone(() -> Invented.MONDAY),
                                dice.text()),
                        BigDecimal.valueOf(1 + dice.below(1000), 3))));
    }

    private Duration minutes(int below) {
        return Duration.ofMinutes(dice.below(below));
    }

    /** One row a rule, so that none contradicts another. */
    private CancellationRules cancellations() {
        return CancellationRules.of(dice.several(
                4,
                i -> new CancellationRule(
                        "rule " + i,
                        origin(),
                        new CancellationRule.When(
                                dice.orNone(dice::text),
                                minutes(60),
                                minutes(90).plusHours(1),
                                dice.orNone(() -> 14)),
                        new Due(dice.share(), dice.share(), dice.share(), dice.money()))));
    }

    private Band band(DayType day) {
        return dice.flip()
                ? Band.on(day)
                : Band.between(day, LocalTime.of(dice.below(12), 0), LocalTime.of(12 + dice.below(12), 30));
    }

    private Origin origin() {
        var from = Invented.MONDAY.minusYears(dice.below(3));
        return new Origin(from, dice.orNone(() -> from.plusDays(dice.below(99))), dice.text());
    }

    private List<PayRow> pay() {
        var rows = new ArrayList<PayRow>();
        for (int grade = 0; grade < 3; grade++) {
            var name = "grade " + grade;
            rows.add(PayRow.basic(name, origin(), dice.money()));
            rows.add(new PayRow(name, origin(), 12 + dice.below(9), dice.money(), When.ORDINARY, null)
                    .withMinimumShift(dice.upTo(Duration.ofHours(4))));
            rows.add(new PayRow(name, origin(), 0, dice.money(), When.OVERTIME, enhancement()));
            rows.add(new PayRow(name, origin(), 0, dice.money(), When.SLEEP_IN, null));
            rows.add(new PayRow(name, origin(), 0, dice.money(), When.in(band(DayType.SUNDAY)), enhancement()));
            rows.add(new PayRow(name, origin(), 0, dice.money(), When.in(band(DayType.WEEKEND)), null));
        }
        return rows;
    }

    private Enhancement enhancement() {
        return dice.flip() ? new Enhancement.Percent(dice.decimal(100)) : new Enhancement.PerHour(dice.money());
    }

    private OnCosts onCosts() {
        return new OnCosts(
                new TimeOff(
                        dice.orNone(() -> dice.decimal(50)),
                        share(),
                        share(),
                        dice.flip(),
                        1 + dice.below(7),
                        dice.several(2, i -> sick())),
                new Employer(dice.orNone(this::share), dice.orNone(this::share), dice.flip()),
                new Mileage(
                        dice.orNone(dice::money),
                        dice.flip()
                                ? List.of()
                                : List.of(new Mileage.Rate(
                                        origin(), dice.one(List.of(Transport.CAR, Transport.BICYCLE)), dice.money())),
                        dice.flip(),
                        dice.flip() ? Map.of() : Map.of(new CareworkerId("W1"), dice.decimal(9000))),
                dice.several(
                        3,
                        i -> new Overhead(
                                dice.one(List.of(Account.NOTICE, Account.IT, Account.CQC_FEES)),
                                dice.money(),
                                dice.text())),
                share(),
                new WageTerms(
                        dice.one(WageTerms.Cycle.class),
                        Duration.ofMinutes(dice.below(200)),
                        dice.orNone(dice::money),
                        Duration.ofMinutes(dice.below(90)),
                        dice.one(PaidBasis.class),
                        dice.flip() ? Map.of() : Map.of("senior", dice.one(PaidBasis.class))),
                dice.one(OnCostKey.class));
    }

    private SickSoFar sick() {
        var from = LocalDate.parse("2026-08-01").plusDays(dice.below(60));
        var isAbsence = dice.flip();
        return new SickSoFar(
                new CareworkerId("W1"),
                isAbsence ? from : null,
                isAbsence ? from.plusDays(dice.below(30)) : null,
                isAbsence ? dice.orNone(() -> dice.decimal(28)) : null,
                dice.money());
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(dice.below(1000), 3);
    }

    private Supply supply(int number) {
        return new Supply(
                "item " + number,
                dice.money(),
                dice.orNone(() -> dice.one(Visit.Kind.class)),
                BigDecimal.valueOf(dice.below(5)),
                dice.orNone(() -> new Renewal(dice.decimal(20), 1 + dice.below(400))));
    }
}
