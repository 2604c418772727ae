package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import coop.commonround.base.Sorted;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Transport;
import coop.commonround.statute.Statute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the co-op repays for miles in a careworker's own car or on their own bicycle.
 *
 * @param aMile by car, on days before the first of {@code rates}; null for the approved rate of the day
 * @param rates by date, each until the next takes effect
 * @param isBicycleRepaid whether miles by bicycle without a rate of their own are repaid at the approved one; otherwise they
 *     are not repaid
 * @param soFar miles by car repaid in the tax year before the period, of those who had any; the approved rate falls after so
 *     many a year
 */
public record Mileage(
        @Nullable Money aMile, List<Rate> rates, boolean isBicycleRepaid, Map<CareworkerId, BigDecimal> soFar) {
    private static final Comparator<Rate> IN_ORDER = Comparator.comparing(Rate::transport)
            .thenComparing(rate -> rate.origin().effectiveFrom())
            .thenComparing(rate -> rate.origin().publishedOn(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The approved rate for cars, and nothing for bicycles. */
    public static final Mileage APPROVED = new Mileage(null, List.of(), false, Map.of());

    /** A rate for each mile, and since when; where two take effect on one day, the later published one counts. */
    public record Rate(Origin origin, Transport transport, Money aMile) {
        public Rate {
            requireNonNull(origin, "origin");
            Check.that(transport.isPaidMileage(), "no mileage is repaid by %s", transport);
            Check.that(!aMile.isNegative(), "mileage_rates: a_mile (%s) must not be negative", aMile);
        }
    }

    /**
     * What the co-op has set for a mile.
     *
     * @param origin null of the rate that has no date
     */
    public record Agreed(Money aMile, @Nullable Origin origin) {}

    public Mileage {
        Check.that(aMile == null || !aMile.isNegative(), "mileage_rate (%s) must not be negative", aMile);
        rates = rates.stream().sorted(IN_ORDER).toList();
        for (int i = 1; i < rates.size(); i++) {
            Check.that(
                    IN_ORDER.compare(rates.get(i - 1), rates.get(i)) != 0,
                    "mileage_rates has two rates from %s",
                    rates.get(i).origin().effectiveFrom());
        }
        soFar = Sorted.map(soFar);
        soFar.forEach((id, miles) ->
                Check.that(miles.signum() >= 0, "miles_so_far of %s (%s) must not be negative", id, miles));
    }

    /** What the co-op itself has set for a mile on a day, dated or not; empty if the approved rate counts, or none. */
    public Optional<Agreed> findAgreed(Transport transport, LocalDate day) {
        var dated = rates.stream()
                .filter(rate -> rate.transport() == transport
                        && !rate.origin().effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(rate -> new Agreed(rate.aMile(), rate.origin()));
        return transport == Transport.CAR && aMile != null
                ? dated.or(() -> Optional.of(new Agreed(aMile, null)))
                : dated;
    }

    /**
     * What a mile on a day is repaid: as agreed, or else at the approved rate of the first miles of a year; nothing by a
     * transport that neither holds for.
     */
    public Money aMile(Transport transport, LocalDate day, Statute statute) {
        return findAgreed(transport, day).map(Agreed::aMile).orElseGet(() -> switch (transport) {
            case CAR -> statute.approvedMileage().on(day).value().mile();
            case BICYCLE ->
                isBicycleRepaid ? statute.approvedBicycleMileage().on(day).value() : Money.ZERO;
            case FOOT, BUS, PASSENGER -> Money.ZERO;
        });
    }

    Mileage knownOn(LocalDate day) {
        var known = rates.stream().filter(rate -> rate.origin().isKnownOn(day)).toList();
        return new Mileage(aMile, known, isBicycleRepaid, soFar);
    }
}
