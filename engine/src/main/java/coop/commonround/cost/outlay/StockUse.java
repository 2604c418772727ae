package coop.commonround.cost.outlay;

import coop.commonround.cost.book.Supply;
import coop.commonround.cost.work.Presences;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of a supply a roster uses up, and how long its stock lasts.
 *
 * @param used in the period
 * @param onHand at its start; null if not recorded
 * @param runsOut the first day whose visits need more than is left: counted day by day within the period, and at its
 *     average use after it; null if no stock is recorded or none is used
 * @param isBeforeRenewal whether that is before the stock is filled up, counted from the period's first day
 */
public record StockUse(
        String item,
        BigDecimal used,
        @Nullable BigDecimal onHand,
        @Nullable LocalDate runsOut,
        boolean isBeforeRenewal) {

    /** A row a supply that visits use up, by item. */
    public static List<StockUse> of(Problem problem, List<Supply> supplies, Roster roster) {
        var presences = Presences.of(problem, roster);
        var uses = new ArrayList<StockUse>();
        for (var supply : supplies) {
            if (supply.isUsedUp()) {
                Map<LocalDate, Long> visits = presences.stream()
                        .filter(presence -> !presence.isCalledOff()
                                && supply.isUsedBy(presence.visit().kind()))
                        .collect(Collectors.groupingBy(
                                presence -> presence.visit().date(), TreeMap::new, Collectors.counting()));
                uses.add(of(supply, visits, problem.period()));
            }
        }
        return uses;
    }

    private static StockUse of(Supply supply, Map<LocalDate, Long> visits, Period period) {
        long all = visits.values().stream().mapToLong(Long::longValue).sum();
        var used = supply.perVisit().multiply(BigDecimal.valueOf(all));
        var renewal = supply.renewal();
        if (renewal == null || used.signum() == 0) {
            return new StockUse(supply.item(), used, renewal == null ? null : renewal.onHand(), null, false);
        }
        var runsOut = runsOut(supply, renewal.onHand(), visits, used, period);
        boolean isBefore = runsOut.isBefore(period.first().plusDays(renewal.days()));
        return new StockUse(supply.item(), used, renewal.onHand(), runsOut, isBefore);
    }

    private static LocalDate runsOut(
            Supply supply, BigDecimal onHand, Map<LocalDate, Long> visits, BigDecimal used, Period period) {
        var left = onHand;
        for (var day : visits.entrySet()) {
            left = left.subtract(supply.perVisit().multiply(BigDecimal.valueOf(day.getValue())));
            if (left.signum() < 0) {
                return day.getKey();
            }
        }
        long days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
        var lasting = left.multiply(BigDecimal.valueOf(days)).divide(used, MathContext.DECIMAL64);
        return period.last()
                .plusDays(1 + lasting.setScale(0, RoundingMode.FLOOR).longValue());
    }
}
