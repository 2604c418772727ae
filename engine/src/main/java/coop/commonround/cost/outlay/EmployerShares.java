package coop.commonround.cost.outlay;

import coop.commonround.base.Money;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.InsuranceRelief;
import coop.commonround.statute.Statute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Employer's National Insurance and pension as a share of each person's gross pay.
 *
 * <p>Both are thresholds of a year's pay, so two people on the same rate carry different shares: what is due on the
 * person's pay of a year, over that pay.
 */
final class EmployerShares {
    /**
     * A share and where it comes from.
     *
     * @param share of gross pay, 0 or more
     */
    record Share(BigDecimal share, String source) {}

    /** A share is stated to a millionth of a per cent: on £100 that is a ten-thousandth of a penny. */
    private static final int DECIMALS = 8;

    private final OnCosts.Employer employer;
    private final Statute statute;
    private final List<Careworker> careworkers;
    private final Map<CareworkerId, Money> payOfYear;
    private final Map<LocalDate, BigDecimal> leftByAllowance = new HashMap<>();

    /**
     * Works from pay of a year.
     *
     * @param careworkers all who are paid, for the Employment Allowance they share
     */
    EmployerShares(
            OnCosts.Employer employer,
            Statute statute,
            List<Careworker> careworkers,
            Map<CareworkerId, Money> payOfYear) {
        this.employer = employer;
        this.statute = statute;
        this.careworkers = List.copyOf(careworkers);
        this.payOfYear = Map.copyOf(payOfYear);
    }

    Share nationalInsurance(Careworker careworker, LocalDate day) {
        var agreed = employer.nationalInsuranceShare();
        if (agreed != null) {
            return new Share(agreed, OnCostEntries.AGREED);
        }
        var row = statute.employerNi().on(day);
        var share = share(dueOfYear(careworker, day), careworker);
        if (!employer.employmentAllowance()) {
            return new Share(share, row.source());
        }
        var left = leftByAllowance.computeIfAbsent(row.effectiveFrom(), from -> leftOn(day));
        return new Share(
                share.multiply(left).setScale(DECIMALS, RoundingMode.HALF_UP),
                row.source() + ", less the Employment Allowance");
    }

    Share pension(Careworker careworker, LocalDate day) {
        var agreed = employer.pensionShare();
        if (agreed != null) {
            return new Share(agreed, OnCostEntries.AGREED);
        }
        var row = statute.autoEnrolment().on(day);
        var due = isYoungerThan(row.value().fromAge(), careworker, day)
                ? Money.ZERO
                : row.value().onYear(payOfYear(careworker));
        return new Share(share(due, careworker), row.source());
    }

    /** The part of all careworkers' National Insurance that the allowance, spread over all of it, leaves due. */
    private BigDecimal leftOn(LocalDate day) {
        var due = careworkers.stream().map(each -> dueOfYear(each, day)).collect(Money.sum());
        var left = due.minus(statute.employmentAllowance().on(day).value());
        return left.isNegative() || due.isZero()
                ? BigDecimal.ZERO
                : left.pounds().divide(due.pounds(), DECIMALS, RoundingMode.HALF_UP);
    }

    private Money dueOfYear(Careworker careworker, LocalDate day) {
        return statute.employerNi().on(day).value().onYear(payOfYear(careworker), isRelieved(careworker, day));
    }

    private boolean isRelieved(Careworker careworker, LocalDate day) {
        var law = statute.niRelief().on(day).value();
        var recorded = careworker.niRelief();
        if (recorded == null) {
            return "apprentice".equals(careworker.minimumWageBand())
                    ? isYoungerThan(law.apprenticesUnderAge(), careworker, day, true)
                    : isYoungerThan(law.underAge(), careworker, day);
        }
        return recorded.isRecordedOn(day)
                && switch (recorded.kind()) {
                    case VETERAN -> isNewVeteran(recorded, careworker, law.monthsOfVeterans(), day);
                    case APPRENTICE -> isYoungerThan(law.apprenticesUnderAge(), careworker, day, true);
                    case YOUNG -> isYoungerThan(law.underAge(), careworker, day, true);
                    case NONE -> false;
                };
    }

    private static boolean isNewVeteran(InsuranceRelief recorded, Careworker careworker, int months, LocalDate day) {
        var first = recorded.from() == null ? careworker.startDate() : recorded.from();
        return first == null ? months > 0 : !day.isBefore(first) && day.isBefore(first.plusMonths(months));
    }

    private Money payOfYear(Careworker careworker) {
        return payOfYear.getOrDefault(careworker.id(), Money.ZERO);
    }

    private BigDecimal share(Money due, Careworker careworker) {
        var pay = payOfYear(careworker);
        return pay.isZero() ? BigDecimal.ZERO : due.pounds().divide(pay.pounds(), DECIMALS, RoundingMode.HALF_UP);
    }

    /** By date of birth; where only a band of the minimum wage is known, by that. */
    private static boolean isYoungerThan(int years, Careworker careworker, LocalDate day) {
        var band = careworker.minimumWageBand();
        return isYoungerThan(years, careworker, day, isYoung(band));
    }

    private static boolean isYoungerThan(int years, Careworker careworker, LocalDate day, boolean ifUnknown) {
        var born = careworker.dateOfBirth();
        return born == null ? ifUnknown : ChronoUnit.YEARS.between(born, day) < years;
    }

    private static boolean isYoung(@Nullable String band) {
        return band != null && (band.startsWith("18") || band.startsWith("under"));
    }
}
