package coop.commonround.io.json.cost;

import coop.commonround.cost.book.Mileage;
import coop.commonround.cost.book.OnCostKey;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.book.OnCosts.Employer;
import coop.commonround.cost.book.OnCosts.Overhead;
import coop.commonround.cost.book.OnCosts.TimeOff;
import coop.commonround.cost.book.PaidBasis;
import coop.commonround.cost.book.SickSoFar;
import coop.commonround.cost.book.WageTerms;
import coop.commonround.cost.book.WageTerms.Cycle;
import coop.commonround.cost.ledger.Account;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Transport;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code on_costs}: what the employer pays beside wages. A key that is left out has the statutory default, or none. */
final class OnCostsJson {
    private static final Kind<Account> LINE = Kinds.choice(
            Stream.of(Account.values())
                    .filter(account -> account.section() == Account.Section.OVERHEAD || account == Account.NOTICE)
                    .toList(),
            Account::text);

    private static final Kind<Transport> VEHICLE = Kinds.choice(List.of(Transport.CAR, Transport.BICYCLE), Kinds::word);

    private OnCostsJson() {}

    static void write(OnCosts onCosts, Out out) {
        out.number("holiday_weeks", onCosts.timeOff().holidayWeeks())
                .number("sickness_share", onCosts.timeOff().sicknessShare())
                .number("training_share", onCosts.timeOff().trainingShare())
                .yesNo("rolled_up_holiday", onCosts.timeOff().isRolledUp())
                .number("qualifying_days", onCosts.timeOff().qualifyingDays())
                .number("ni_employer_share", onCosts.employer().nationalInsuranceShare())
                .number("pension_employer_share", onCosts.employer().pensionShare())
                .yesNo("employment_allowance", onCosts.employer().employmentAllowance())
                .money("mileage_rate", onCosts.mileage().aMile())
                .yesNo("bicycle_mileage", onCosts.mileage().isBicycleRepaid())
                .number("surplus_share", onCosts.surplusShare())
                .text("pay_period", Kinds.word(onCosts.wage().cycle()))
                .minutes("counted_gap_minutes", onCosts.wage().countedGap())
                .money("mile_cost", onCosts.wage().mileCost())
                .minutes("sleep_in_awake_minutes", onCosts.wage().awake())
                .word("paid_time", onCosts.wage().paidBasis())
                .rows(
                        "paid_time_of_grades",
                        List.copyOf(onCosts.wage().paidBasisOfGrade().entrySet()),
                        (grade, row) -> row.text("pay_grade", grade.getKey()).word("paid_time", grade.getValue()))
                .word("on_costs_by", onCosts.sharedBy())
                .rows("mileage_rates", onCosts.mileage().rates(), OnCostsJson::write)
                .rows("miles_so_far", List.copyOf(onCosts.mileage().soFar().entrySet()), OnCostsJson::write)
                .rows("sickness_so_far", onCosts.timeOff().sickSoFar(), OnCostsJson::write)
                .rows("overheads", onCosts.overheads(), OnCostsJson::write);
    }

    private static Optional<Map.Entry<String, PaidBasis>> paidTime(Keys keys) {
        var grade = keys.must("pay_grade", Kinds.ID);
        var basis = keys.must("paid_time", Kinds.choice(PaidBasis.class));
        return keys.build(() -> Map.entry(grade.get(), basis.get()));
    }

    private static void write(SickSoFar sick, Out out) {
        out.text("careworker_id", sick.careworker().text())
                .text("from", sick.from())
                .text("to", sick.to())
                .number("weeks_paid", sick.weeksPaid())
                .money("average_week", sick.averageWeek());
    }

    private static Optional<SickSoFar> sick(Keys keys) {
        var person = keys.must("careworker_id", Kinds.ID);
        var from = keys.may("from", Kinds.DATE);
        var to = keys.may("to", Kinds.DATE);
        var weeks = keys.may("weeks_paid", Kinds.DECIMAL);
        var average = keys.may("average_week", Kinds.MONEY);
        return keys.build(() -> new SickSoFar(
                new CareworkerId(person.get()), from.orNull(), to.orNull(), weeks.orNull(), average.orNull()));
    }

    private static void write(Mileage.Rate rate, Out out) {
        Dates.write(rate.origin(), out);
        out.word("transport", rate.transport()).money("a_mile", rate.aMile());
    }

    private static Optional<Mileage.Rate> mileageRate(Keys keys) {
        var origin = Dates.origin(keys);
        var transport = keys.may("transport", VEHICLE, Transport.CAR);
        var aMile = keys.must("a_mile", Kinds.MONEY);
        return keys.build(() -> new Mileage.Rate(origin.get(), transport.get(), aMile.get()));
    }

    private static void write(Map.Entry<CareworkerId, BigDecimal> driven, Out out) {
        out.text("careworker_id", driven.getKey().text()).number("miles", driven.getValue());
    }

    private static Optional<Map.Entry<CareworkerId, BigDecimal>> driven(Keys keys) {
        var driver = keys.must("careworker_id", Kinds.ID);
        var miles = keys.must("miles", Kinds.DECIMAL);
        return keys.build(() -> Map.entry(new CareworkerId(driver.get()), miles.get()));
    }

    private static void write(Overhead overhead, Out out) {
        out.text("line", overhead.account().text())
                .money("per_contact_hour", overhead.perContactHour())
                .textIfAny("source", overhead.source());
    }

    static Optional<OnCosts> read(Keys keys) {
        var holiday = keys.may("holiday_weeks", Kinds.DECIMAL);
        var sickness = keys.may("sickness_share", Kinds.DECIMAL, BigDecimal.ZERO);
        var training = keys.may("training_share", Kinds.DECIMAL, BigDecimal.ZERO);
        var rolledUp = keys.may("rolled_up_holiday", Kinds.YES_NO, false);
        var qualifyingDays = keys.may("qualifying_days", Kinds.WHOLE, TimeOff.MONDAY_TO_FRIDAY);
        var sickSoFar = keys.rows("sickness_so_far", OnCostsJson::sick);
        var miles = keys.rows("miles_so_far", OnCostsJson::driven);
        var insurance = keys.may("ni_employer_share", Kinds.DECIMAL);
        var pension = keys.may("pension_employer_share", Kinds.DECIMAL);
        var allowance = keys.may("employment_allowance", Kinds.YES_NO, false);
        var mileage = keys.may("mileage_rate", Kinds.MONEY);
        var bicycle = keys.may("bicycle_mileage", Kinds.YES_NO, false);
        var rates = keys.rows("mileage_rates", OnCostsJson::mileageRate);
        var surplus = keys.may("surplus_share", Kinds.DECIMAL, BigDecimal.ZERO);
        var cycle = keys.may("pay_period", Kinds.choice(Cycle.class), WageTerms.DEFAULT.cycle());
        var countedGap = keys.may("counted_gap_minutes", Kinds.MINUTES, WageTerms.DEFAULT.countedGap());
        var mileCost = keys.may("mile_cost", Kinds.MONEY);
        var awake = keys.may("sleep_in_awake_minutes", Kinds.MINUTES, Duration.ZERO);
        var paidTime = keys.may("paid_time", Kinds.choice(PaidBasis.class), PaidBasis.RECORDED);
        var paidTimeOfGrades = keys.rows("paid_time_of_grades", OnCostsJson::paidTime);
        var sharedBy = keys.may("on_costs_by", Kinds.choice(OnCostKey.class), OnCostKey.PAY);
        var overheads = keys.rows("overheads", OnCostsJson::overhead);
        return keys.build(() -> new OnCosts(
                new TimeOff(
                        holiday.orNull(),
                        sickness.get(),
                        training.get(),
                        rolledUp.get(),
                        qualifyingDays.get(),
                        sickSoFar),
                new Employer(insurance.orNull(), pension.orNull(), allowance.get()),
                new Mileage(
                        mileage.orNull(),
                        rates,
                        bicycle.get(),
                        miles.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))),
                overheads,
                surplus.get(),
                new WageTerms(
                        cycle.get(),
                        countedGap.get(),
                        mileCost.orNull(),
                        awake.get(),
                        paidTime.get(),
                        paidTimeOfGrades.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))),
                sharedBy.get()));
    }

    private static Optional<Overhead> overhead(Keys keys) {
        var line = keys.must("line", LINE);
        var perHour = keys.must("per_contact_hour", Kinds.MONEY);
        var source = keys.may("source", Kinds.TEXT, "");
        return keys.build(() -> new Overhead(line.get(), perHour.get(), source.get()));
    }
}
