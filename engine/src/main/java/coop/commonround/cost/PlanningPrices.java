package coop.commonround.cost;

import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.PayScale.Rate;
import coop.commonround.cost.outlay.PayClock;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.LabourPrices.Band;
import coop.commonround.model.LabourPrices.NightPay;
import coop.commonround.model.LabourPrices.Prices;
import coop.commonround.model.LabourPrices.ShiftPay;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells the planner what careworkers' time and miles cost, so that what it minimises is what the statement will say.
 *
 * <p>Wages and mileage only: on-costs follow pay and would change no choice between two hours of one person. Basic pay,
 * mileage and overtime are those of the period's first day; a rise within the period is a band.
 */
public final class PlanningPrices {
    /** The last shifts may end this long after the period. */
    private static final Duration AFTERWARDS = Duration.ofDays(2);

    private final CostBook book;
    private final Period period;
    private final PayClock clock;

    private PlanningPrices(CostBook book, Problem problem) {
        this.book = book;
        this.period = problem.period();
        this.clock = new PayClock(book.pay(), problem.calendar());
    }

    /** The prices of everybody but volunteers, who cost nothing; refused if a grade has no pay. */
    public static Loaded<LabourPrices> of(Problem problem, CostBook book) {
        var planning = new PlanningPrices(book, problem);
        var prices = new HashMap<CareworkerId, Prices>();
        var issues = new ArrayList<Issue>();
        for (var careworker : problem.careworkers()) {
            if (!careworker.isVolunteer()) {
                var fault = planning.clock.findFault(careworker, problem.period());
                fault.ifPresentOrElse(issues::add, () -> prices.put(careworker.id(), planning.of(careworker)));
            }
        }
        return issues.isEmpty() ? Loaded.of(new LabourPrices(prices), List.of()) : Loaded.refused(issues);
    }

    private Prices of(Careworker careworker) {
        var basic = clock.findBasic(careworker, period.first()).orElseThrow().hour();
        boolean isPromised = !careworker.hours().contracted().isZero();
        var overtime = isPromised
                ? clock.findOvertime(careworker, period.first()).map(Rate::hour).orElse(Money.ZERO)
                : Money.ZERO;
        var mile = book.onCosts().mileage().aMile(careworker.transport(), period.first(), book.statute());
        return new Prices(basic, bands(careworker, basic), mile, overtime)
                .withShifts(shifts(careworker, basic))
                .withNights(nights(careworker))
                .withWorkingDays(book.onCosts().timeOff().qualifyingDays());
    }

    /** A row for each day on which the least pay of a shift, or basic pay, changes; none where there is no least and no rise. */
    private List<ShiftPay> shifts(Careworker careworker, Money basic) {
        var shifts = new ArrayList<ShiftPay>();
        var before = new ShiftPay(period.first(), Duration.ZERO, basic);
        for (var day : period.first().datesUntil(period.last().plusDays(1)).toList()) {
            var hour = clock.findBasic(careworker, day).orElseThrow().hour();
            var holds = new ShiftPay(day, clock.minimumShift(careworker, day), hour);
            if (!holds.minimum().equals(before.minimum()) || !holds.hour().equals(before.hour())) {
                shifts.add(holds);
                before = holds;
            }
        }
        return shifts;
    }

    /** A row for each day on which what a sleep-in is paid as a whole changes; none where it never is. */
    private List<NightPay> nights(Careworker careworker) {
        var nights = new ArrayList<NightPay>();
        @Nullable Money before = null;
        for (var day : period.first().datesUntil(period.last().plusDays(1)).toList()) {
            var sum = clock.findSleepIn(careworker, day).map(Rate::hour).orElse(null);
            if (!Objects.equals(sum, before)) {
                nights.add(new NightPay(day, sum));
                before = sum;
            }
        }
        return nights;
    }

    private List<Band> bands(Careworker careworker, Money basic) {
        var bands = new ArrayList<Band>();
        for (var paid : clock.between(careworker, period.start(), period.end().plus(AFTERWARDS))) {
            var hour = paid.rate().hour();
            var from = paid.span().from();
            int last = bands.size() - 1;
            if (hour.equals(basic)) {
                continue;
            }
            if (last >= 0
                    && bands.get(last).to().equals(from)
                    && bands.get(last).hour().equals(hour)) {
                from = bands.remove(last).from();
            }
            bands.add(new Band(from, paid.span().to(), hour));
        }
        return bands;
    }
}
