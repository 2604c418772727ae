package coop.commonround.cost.wage;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.PayScale.Rate;
import coop.commonround.cost.book.WageTerms;
import coop.commonround.cost.outlay.PayClock;
import coop.commonround.cost.work.WorkedSpan;
import coop.commonround.cost.work.WorkedSpan.Activity;
import coop.commonround.model.Calendar;
import coop.commonround.model.Careworker;
import coop.commonround.model.Transport;
import coop.commonround.statute.MinimumWage.Band;
import coop.commonround.statute.Statute;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sets pay that counts against time that counts, for each careworker and pay reference period.
 *
 * <p>What counts of pay is basic pay: what an enhancement adds is stripped, and so are overtime above basic pay, mileage that
 * is repaid, sleep-in allowances and pay for time off (National Minimum Wage Regulations 2015, regs 9 and 10). The rate is
 * that of the period's first day, for the age on that day.
 */
public final class WageProver {
    private final CostBook book;
    private final Statute statute;
    private final WageTerms terms;
    private final PayClock clock;

    private WageProver(CostBook book, Statute statute, PayClock clock) {
        this.book = requireNonNull(book, "book");
        this.statute = requireNonNull(statute, "statute");
        this.terms = book.onCosts().wage();
        this.clock = requireNonNull(clock, "clock");
    }

    /** By what a co-op pays, the figures of the law, and the days that are not like their weekday. */
    public static WageProver with(CostBook book, Statute statute, Calendar calendar) {
        return with(book, statute, new PayClock(book.pay(), calendar));
    }

    /** The same, with a clock of the book's pay scales that may know some days already. */
    public static WageProver with(CostBook book, Statute statute, PayClock clock) {
        return new WageProver(book, statute, clock);
    }

    /**
     * The proofs, by careworker and period. Volunteers have none, and nor has anybody whose grade has no pay.
     *
     * @param careworkers whom the spans are about; spans of others are passed over
     * @param spans planned or recorded, in any order; two of one careworker's should not overlap, but for the awake time
     *     of a sleep-in
     */
    public WageProofs prove(List<Careworker> careworkers, List<WorkedSpan> spans) {
        var spansOf = spans.stream().collect(Collectors.groupingBy(WorkedSpan::careworker));
        var proofs = new ArrayList<WageProof>();
        var missing = new TreeMap<LocalDate, Issue>();
        for (var careworker : careworkers) {
            var own = spansOf.getOrDefault(careworker.id(), List.of());
            if (!careworker.isVolunteer() && isPaidThrough(careworker, own)) {
                byPeriod(careworker, own).forEach((period, lines) -> {
                    var fault = statute.minimumWage().findMissing(period.first());
                    fault.ifPresentOrElse(
                            issue -> missing.put(period.first(), issue),
                            () -> proofs.add(proof(careworker, period, lines)));
                });
            }
        }
        return new WageProofs(proofs, List.copyOf(missing.values()));
    }

    private boolean isPaidThrough(Careworker careworker, List<WorkedSpan> spans) {
        var days = new HashSet<LocalDate>();
        for (var span : spans) {
            days.add(CivilTime.dateOf(span.from()));
            days.add(CivilTime.dateOf(span.to()));
        }
        return days.stream().allMatch(day -> clock.findBasic(careworker, day).isPresent());
    }

    private WageProof proof(Careworker careworker, PayPeriod period, List<WageLine> lines) {
        var law = statute.minimumWage().on(period.first());
        return new WageProof(careworker.id(), period, band(careworker, period.first()), law, lines);
    }

    /** As entered, or by age; where neither is known the highest rate is due. */
    private static Band band(Careworker careworker, LocalDate day) {
        var entered = careworker.minimumWageBand();
        var born = careworker.dateOfBirth();
        if (entered != null) {
            return Band.find(entered).orElseThrow();
        }
        return born == null ? Band.AGED_21 : Band.ofAge(ChronoUnit.YEARS.between(born, day));
    }

    /** Every span cut at midnight and where pay changes, so that no line reaches over the end of a period. */
    private Map<PayPeriod, List<WageLine>> byPeriod(Careworker careworker, List<WorkedSpan> spans) {
        var lines = new TreeMap<PayPeriod, List<WageLine>>(Comparator.comparing(PayPeriod::first));
        for (var span :
                spans.stream().sorted(Comparator.comparing(WorkedSpan::from)).toList()) {
            var expenses = unrepaid(span);
            for (var paid : clock.between(careworker, span.from(), span.to())) {
                var day = CivilTime.dateOf(paid.span().from());
                lines.computeIfAbsent(PayPeriod.of(terms.cycle(), day), period -> new ArrayList<>())
                        .add(line(careworker, span, paid, day, expenses));
                expenses = Money.ZERO;
            }
        }
        return lines;
    }

    private WageLine line(Careworker careworker, WorkedSpan span, PayClock.Paid paid, LocalDate day, Money expenses) {
        boolean isCounted = isCounted(span);
        var basic = clock.findBasic(careworker, day).map(Rate::hour).orElse(Money.ZERO);
        boolean isByTheNight = span.activity() == Activity.SLEEP_IN
                && clock.findSleepIn(careworker, CivilTime.dateOf(span.from())).isPresent();
        var hour = span.isPaid() && !isByTheNight ? paidHour(span, paid.rate().hour(), basic) : Money.ZERO;
        var counts = !isCounted ? Money.ZERO : hour.compareTo(basic) < 0 ? hour : basic;
        return new WageLine(span, paid.span().length(), isCounted, hour, counts, expenses);
    }

    /** Hours outside visits are paid at basic pay, whatever the time of day. */
    private static Money paidHour(WorkedSpan span, Money ofTheHour, Money basic) {
        return switch (span.activity()) {
            case TRAINING, STAND_BY, SHIFT_HOURS -> basic;
            default -> ofTheHour;
        };
    }

    private boolean isCounted(WorkedSpan span) {
        boolean isOwnTime = span.activity() == Activity.WAITING && span.length().compareTo(terms.countedGap()) > 0;
        return span.activity().isForWage() && !isOwnTime;
    }

    private Money unrepaid(WorkedSpan span) {
        if (span.miles().signum() == 0) {
            return Money.ZERO;
        }
        var day = CivilTime.dateOf(span.from());
        var approved = statute.approvedMileage().on(day).value().mile();
        var cost = terms.mileCost() == null ? approved : terms.mileCost();
        var lack = cost.minus(book.onCosts().mileage().aMile(Transport.CAR, day, statute));
        return lack.isNegative() ? Money.ZERO : lack.times(span.miles());
    }
}
