package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a rate card: a commissioning rate of a contract line.
 *
 * @param band when it holds
 * @param scope whose visits it is for
 * @param terms which time is billed, and what of a cancelled visit
 */
public record RateRow(String contractLine, Origin origin, Band band, Price price, RateScope scope, Terms terms) {
    /** What the amount is for. */
    public enum Unit {
        HOUR,
        /** A visit, whatever its length; or, with a length, a visit of that length. */
        VISIT,
        /** A sleep-in or waking night as a whole. */
        NIGHT,
        /** A package for a week, whatever is done in it. */
        WEEK,
        /** A package for a day, whatever is done in it: live-in care. */
        DAY,
        /** An hour of a package's weekly hours, used or not; what goes beyond them is priced by the other rows. */
        BLOCK;

        /** Whether it is due for each day the package covers, whatever is done. */
        public boolean isDueAnyhow() {
            return this == WEEK || this == DAY || this == BLOCK;
        }

        public static Optional<Unit> find(String text) {
            return named(values(), text);
        }
    }

    /**
     * What is paid.
     *
     * @param length the length of visit it is for; null if it is for no length in particular
     * @param onTop whether it is added to whatever else is billed for the hour or the visit: a supplement
     */
    public record Price(Money amount, Unit unit, @Nullable Duration length, boolean onTop) {
        public Price {
            requireNonNull(unit, "unit");
            Check.that(!amount.isNegative(), "amount (%s) must not be negative", amount);
            Check.that(
                    length == null || unit == Unit.VISIT || unit == Unit.HOUR,
                    "a price a %s must not have band_minutes",
                    unit.name().toLowerCase(Locale.ROOT));
            Check.that(
                    length == null || length.compareTo(Duration.ZERO) > 0,
                    "band_minutes (%s) must be above zero",
                    length == null ? 0 : length.toMinutes());
            Check.that(
                    !onTop || (length == null && (unit == Unit.HOUR || unit == Unit.VISIT)),
                    "a price on top must be for an hour or a visit of any length");
        }

        /** A price that stands for itself. */
        public Price(Money amount, Unit unit, @Nullable Duration length) {
            this(amount, unit, length, false);
        }

        /** A supplement for each hour, or each careworker's visit, that is billed. */
        public static Price onTop(Money amount, Unit unit) {
            return new Price(amount, unit, null, true);
        }

        public static Price anHour(Money amount) {
            return new Price(amount, Unit.HOUR, null);
        }

        /** A visit of some length. */
        public static Price aVisitOf(Duration length, Money amount) {
            return new Price(amount, Unit.VISIT, length);
        }
    }

    public RateRow {
        contractLine = Check.text(contractLine, "contract line");
        requireNonNull(origin, "origin");
        requireNonNull(price, "price");
        requireNonNull(terms, "terms");
        requireNonNull(scope, "scope");
        Check.that(
                price.onTop() || scope.bookedBelow() == null,
                "contract line %s: booking_notice_below is for supplements (on_top) only",
                contractLine);
        boolean isOfWholeDays = band.from() == null && (price.unit() == Unit.DAY || band.equals(Band.ALWAYS));
        Check.that(
                !price.unit().isDueAnyhow() || (isOfWholeDays && scope.equals(RateScope.ANY)),
                "contract line %s: a price a week or a block must have no day_type, from, to, worker, zone or visit_kinds;"
                        + " a price a day may have a day_type",
                contractLine);
    }

    /** A rate for one careworker of any visit. */
    public RateRow(String contractLine, Origin origin, Band band, Price price, int worker, Terms terms) {
        this(contractLine, origin, band, price, RateScope.of(worker), terms);
    }

    /** An hourly rate for the first careworker. */
    public static RateRow anHour(String contractLine, Origin origin, Band band, Money amount) {
        return new RateRow(contractLine, origin, band, Price.anHour(amount), RateScope.ANY, Terms.PLANNED);
    }

    public RateRow withTerms(Terms other) {
        return new RateRow(contractLine, origin, band, price, scope, other);
    }

    public RateRow withScope(RateScope other) {
        return new RateRow(contractLine, origin, band, price, other, terms);
    }

    /** The row that an uplift makes of it. */
    RateRow raisedBy(Uplift uplift) {
        var raised = new Price(uplift.raise(price.amount()), price.unit(), price.length(), price.onTop());
        return new RateRow(contractLine, uplift.raise(origin), band, raised, scope, terms);
    }

    /** 1 for the first careworker of a visit, 2 for any other. */
    public int worker() {
        return scope.worker();
    }

    /** What it is for: {@code hour, sunday}, {@code visit of 30 minutes, second careworker}. */
    String text() {
        var length = price.length() == null ? "" : " of " + price.length().toMinutes() + " minutes";
        var when = band.text().isEmpty() ? "" : ", " + band.text();
        return price.unit().name().toLowerCase(Locale.ROOT)
                + length
                + when
                + scope.text()
                + (price.onTop() ? ", on top" : "");
    }

    /** The document that set it, as a line of a statement cites it. */
    public String source() {
        var when = band.text().isEmpty() ? "" : " " + band.text();
        return "rate card " + contractLine + when + ": " + origin.text();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Stream.of(values)
                .filter(value -> value.name().replace('_', '-').equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
