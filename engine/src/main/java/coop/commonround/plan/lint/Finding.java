package coop.commonround.plan.lint;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ShiftId;
import coop.commonround.model.VisitId;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that is amiss in a roster.
 *
 * @param id what is amiss: the text of the {@link coop.commonround.model.RuleId} that is broken, or one of {@link LintId}
 * @param visits those it is about, by id; may be none
 * @param careworkers those it is about, by id; may be none
 * @param shifts those it is about, by id; may be none
 * @param amount how bad it is, in {@code unit}; zero or more
 * @param text what is amiss in a sentence, with ids only and without its full stop
 * @param remedy how it can be mended, or why not
 */
public record Finding(
        String id,
        Severity severity,
        List<VisitId> visits,
        List<CareworkerId> careworkers,
        List<ShiftId> shifts,
        long amount,
        Unit unit,
        String text,
        Remedy remedy) {
    /** By severity, then rule by rule, then by amount, most first. */
    public static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparingInt(each -> Case.orderOf(each.id))
            .thenComparing(Finding::id)
            .thenComparing(Finding::amount, Comparator.reverseOrder())
            .thenComparing(Finding::text);

    /** How much it matters, most first. */
    public enum Severity {
        /** Law or safety: a hard rule is broken. */
        BREACH,
        /** Care that was commissioned is not given, or not all of it. */
        CARE,
        /** A row that fits no shift, no visit or nobody, and so could not be judged. */
        ROW,
        /** Nothing is broken yet, or nothing but a rule that the policy has given a price and a reason. */
        WARNING
    }

    /** What an amount counts. */
    public enum Unit {
        MINUTES("minute"),
        ATTENDANCES("attendance"),
        SKILLS("skill"),
        CAREWORKERS("careworker"),
        LINKS("link"),
        LOADS("unit"),
        DAYS("day"),
        ROUNDS("round"),
        VISITS("visit"),
        CLIENTS("client"),
        /** What the rule counts: see its row in the table of rules. */
        BREACHES("breach");

        private final String one;

        Unit(String one) {
            this.one = one;
        }

        /** An amount in words: {@code 1 minute}, {@code 12 minutes}. */
        public String of(long amount) {
            return amount + " " + one + (amount == 1 ? "" : this == BREACHES ? "es" : "s");
        }
    }

    public Finding {
        id = Check.text(id, "id");
        requireNonNull(severity, "severity");
        visits = visits.stream().distinct().sorted().toList();
        careworkers = careworkers.stream().distinct().sorted().toList();
        shifts = shifts.stream().distinct().sorted().toList();
        Check.that(amount >= 0, "%s: the amount (%s) must not be negative", id, amount);
        requireNonNull(unit, "unit");
        text = Check.text(text, "text");
        requireNonNull(remedy, "remedy");
    }

    /** Whether something is broken or missing, so that the roster cannot stand as it is. */
    public boolean isBreach() {
        return severity != Severity.WARNING;
    }
}
