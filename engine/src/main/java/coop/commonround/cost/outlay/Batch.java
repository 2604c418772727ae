package coop.commonround.cost.outlay;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One careworker's pay that is rounded together: for one attendance, one paid shift, or what a week leaves unused.
 *
 * @param presence the attendance it is for; null for the others
 * @param week the Monday of the week its hours are counted in
 * @param overtime what a share of the week's overtime adds; rounded with the rest of that overtime
 */
record Batch(@Nullable Presence presence, Subject subject, LocalDate week, List<Entry> pay, List<Entry> overtime) {
    Batch {
        requireNonNull(subject, "subject");
        pay = List.copyOf(pay);
        overtime = List.copyOf(overtime);
    }

    Batch(@Nullable Presence presence, Subject subject, LocalDate week, List<Entry> pay) {
        this(presence, subject, week, pay, List.of());
    }

    Batch withOvertime(Entry entry) {
        return new Batch(presence, subject, week, pay, List.of(entry));
    }

    boolean isIn(Shift shift) {
        return presence != null && presence.shift().id().equals(shift.id());
    }

    /** Hours that are paid; what only takes a sum back has none. */
    Duration paidTime() {
        var sum = Duration.ZERO;
        for (var entry : pay) {
            if (!entry.exact().isNegative() && entry.working().quantity() instanceof Quantity.Time paid) {
                sum = sum.plus(paid.time());
            }
        }
        return sum;
    }

    /** Whether it is for a visit that is made, not called off. */
    boolean isMade() {
        return presence != null && !presence.isCalledOff();
    }

    /** Paid hours, and those of a night that is paid as a whole. */
    Duration timeInShift() {
        var paid = paidTime();
        boolean isNight = pay.stream().anyMatch(entry -> entry.kind() == LineKind.SLEEP_IN);
        return presence == null || !isNight
                ? paid
                : paid.plus(presence.attendance().length());
    }

    boolean isSickPay() {
        return !pay.isEmpty() && pay.get(0).kind() == LineKind.SICK_PAY;
    }

    /** All of the pay, on which on-costs fall. */
    Money exactPay() {
        return sum(overtime, sum(pay, Money.ZERO));
    }

    private static Money sum(List<Entry> entries, Money before) {
        var sum = before;
        for (var entry : entries) {
            sum = sum.plus(entry.exact());
        }
        return sum;
    }
}
