package coop.commonround.io.csv.money;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Mileage;
import coop.commonround.cost.book.OnCostKey;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.book.OnCosts.Employer;
import coop.commonround.cost.book.OnCosts.Overhead;
import coop.commonround.cost.book.OnCosts.TimeOff;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.PaidBasis;
import coop.commonround.cost.book.SickSoFar;
import coop.commonround.cost.book.WageTerms;
import coop.commonround.cost.book.WageTerms.Cycle;
import coop.commonround.cost.ledger.Account;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.settings.SettingsTable;
import coop.commonround.io.csv.settings.SettingsTable.Items;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Transport;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code on_costs.yaml}: what the employer pays beside wages. */
public final class OnCostsFile {
    private static final Column<BigDecimal> HOLIDAY = Column.of(
            "holiday_weeks",
            Kinds.decimal("0", "51"),
            "weeks of paid holiday a year; if left out, the statutory weeks of the day",
            "5.6");
    private static final Column<BigDecimal> SICKNESS = Column.of(
                    "sickness_share", Kinds.SHARE, "sick pay set aside, as a share of pay", "0.025")
            .otherwise("0");
    private static final Column<BigDecimal> TRAINING = Column.of(
                    "training_share", Kinds.SHARE, "paid training set aside, as a share of pay", "0.02")
            .otherwise("0");
    private static final Column<BigDecimal> NI = Column.of(
            "ni_employer_share",
            Kinds.SHARE,
            "employer's National Insurance as a share of everybody's gross pay; if left out, worked out for each person",
            "0.085");
    private static final Column<BigDecimal> PENSION = Column.of(
            "pension_employer_share",
            Kinds.SHARE,
            "employer's pension as a share of everybody's gross pay; if left out, worked out for each person",
            "0.03");
    private static final Column<Boolean> ALLOWANCE = Column.of(
                    "employment_allowance",
                    Kinds.YES_NO,
                    "whether the co-op may claim the Employment Allowance: ask its accountant",
                    "no")
            .otherwise("no");
    private static final Column<Money> MILEAGE = Column.of(
            "mileage_rate",
            Kinds.MONEY,
            "pounds paid for each mile by car, before the first of mileage_rates; if left out, the approved rate of the day",
            "0.55");
    private static final Column<Boolean> BICYCLE = Column.of(
                    "bicycle_mileage",
                    Kinds.YES_NO,
                    "whether miles by the careworker's own bicycle are paid at the approved rate where mileage_rates has none",
                    "no")
            .otherwise("no");
    private static final Column<LocalDate> FROM = Column.of(
                    "effective_from", Kinds.DATE, "the first day it holds", "2026-04-06")
            .required();
    private static final Column<LocalDate> PUBLISHED = Column.of(
            "published_on",
            Kinds.DATE,
            "when it became known, later than effective_from if it was backdated",
            "2026-06-15");
    private static final Column<Money> A_MILE = Column.of("a_mile", Kinds.MONEY, "pounds paid for each mile", "0.50")
            .required();
    private static final Column<Transport> VEHICLE = Column.of(
                    "transport", vehicles(), "the careworker's own car or bicycle", "car")
            .otherwise("car");
    private static final Column<BigDecimal> SURPLUS = Column.of(
                    "surplus_share", Kinds.SHARE, "what is to be left over, as a share of cost", "0.05")
            .otherwise("0");

    private static final Column<Boolean> ROLLED_UP = Column.of(
                    "rolled_up_holiday",
                    Kinds.YES_NO,
                    "whether those on a flexible contract without contracted hours are paid their holiday with each hour,"
                            + " and not when they take it",
                    "no")
            .otherwise("no");
    private static final Column<Integer> QUALIFYING_DAYS = Column.of(
                    "qualifying_days",
                    Kinds.whole(1, 7),
                    "working days of a week, from Monday on: statutory sick pay and days of leave are shared over so many",
                    "5")
            .otherwise("5");
    private static final Column<Cycle> PAY_PERIOD = Column.of(
                    "pay_period",
                    Choice.of(Cycle.class),
                    "how often people are paid, over which the minimum wage is proved: a calendar month, or a week from"
                            + " Monday to Sunday",
                    "month")
            .otherwise("month");
    private static final Column<Duration> COUNTED_GAP = Column.of(
                    "counted_gap_minutes",
                    Kinds.minutes(0, 1440),
                    "a gap between two visits counts as work for the minimum wage up to so many minutes, paid or not",
                    "60")
            .otherwise("60");
    private static final Column<Money> MILE_COST = Column.of(
            "mile_cost",
            Kinds.MONEY,
            "pounds a mile costs a careworker who drives; what mileage does not repay of it lowers pay that counts for"
                    + " the minimum wage. If left out, the approved rate of the day",
            "0.30");
    private static final Column<Duration> AWAKE = Column.of(
                    "sleep_in_awake_minutes",
                    Kinds.minutes(0, 1440),
                    "how long somebody is expected to be awake to work in a sleep-in; awake_minutes of actuals.csv come before"
                            + " it. Counts for the minimum wage, and is paid by the hour besides what the night is paid",
                    "20")
            .otherwise("0");
    private static final Column<PaidBasis> PAID_TIME = Column.of(
                    "paid_time",
                    Choice.of(PaidBasis.class),
                    "which time in a home is paid once it is recorded (`cost --actuals`): planned, recorded, or the longer"
                            + " of both",
                    "longer")
            .otherwise("recorded");
    private static final Column<String> GRADE =
            Column.of("pay_grade", Kinds.ID, "a grade of pay.csv", "senior").required();
    private static final Column<PaidBasis> PAID_TIME_OF_GRADE = Column.of(
                    "paid_time", Choice.of(PaidBasis.class), "which time in a home is paid to this grade", "planned")
            .required();

    private static final Items PAID_TIME_OF_GRADES = new Items(
            "paid_time_of_grades",
            "Grades that are paid for another time than paid_time says.",
            List.of(GRADE, PAID_TIME_OF_GRADE));

    private static final Column<OnCostKey> SHARED_BY = Column.of(
                    "on_costs_by",
                    Choice.of(OnCostKey.class),
                    "by what a careworker's holiday, training, sickness, National Insurance and pension of a week are shared"
                            + " over their visits of it; totals are the same by any key",
                    "paid-time")
            .otherwise("pay");
    private static final Column<Account> LINE = Column.of(
                    "line",
                    accounts(),
                    "a line of the Fair Cost of Care return (Annex A, section 3)",
                    "Back office staff")
            .required();
    private static final Column<Money> PER_HOUR = Column.of(
                    "per_contact_hour", Kinds.MONEY, "pounds for each careworker's hour in a home", "4.10")
            .required();
    private static final Column<String> SOURCE =
            Column.of("source", Kinds.TEXT, "where the figure comes from", "accounts 2025/26");
    private static final Column<String> DRIVER =
            Column.of("careworker_id", Kinds.ID, "who drove", "CW07").required();
    private static final Column<BigDecimal> MILES = Column.of(
                    "miles", Kinds.decimal("0", "200000"), "repaid from 6 April to the day before the period", "9850")
            .required();

    private static final Items MILES_SO_FAR = new Items(
            "miles_so_far",
            "Miles repaid in the tax year before the period: above the first 10,000 the approved rate is lower.",
            List.of(DRIVER, MILES));

    private static final Column<String> PERSON =
            Column.of("careworker_id", Kinds.ID, "who", "CW07").required();
    private static final Column<LocalDate> SICK_FROM =
            Column.of("from", Kinds.DATE, "the first day of an absence; with to, or neither", "2026-10-26");
    private static final Column<LocalDate> SICK_TO = Column.of(
            "to", Kinds.DATE, "its last day; days in the period are those of absences.csv or shifts.csv", "2026-11-08");
    private static final Column<BigDecimal> WEEKS_PAID = Column.of(
            "weeks_paid",
            Kinds.decimal("0", "28"),
            "weeks of sick pay paid by then, for this absence and those linked with it; if empty, counted from the absences"
                    + " that are given",
            "1.6");
    private static final Column<Money> AVERAGE_WEEK = Column.of(
            "average_week",
            Kinds.MONEY,
            "pounds of pay in an average week of the eight weeks before the absence, or before the period where none is given",
            "310.40");

    private static final Items SICK_SO_FAR = new Items(
            "sickness_so_far",
            "Sickness and pay before the period, for statutory sick pay: an absence within 56 days of another goes on with it,"
                    + " at the pay before the first of them and up to 28 weeks in all. Where no average week is given, it is"
                    + " that of the period, or of the contracted hours if they are more.",
            List.of(PERSON, SICK_FROM, SICK_TO, WEEKS_PAID, AVERAGE_WEEK));

    private static final Items MILEAGE_RATES = new Items(
            "mileage_rates",
            "Rates for each mile by date, each until the next takes effect; where two take effect on one day, the later"
                    + " published one holds.",
            List.of(FROM, PUBLISHED, SOURCE, VEHICLE, A_MILE));

    private static final Items OVERHEADS = new Items(
            "overheads",
            "Costs that no single hour causes, spread over contact time.",
            List.of(LINE, PER_HOUR, SOURCE));

    public static final SettingsTable TABLE = new SettingsTable(
            "on_costs.yaml",
            List.of(
                    "What the employer pays beside wages, and what the co-op adds for running itself.",
                    "Shares are `0.025` or `2.5%`, money is pounds. Statutory rates come with the engine, dated and"
                            + " sourced; what is given here comes before them. Without the file, the statutory figures"
                            + " hold and nothing is added."),
            List.of(
                    HOLIDAY,
                    SICKNESS,
                    TRAINING,
                    ROLLED_UP,
                    QUALIFYING_DAYS,
                    NI,
                    PENSION,
                    ALLOWANCE,
                    MILEAGE,
                    BICYCLE,
                    SURPLUS,
                    PAY_PERIOD,
                    COUNTED_GAP,
                    MILE_COST,
                    AWAKE,
                    PAID_TIME,
                    SHARED_BY),
            List.of(OVERHEADS, MILEAGE_RATES, MILES_SO_FAR, SICK_SO_FAR, PAID_TIME_OF_GRADES));

    private OnCostsFile() {}

    private static Kind<Transport> vehicles() {
        var vehicles = new LinkedHashMap<String, Transport>();
        vehicles.put("car", Transport.CAR);
        vehicles.put("bicycle", Transport.BICYCLE);
        return Choice.of(vehicles);
    }

    private static Kind<Account> accounts() {
        var accounts = new LinkedHashMap<String, Account>();
        for (var account : Account.values()) {
            if (account.section() == Account.Section.OVERHEAD || account == Account.NOTICE) {
                accounts.put(account.text(), account);
            }
        }
        return Choice.of(accounts);
    }

    public static OnCosts read(Intake intake) {
        var settings = Settings.read(intake, TABLE);
        var holiday = settings.value(HOLIDAY).orNull();
        var sickness = settings.value(SICKNESS).get();
        var training = settings.value(TRAINING).get();
        var insurance = settings.value(NI).orNull();
        var pension = settings.value(PENSION).orNull();
        boolean allowance = settings.value(ALLOWANCE).get();
        var mileage = settings.value(MILEAGE).orNull();
        var surplus = settings.value(SURPLUS).get();
        boolean isRolledUp = settings.value(ROLLED_UP).get();
        int qualifyingDays = settings.value(QUALIFYING_DAYS).get();
        boolean isBicycleRepaid = settings.value(BICYCLE).get();
        var rates = mileageRates(settings);
        var miles = milesSoFar(settings);
        var sick = sickSoFar(settings);
        var cycle = settings.value(PAY_PERIOD).get();
        var countedGap = settings.value(COUNTED_GAP).get();
        var mileCost = settings.value(MILE_COST).orNull();
        var awake = settings.value(AWAKE).get();
        var paidTime = settings.value(PAID_TIME).get();
        var paidTimeOfGrades = paidTimeOfGrades(settings);
        var sharedBy = settings.value(SHARED_BY).get();
        var overheads = overheads(settings);
        return settings.build(() -> new OnCosts(
                        new TimeOff(holiday, sickness, training, isRolledUp, qualifyingDays, sick),
                        new Employer(insurance, pension, allowance),
                        new Mileage(mileage, rates, isBicycleRepaid, miles),
                        overheads,
                        surplus,
                        new WageTerms(cycle, countedGap, mileCost, awake, paidTime, paidTimeOfGrades),
                        sharedBy))
                .orElse(OnCosts.STATUTORY);
    }

    private static List<Mileage.Rate> mileageRates(Settings settings) {
        var rates = new ArrayList<Mileage.Rate>();
        for (var entry : settings.entries(MILEAGE_RATES)) {
            var from = entry.value(FROM);
            var published = entry.value(PUBLISHED);
            var source = entry.value(SOURCE);
            var vehicle = entry.value(VEHICLE);
            var aMile = entry.value(A_MILE);
            entry.build(() -> new Mileage.Rate(
                            new Origin(from.get(), published.orNull(), source.or("")), vehicle.get(), aMile.get()))
                    .ifPresent(rates::add);
        }
        return rates;
    }

    private static Map<CareworkerId, BigDecimal> milesSoFar(Settings settings) {
        var all = new LinkedHashMap<CareworkerId, BigDecimal>();
        for (var entry : settings.entries(MILES_SO_FAR)) {
            var driver = entry.value(DRIVER);
            var miles = entry.value(MILES);
            entry.build(() -> {
                var id = new CareworkerId(driver.get());
                Check.that(!all.containsKey(id), "careworker %s is there twice in miles_so_far", id);
                all.put(id, miles.get());
                return id;
            });
        }
        return all;
    }

    private static Map<String, PaidBasis> paidTimeOfGrades(Settings settings) {
        var all = new LinkedHashMap<String, PaidBasis>();
        for (var entry : settings.entries(PAID_TIME_OF_GRADES)) {
            var grade = entry.value(GRADE);
            var basis = entry.value(PAID_TIME_OF_GRADE);
            entry.build(() -> {
                Check.that(
                        !all.containsKey(grade.get()),
                        "pay grade %s is there twice in paid_time_of_grades",
                        grade.get());
                all.put(grade.get(), basis.get());
                return grade.get();
            });
        }
        return all;
    }

    private static List<SickSoFar> sickSoFar(Settings settings) {
        var sick = new ArrayList<SickSoFar>();
        for (var entry : settings.entries(SICK_SO_FAR)) {
            var person = entry.value(PERSON);
            var from = entry.value(SICK_FROM);
            var to = entry.value(SICK_TO);
            var weeks = entry.value(WEEKS_PAID);
            var average = entry.value(AVERAGE_WEEK);
            entry.build(() -> new SickSoFar(
                            new CareworkerId(person.get()),
                            from.orNull(),
                            to.orNull(),
                            weeks.orNull(),
                            average.orNull()))
                    .ifPresent(sick::add);
        }
        return sick;
    }

    private static List<Overhead> overheads(Settings settings) {
        var overheads = new ArrayList<Overhead>();
        for (var entry : settings.entries(OVERHEADS)) {
            var line = entry.value(LINE);
            var perHour = entry.value(PER_HOUR);
            var source = entry.value(SOURCE);
            entry.build(() -> new Overhead(line.get(), perHour.get(), source.or("")))
                    .ifPresent(overheads::add);
        }
        return overheads;
    }
}
