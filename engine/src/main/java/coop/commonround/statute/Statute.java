package coop.commonround.statute;

import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import coop.commonround.base.Money;
import java.time.LocalDate;
import java.util.Map;

/**
 * The figures of pay and tax law, each with its date and source.
 *
 * <p>Another set of figures (a draft, another year's guess) is another instance: {@link #extendedBy} takes rows of one's
 * own before those that come with the engine.
 */
public record Statute(
        Figure<MinimumWage> minimumWage,
        Figure<RealLivingWage> realLivingWage,
        Figure<EmployerNi> employerNi,
        Figure<NiRelief> niRelief,
        Figure<Money> employmentAllowance,
        Figure<AutoEnrolment> autoEnrolment,
        Figure<SickPay> sickPay,
        Figure<ApprovedMileage> approvedMileage,
        Figure<Money> approvedBicycleMileage,
        Figure<Holiday> holiday,
        Figure<WorkingTime> workingTime,
        BankHolidays bankHolidays) {

    private static final Statute PUBLISHED = new Statute(
            StatuteFile.figure("minimum_wage.csv", MinimumWage::of),
            StatuteFile.figure("real_living_wage.csv", RealLivingWage::of),
            StatuteFile.figure("employer_ni.csv", EmployerNi::of),
            StatuteFile.figure("ni_relief.csv", NiRelief::of),
            StatuteFile.figure("employment_allowance.csv", Statute::allowance),
            StatuteFile.figure("auto_enrolment.csv", AutoEnrolment::of),
            StatuteFile.figure("sick_pay.csv", SickPay::of),
            StatuteFile.figure("approved_mileage.csv", ApprovedMileage::of),
            StatuteFile.figure("approved_bicycle_mileage.csv", Statute::bicycleMile),
            StatuteFile.figure("holiday.csv", Holiday::of),
            StatuteFile.figure("working_time.csv", WorkingTime::of),
            BankHolidays.published());

    /** The figures that come with the engine. */
    public static Statute published() {
        return PUBLISHED;
    }

    private static Money allowance(StatuteRow row) {
        return row.money("allowance_a_year");
    }

    private static Money bicycleMile(StatuteRow row) {
        return row.money("a_mile");
    }

    /**
     * These figures with rows of one's own: a row that takes effect on the day of another stands in for it, any other is
     * added. Each file has the columns of the engine's own of the same name, its source included.
     *
     * @param texts by the name of the file, such as {@code minimum_wage.csv}
     * @return refused if any row cannot be used, or no figure has a file of that name; each issue names file and line
     */
    public Loaded<Statute> extendedBy(Map<String, String> texts) {
        var own = new OwnFigures(texts);
        var extended = new Statute(
                own.before(minimumWage, MinimumWage::of),
                own.before(realLivingWage, RealLivingWage::of),
                own.before(employerNi, EmployerNi::of),
                own.before(niRelief, NiRelief::of),
                own.before(employmentAllowance, Statute::allowance),
                own.before(autoEnrolment, AutoEnrolment::of),
                own.before(sickPay, SickPay::of),
                own.before(approvedMileage, ApprovedMileage::of),
                own.before(approvedBicycleMileage, Statute::bicycleMile),
                own.before(holiday, Holiday::of),
                own.before(workingTime, WorkingTime::of),
                own.before(bankHolidays));
        var issues = own.issues();
        return Issue.anyError(issues) ? Loaded.refused(issues) : Loaded.of(extended, issues);
    }

    /**
     * The figures that were known on a day: those published by then, and those of which that is not recorded. Bank
     * holidays are never announced for the past, and stay.
     */
    public Statute knownOn(LocalDate day) {
        return new Statute(
                minimumWage.knownOn(day),
                realLivingWage.knownOn(day),
                employerNi.knownOn(day),
                niRelief.knownOn(day),
                employmentAllowance.knownOn(day),
                autoEnrolment.knownOn(day),
                sickPay.knownOn(day),
                approvedMileage.knownOn(day),
                approvedBicycleMileage.knownOn(day),
                holiday.knownOn(day),
                workingTime.knownOn(day),
                bankHolidays);
    }
}
