package coop.commonround.cost;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.SickSoFar;
import coop.commonround.cost.delivered.DeliveredTime;
import coop.commonround.cost.delivered.Delivery;
import coop.commonround.cost.delivered.Recordings;
import coop.commonround.cost.delivered.Settlement;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.cost.delivered.Worked;
import coop.commonround.cost.income.Billable;
import coop.commonround.cost.income.Cancellations;
import coop.commonround.cost.income.Income;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.outlay.Outlay;
import coop.commonround.cost.outlay.PayClock;
import coop.commonround.cost.wage.WageProofs;
import coop.commonround.cost.wage.WageProver;
import coop.commonround.cost.work.CalledOff;
import coop.commonround.cost.work.PaidTime;
import coop.commonround.cost.work.Presence;
import coop.commonround.cost.work.Presences;
import coop.commonround.cost.work.WorkedSpans;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.statute.Statute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prices a roster as it is planned, and as it was delivered.
 *
 * <p>Give it what the co-op is paid and pays; take back a statement in which each total is the sum of lines that name
 * their rate and its source, and every issue that kept a line out of it. A statement with errors among its issues is
 * incomplete.
 */
public final class Costing {
    private final CostBook book;
    private final Statute statute;

    private Costing(CostBook book) {
        this.book = requireNonNull(book, "book");
        this.statute = book.statute();
    }

    public static Costing with(CostBook book) {
        return new Costing(book);
    }

    /** By other figures of pay and tax law than those that come with the engine. */
    public Costing under(Statute other) {
        return new Costing(book.withStatute(other));
    }

    /** Whether everybody's pay on a roster reaches the minimum wage; {@link #price} warns of those it does not. */
    public WageProofs proveWages(Problem problem, Roster roster) {
        return proveWages(problem, roster, asRostered(), new PayClock(book.pay(), problem.calendar()));
    }

    private WageProofs proveWages(Problem problem, Roster roster, PaidTime time, PayClock clock) {
        return WageProver.with(book, statute, clock)
                .prove(problem.careworkers(), WorkedSpans.of(problem, roster, time));
    }

    private PaidTime asRostered() {
        return PaidTime.asRostered(book.onCosts().wage().awake());
    }

    /**
     * What a roster earns and costs. Refused only if the period lies before the figures of pay and tax law begin.
     *
     * @throws IllegalArgumentException if the roster is of another problem
     */
    public Loaded<Statement> price(Problem problem, Roster roster) {
        var missing = findMissing(problem);
        if (!missing.isEmpty()) {
            return Loaded.refused(missing);
        }
        var priced = price(problem, roster, asRostered(), Costing::asPlanned);
        return Loaded.of(priced.statement(), priced.issues());
    }

    /**
     * What was planned, delivered, billed and paid, by what was recorded of a roster's visits. Refused as {@link #price} is.
     *
     * @throws IllegalArgumentException if the roster is of another problem
     */
    public Loaded<Settlement> settle(Problem problem, Roster roster, List<VisitRecord> records) {
        var missing = findMissing(problem);
        if (!missing.isEmpty()) {
            return Loaded.refused(missing);
        }
        var planned = price(problem, roster, asRostered(), Costing::asPlanned);
        var delivery = Delivery.of(problem, roster, records);
        var worked = Worked.of(problem, roster, delivery);
        var time = new DeliveredTime(delivery, book.onCosts().wage());
        var actual = price(worked.problem(), worked.roster(), time, presences -> Recordings.of(delivery, presences));
        var settlement = Settlement.of(
                planned.statement(),
                actual.statement(),
                delivery,
                actual.income().times(),
                actual.wages());
        var issues = new LinkedHashSet<Issue>();
        planned.issues().stream().filter(Issue::isError).forEach(issues::add);
        issues.addAll(delivery.issues());
        issues.addAll(worked.issues());
        issues.addAll(actual.issues());
        return Loaded.of(settlement, List.copyOf(issues));
    }

    private List<Issue> findMissing(Problem problem) {
        var first = problem.period().first();
        var ofPeriod = Stream.of(
                        statute.holiday(),
                        statute.employerNi(),
                        statute.employmentAllowance(),
                        statute.autoEnrolment(),
                        statute.approvedMileage(),
                        statute.approvedBicycleMileage(),
                        statute.niRelief(),
                        statute.sickPay())
                .map(figure -> figure.findMissing(first));
        var ofSickness = book.onCosts().timeOff().sickSoFar().stream()
                .map(SickSoFar::from)
                .filter(Objects::nonNull)
                .map(statute.sickPay()::findMissing);
        return Stream.concat(ofPeriod, ofSickness)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<Billable> asPlanned(List<Presence> presences) {
        return presences.stream().map(Billable::asPlanned).toList();
    }

    private record Priced(Statement statement, Income income, WageProofs wages, List<Issue> issues) {}

    private Priced price(
            Problem problem, Roster roster, PaidTime time, Function<List<Presence>, List<Billable>> billables) {
        var cancellations = Cancellations.of(problem, book.rates());
        var calledOff = CalledOff.of(problem, Presences.of(problem, roster, time), cancellations::paid);
        var presences = calledOff.presences();
        var income = Income.ofBillables(problem, book.rates(), cancellations, billables.apply(presences));
        var clock = new PayClock(book.pay(), problem.calendar());
        var wages = proveWages(problem, roster, time, clock);
        var outlay = Outlay.of(problem, book, statute, clock, presences);
        var lines = new ArrayList<>(income.lines());
        lines.addAll(outlay.lines());
        List<Issue> issues = Stream.of(
                        income.issues(),
                        calledOff.issues(),
                        outlay.issues(),
                        wages.issues(),
                        book.rates().dropped(problem.period()),
                        book.pay().dropped(problem.period()))
                .flatMap(List::stream)
                .toList();
        return new Priced(new Statement(lines), income, wages, issues);
    }
}
