package coop.commonround.statute;

import coop.commonround.base.Money;

/**
 * The figures of pay and tax law, each with its date and source.
 *
 * <p>Another set of figures (a draft, another year's guess) is another instance.
 */
public record Statute(
        Figure<MinimumWage> minimumWage,
        Figure<RealLivingWage> realLivingWage,
        Figure<EmployerNi> employerNi,
        Figure<Money> employmentAllowance,
        Figure<AutoEnrolment> autoEnrolment,
        Figure<ApprovedMileage> approvedMileage,
        Figure<Holiday> holiday) {

    private static final Statute PUBLISHED = new Statute(
            StatuteFile.read("minimum_wage.csv", MinimumWage::of),
            StatuteFile.read("real_living_wage.csv", RealLivingWage::of),
            StatuteFile.read("employer_ni.csv", EmployerNi::of),
            StatuteFile.read("employment_allowance.csv", row -> row.money("allowance_a_year")),
            StatuteFile.read("auto_enrolment.csv", AutoEnrolment::of),
            StatuteFile.read("approved_mileage.csv", ApprovedMileage::of),
            StatuteFile.read("holiday.csv", Holiday::of));

    /** The figures that come with the engine. */
    public static Statute published() {
        return PUBLISHED;
    }
}
