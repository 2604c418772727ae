package coop.commonround.cost.income;

import coop.commonround.base.Issue;
import coop.commonround.cost.book.CancellationRule;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateScope.Asked;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.work.Presence.Paid;
import coop.commonround.model.CarePackage;
import coop.commonround.model.ClientId;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides what is due for the visits of a problem that were called off.
 *
 * <p>The contract line names the rule; the reason, the notice and the day of the absence pick its row. Nothing is due where
 * one of them is missing, and an issue says which.
 */
public final class Cancellations {
    private final RateCards rates;
    private final Problem problem;
    private final Map<String, CarePackage> packages;
    private final Map<ClientId, String> zones;
    private final Map<VisitId, CancellationRule> decided = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private Cancellations(Problem problem, RateCards rates) {
        this.problem = problem;
        this.rates = rates;
        this.zones = Bills.zones(problem);
        this.packages = problem.packages().stream().collect(Collectors.toMap(CarePackage::id, Function.identity()));
    }

    public static Cancellations of(Problem problem, RateCards rates) {
        var cancellations = new Cancellations(problem, rates);
        problem.visits().stream().filter(visit -> !visit.isToBeRostered()).forEach(cancellations::decide);
        return cancellations;
    }

    /** The row that decides about a visit; empty if it was not called off, or nothing is due for it. */
    public Optional<CancellationRule> find(VisitId visit) {
        return Optional.ofNullable(decided.get(visit));
    }

    /** Which part of the time and the miles of a visit that was called off is paid. */
    public Paid paid(Visit visit) {
        return find(visit.id())
                .map(row -> new Paid(row.due().paid(), row.due().mileage()))
                .orElse(Paid.NOTHING);
    }

    /** What could not be decided. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    private void decide(Visit visit) {
        var where = new Issue.Where.Thing("visit", visit.id().text());
        var payer = visit.packageId() == null ? null : packages.get(visit.packageId());
        var day = visit.date();
        if (payer == null || !payer.covers(day)) {
            issues.add(Issue.note(where, "cancelled: no package pays for it: billed and paid nothing"));
            return;
        }
        var rule = rates.find(payer.contractLine(), day)
                .flatMap(card -> card.findTerms(visit.likelyStart(), problem.calendar(), asked(visit)))
                .map(Terms::cancellationRule)
                .orElse("");
        if (rule.isEmpty()) {
            issues.add(Issue.note(
                    where,
                    "cancelled: contract line " + payer.contractLine()
                            + " names no cancellation rule: billed and paid nothing"));
            return;
        }
        if (!rates.cancellations().has(rule, day)) {
            issues.add(Issue.error(
                    where,
                    "contract line " + payer.contractLine() + " names the cancellation rule " + rule
                            + ", which is not there on " + day,
                    "add rows to cancellation_rules.csv that take effect by then"));
            return;
        }
        var booking = visit.booking();
        rates.cancellations()
                .find(rule, day, booking.cancelReason(), booking.notice(), dayAway(visit, payer))
                .ifPresentOrElse(
                        row -> decided.put(visit.id(), row),
                        () -> issues.add(Issue.warning(
                                where,
                                "cancelled" + text(booking) + ": cancellation rule " + rule
                                        + " does not say what is due: billed and paid nothing",
                                "give its cancel_reason and notice_minutes, or add a row to cancellation_rules.csv")));
    }

    private Asked asked(Visit visit) {
        return Asked.of(visit, 1, zones.get(visit.client()));
    }

    private static String text(Visit.Booking booking) {
        var reason = booking.cancelReason();
        var notice = booking.notice();
        return (reason == null ? " without a reason" : " for '" + reason + "'")
                + (notice == null ? ", notice not known" : " at " + notice.toMinutes() + " minutes' notice");
    }

    /** Counted from the day the package says, or the first on which one of its visits was called off for that reason. */
    private long dayAway(Visit visit, CarePackage payer) {
        var said = payer.awaySince();
        var first = said != null && !said.isAfter(visit.date()) ? said : firstCalledOff(visit);
        return ChronoUnit.DAYS.between(first, visit.date()) + 1;
    }

    private LocalDate firstCalledOff(Visit visit) {
        return problem.visits().stream()
                .filter(other -> !other.isToBeRostered()
                        && String.valueOf(visit.packageId()).equals(other.packageId())
                        && String.valueOf(visit.booking().cancelReason())
                                .equalsIgnoreCase(String.valueOf(other.booking().cancelReason())))
                .map(Visit::date)
                .min(Comparator.naturalOrder())
                .orElse(visit.date());
    }
}
