package coop.commonround.cost.outlay;

import coop.commonround.base.Issue;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.OnCostKey;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.Rounding;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.Careworker;
import coop.commonround.model.Problem;
import coop.commonround.statute.Statute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a roster costs, line by line.
 *
 * <p>The direct cost of one careworker at one visit is rounded to the penny once, and so are its overheads; a week's
 * overtime is rounded once and shared over the week's visits.
 */
public final class Outlay {
    private final VisitExtras extras;
    private final OnCostEntries onCosts;
    private final Function<Careworker, MileageClaim> claims;
    private final OnCostKey key;
    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private Outlay(
            VisitExtras extras, OnCostEntries onCosts, Function<Careworker, MileageClaim> claims, OnCostKey key) {
        this.extras = extras;
        this.onCosts = onCosts;
        this.claims = claims;
        this.key = key;
    }

    /**
     * What the presences of a roster cost, and what is paid beside them.
     *
     * @param clock of the book's pay scales and the problem's calendar
     */
    public static Outlay of(Problem problem, CostBook book, Statute statute, PayClock clock, List<Presence> presences) {
        var payroll = Payroll.of(problem, book, statute, clock, presences);
        var shares = new EmployerShares(
                book.onCosts().employer(), statute, problem.careworkers(), payroll.ofYear(problem, clock));
        var outlay = new Outlay(
                new VisitExtras(book, statute),
                new OnCostEntries(book.onCosts().timeOff(), shares, statute),
                careworker -> new MileageClaim(
                        problem.period().first(),
                        book.onCosts().mileage().soFar().getOrDefault(careworker.id(), BigDecimal.ZERO)),
                book.onCosts().sharedBy());
        for (var careworker : problem.careworkers()) {
            outlay.add(careworker, payroll.batches().getOrDefault(careworker.id(), List.of()));
        }
        outlay.lines.addAll(SupplyUse.of(book).wornOut(problem.period(), presences));
        outlay.issues.addAll(payroll.issues());
        return outlay;
    }

    public List<LedgerLine> lines() {
        return List.copyOf(lines);
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    private void add(Careworker careworker, List<Batch> batches) {
        var claim = claims.apply(careworker);
        var overtime = new TreeMap<LocalDate, List<Entry>>();
        var apportionment = new Apportionment(key);
        for (var batch : batches) {
            var direct = new ArrayList<>(batch.pay());
            if (!careworker.isVolunteer()) {
                direct.addAll(onCosts.of(batch, careworker));
            }
            var presence = batch.presence();
            if (presence != null) {
                direct.addAll(extras.direct(presence, claim));
            }
            var rounded = Rounding.together(direct);
            lines.addAll(
                    presence == null || key == OnCostKey.PAY
                            ? rounded
                            : apportionment.withoutOnCosts(batch, presence, rounded));
            if (presence != null) {
                lines.addAll(extras.overheads(presence));
            }
            overtime.computeIfAbsent(batch.week(), week -> new ArrayList<>()).addAll(batch.overtime());
        }
        lines.addAll(apportionment.lines());
        overtime.values().forEach(week -> lines.addAll(Rounding.together(week)));
    }
}
