package coop.commonround.cost.outlay;

import coop.commonround.base.Money;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.book.SickSoFar;
import coop.commonround.model.Careworker;
import coop.commonround.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One careworker's sickness before the period.
 *
 * @param days of absence
 * @param paidBy how many days of sick pay were paid up to the end of an absence, where that is recorded
 */
record SickBefore(SortedSet<LocalDate> days, Map<LocalDate, Integer> paidBy, List<SickSoFar> recorded) {
    static SickBefore of(OnCosts.TimeOff timeOff, Careworker careworker, Period period) {
        var recorded = timeOff.sickSoFar().stream()
                .filter(each -> each.careworker().equals(careworker.id()))
                .toList();
        var days = new TreeSet<LocalDate>();
        var paidBy = new HashMap<LocalDate, Integer>();
        for (var each : recorded) {
            var from = each.from();
            var to = each.to();
            if (from == null || to == null || !from.isBefore(period.first())) {
                continue;
            }
            var last = to.isBefore(period.first()) ? to : period.first().minusDays(1);
            from.datesUntil(last.plusDays(1)).forEach(days::add);
            var weeks = each.weeksPaid();
            if (weeks != null) {
                var paid = weeks.multiply(BigDecimal.valueOf(timeOff.qualifyingDays()));
                paidBy.put(last, paid.setScale(0, RoundingMode.HALF_UP).intValueExact());
            }
        }
        return new SickBefore(days, paidBy, recorded);
    }

    /**
     * The pay of an average week before an absence: that of the first recorded absence that goes together with it, or else the
     * one before the period; empty if neither is known.
     *
     * @param linked the first day of all that goes together
     */
    Optional<Money> findAverageWeek(LocalDate linked) {
        var ofAbsence = recorded.stream()
                .filter(each -> each.averageWeek() != null)
                .filter(each -> each.from() != null && !each.from().isBefore(linked))
                .min(Comparator.comparing(SickSoFar::from));
        return ofAbsence
                .or(() -> recorded.stream().filter(each -> each.from() == null).findFirst())
                .map(SickSoFar::averageWeek);
    }
}
