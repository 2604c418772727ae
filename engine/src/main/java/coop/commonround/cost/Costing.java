package coop.commonround.cost;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.income.Income;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.outlay.Outlay;
import coop.commonround.cost.wage.WageProofs;
import coop.commonround.cost.wage.WageProver;
import coop.commonround.cost.work.Presences;
import coop.commonround.cost.work.WorkedSpans;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.statute.Statute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prices a roster as it is planned.
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
        return WageProver.with(book, statute, problem.calendar())
                .prove(problem.careworkers(), WorkedSpans.of(problem, roster));
    }

    /**
     * What a roster earns and costs. Refused only if the period lies before the figures of pay and tax law begin.
     *
     * @throws IllegalArgumentException if the roster is of another problem
     */
    public Loaded<Statement> price(Problem problem, Roster roster) {
        var first = problem.period().first();
        var missing = Stream.of(
                        statute.holiday(),
                        statute.employerNi(),
                        statute.employmentAllowance(),
                        statute.autoEnrolment(),
                        statute.approvedMileage(),
                        statute.niRelief(),
                        statute.sickPay())
                .map(figure -> figure.findMissing(first))
                .flatMap(Optional::stream)
                .toList();
        if (!missing.isEmpty()) {
            return Loaded.refused(missing);
        }
        var presences = Presences.of(problem, roster);
        var income = Income.of(problem, book.rates(), presences);
        var outlay = Outlay.of(problem, book, statute, presences);
        var lines =
                Stream.concat(income.lines().stream(), outlay.lines().stream()).toList();
        List<Issue> issues = Stream.of(
                        income.issues(),
                        outlay.issues(),
                        proveWages(problem, roster).issues(),
                        book.rates().dropped(problem.period()),
                        book.pay().dropped(problem.period()))
                .flatMap(List::stream)
                .toList();
        return Loaded.of(new Statement(lines), issues);
    }
}
