package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import coop.commonround.cost.ledger.Account;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the employer pays beside wages, and what the co-op adds for running itself.
 *
 * @param timeOff what is set aside for paid hours that are not worked
 * @param employer National Insurance and pension
 * @param mileage what is repaid for miles
 * @param overheads for each hour of contact time
 * @param surplusShare what is to be left over, as a share of cost: 0.05 asks for five per cent on top; a target, never a
 *     cost line
 * @param wage how the minimum wage is proved
 * @param sharedBy the key by which on-costs are shared over visits
 */
public record OnCosts(
        TimeOff timeOff,
        Employer employer,
        Mileage mileage,
        List<Overhead> overheads,
        BigDecimal surplusShare,
        WageTerms wage,
        OnCostKey sharedBy) {

    /** Statutory holiday, National Insurance and pension; nothing else. */
    public static final OnCosts STATUTORY = new OnCosts(
            TimeOff.STATUTORY,
            Employer.STATUTORY,
            Mileage.APPROVED,
            List.of(),
            BigDecimal.ZERO,
            WageTerms.DEFAULT,
            OnCostKey.PAY);

    /**
     * What is set aside for paid hours that are not worked, on each pound of pay for hours that are.
     *
     * @param holidayWeeks a year, 0 to 51; set aside as weeks ÷ (52 − weeks); null for the statutory weeks of the day
     * @param sicknessShare 0.025 for 2.5 per cent
     * @param trainingShare 0.02 for 2 per cent
     * @param isRolledUp whether people of irregular hours are paid their holiday with each hour, and not when they take
     *     it
     * @param qualifyingDays working days of a week, 1 to 7 from Monday on: statutory sick pay and days of leave are shared
     *     over so many
     * @param sickSoFar sickness and earnings before the period, of those of whom they are known
     */
    public record TimeOff(
            @Nullable BigDecimal holidayWeeks,
            BigDecimal sicknessShare,
            BigDecimal trainingShare,
            boolean isRolledUp,
            int qualifyingDays,
            List<SickSoFar> sickSoFar) {
        public static final int MONDAY_TO_FRIDAY = 5;

        public static final TimeOff STATUTORY = new TimeOff(null, BigDecimal.ZERO, BigDecimal.ZERO);

        public TimeOff {
            Check.that(
                    holidayWeeks == null
                            || (holidayWeeks.signum() >= 0 && holidayWeeks.compareTo(BigDecimal.valueOf(51)) <= 0),
                    "holiday_weeks (%s) must be 0 to 51",
                    holidayWeeks);
            isShare("sickness_share", sicknessShare);
            isShare("training_share", trainingShare);
            Check.that(
                    qualifyingDays >= 1 && qualifyingDays <= 7, "qualifying_days (%s) must be 1 to 7", qualifyingDays);
            sickSoFar = List.copyOf(sickSoFar);
        }

        /** Where nothing is known of sickness before the period. */
        public TimeOff(
                @Nullable BigDecimal holidayWeeks,
                BigDecimal sicknessShare,
                BigDecimal trainingShare,
                boolean isRolledUp,
                int qualifyingDays) {
            this(holidayWeeks, sicknessShare, trainingShare, isRolledUp, qualifyingDays, List.of());
        }

        public TimeOff withSickSoFar(List<SickSoFar> known) {
            return new TimeOff(holidayWeeks, sicknessShare, trainingShare, isRolledUp, qualifyingDays, known);
        }

        /** Holiday paid when it is taken, and sick pay from Monday to Friday. */
        public TimeOff(@Nullable BigDecimal holidayWeeks, BigDecimal sicknessShare, BigDecimal trainingShare) {
            this(holidayWeeks, sicknessShare, trainingShare, false, MONDAY_TO_FRIDAY);
        }

        /** Whether somebody's holiday is paid with each hour: rolled up, and no hours promised to them. */
        public boolean isRolledUpFor(Careworker careworker) {
            return isRolledUp
                    && careworker.contract() == Careworker.Contract.FLEXIBLE
                    && careworker.hours().contracted().isZero();
        }
    }

    /**
     * What the employer owes on gross pay.
     *
     * @param nationalInsuranceShare of everybody's gross pay; null to work it out for each person from the thresholds
     * @param pensionShare of everybody's gross pay; null to work it out for each person from the thresholds
     * @param employmentAllowance whether the co-op may claim it; a question for its accountant, since work of a public
     *     nature is shut out
     */
    public record Employer(
            @Nullable BigDecimal nationalInsuranceShare,
            @Nullable BigDecimal pensionShare,
            boolean employmentAllowance) {
        public static final Employer STATUTORY = new Employer(null, null, false);

        public Employer {
            if (nationalInsuranceShare != null) {
                isShare("ni_employer_share", nationalInsuranceShare);
            }
            if (pensionShare != null) {
                isShare("pension_employer_share", pensionShare);
            }
        }
    }

    /**
     * A cost that no single hour causes, spread over contact time.
     *
     * @param account one of the overhead accounts, or {@link Account#NOTICE}
     * @param perContactHour for each careworker's hour in a home
     * @param source where the figure comes from; empty if not recorded
     */
    public record Overhead(Account account, Money perContactHour, String source) {
        public Overhead {
            Check.that(
                    account.section() == Account.Section.OVERHEAD || account == Account.NOTICE,
                    "'%s' is not an overhead; it is worked out from the roster",
                    account.text());
            Check.that(
                    !perContactHour.isNegative(),
                    "%s (%s an hour) must not be negative",
                    account.text(),
                    perContactHour);
            source = source.strip();
        }
    }

    public OnCosts {
        requireNonNull(timeOff, "timeOff");
        requireNonNull(employer, "employer");
        requireNonNull(mileage, "mileage");
        overheads = List.copyOf(overheads);
        isShare("surplus_share", surplusShare);
        requireNonNull(wage, "wage");
        requireNonNull(sharedBy, "sharedBy");
    }

    public OnCosts withTimeOff(TimeOff other) {
        return new OnCosts(other, employer, mileage, overheads, surplusShare, wage, sharedBy);
    }

    public OnCosts withEmployer(Employer other) {
        return new OnCosts(timeOff, other, mileage, overheads, surplusShare, wage, sharedBy);
    }

    public OnCosts withMileage(Mileage other) {
        return new OnCosts(timeOff, employer, other, overheads, surplusShare, wage, sharedBy);
    }

    /** With one rate for each mile by car, at all times. */
    public OnCosts withMileageRate(Money aMile) {
        return withMileage(new Mileage(aMile, mileage.rates(), mileage.isBicycleRepaid(), mileage.soFar()));
    }

    public OnCosts withMilesSoFar(Map<CareworkerId, BigDecimal> miles) {
        return withMileage(new Mileage(mileage.aMile(), mileage.rates(), mileage.isBicycleRepaid(), miles));
    }

    public OnCosts withOverheads(List<Overhead> others) {
        return new OnCosts(timeOff, employer, mileage, others, surplusShare, wage, sharedBy);
    }

    public OnCosts withSurplusShare(BigDecimal share) {
        return new OnCosts(timeOff, employer, mileage, overheads, share, wage, sharedBy);
    }

    public OnCosts withWage(WageTerms other) {
        return new OnCosts(timeOff, employer, mileage, overheads, surplusShare, other, sharedBy);
    }

    public OnCosts withSharedBy(OnCostKey key) {
        return new OnCosts(timeOff, employer, mileage, overheads, surplusShare, wage, key);
    }

    /** Those that were known on a day: mileage rates published by then; the rest is not dated, and stays. */
    OnCosts knownOn(LocalDate day) {
        return withMileage(mileage.knownOn(day));
    }

    private static void isShare(String what, BigDecimal share) {
        Check.that(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) < 0,
                "%s (%s) must be 0 or more and below 1; write 2 per cent as 0.02",
                what,
                share);
    }
}
