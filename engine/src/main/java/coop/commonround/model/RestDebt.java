package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compensatory rest that is owed for one short night (Working Time Regulations 1998, regulation 24).
 *
 * @param date the day of work after the short night
 * @param reason why it was short, not blank
 * @param owed by how much it was short; zero or more
 * @param madeGoodOn the days on which some of it was made good, in order
 * @param balance what of it is still owed; zero to {@code owed}
 * @param due the last day by which it must be made good, not before {@code date}; null for what the policy says
 */
public record RestDebt(
        CareworkerId careworker,
        LocalDate date,
        String reason,
        Duration owed,
        List<LocalDate> madeGoodOn,
        Duration balance,
        @Nullable LocalDate due) {
    /** By careworker and day, and then by all else, so that the order of rows never matters. */
    static final Comparator<RestDebt> BY_DAY = Comparator.comparing(RestDebt::careworker)
            .thenComparing(RestDebt::date)
            .thenComparing(RestDebt::due, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RestDebt::owed)
            .thenComparing(RestDebt::balance)
            .thenComparing(RestDebt::reason)
            .thenComparing(debt -> debt.madeGoodOn().toString());

    private static final Duration LONGEST = Duration.ofDays(1);

    public RestDebt {
        requireNonNull(careworker, "careworker");
        madeGoodOn = madeGoodOn.stream().distinct().sorted().toList();
        Check.that(!reason.isBlank(), "rest owed for %s: reason must not be empty", date);
        Check.that(
                !owed.isNegative() && owed.compareTo(LONGEST) <= 0,
                "rest owed for %s: minutes owed (%s) must be 0 to 24 hours",
                date,
                owed);
        Check.that(
                !balance.isNegative() && balance.compareTo(owed) <= 0,
                "rest owed for %s: balance (%s) must be 0 to what is owed (%s)",
                date,
                balance,
                owed);
        Check.that(due == null || !due.isBefore(date), "rest owed for %s: due (%s) must not be before it", date, due);
    }
}
