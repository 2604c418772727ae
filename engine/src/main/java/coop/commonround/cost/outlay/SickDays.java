package coop.commonround.cost.outlay;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.ledger.Working;
import coop.commonround.model.Careworker;
import coop.commonround.model.Period;
import coop.commonround.model.Shift;
import coop.commonround.statute.SickPaySpells;
import coop.commonround.statute.Statute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Statutory sick pay for days on which somebody is sick and their shift names no paid hours.
 *
 * <p>Absences before the period, what was paid for them and the pay of an average week are those that on-costs record.
 * Where no average week is recorded, it is that of the period, or of the contracted hours if that is more.
 */
final class SickDays {
    private final OnCosts.TimeOff timeOff;
    private final Statute statute;
    private final Period period;

    SickDays(OnCosts.TimeOff timeOff, Statute statute, Period period) {
        this.timeOff = timeOff;
        this.statute = statute;
        this.period = period;
    }

    static boolean isOwed(Shift shift) {
        return shift.kind() == Shift.Kind.SICK && shift.paidHours() == null;
    }

    /** A batch a day that is paid. */
    List<Batch> of(Careworker careworker, List<Shift> shifts, Supplier<Money> earningsAWeek) {
        var sick = new TreeSet<LocalDate>();
        shifts.stream()
                .filter(shift -> isOwed(shift) && period.contains(shift.date()))
                .forEach(shift -> sick.add(shift.date()));
        if (sick.isEmpty()) {
            return List.of();
        }
        var known = SickBefore.of(timeOff, careworker, period);
        sick.addAll(known.days());
        return SickPaySpells.paidDays(sick, timeOff.qualifyingDays(), statute.sickPay(), known.paidBy()).stream()
                .filter(paid -> period.contains(paid.day()))
                .map(paid -> batch(
                        careworker, paid, known.findAverageWeek(paid.linked()).orElseGet(earningsAWeek)))
                .toList();
    }

    private Batch batch(Careworker careworker, SickPaySpells.Paid paid, Money earningsAWeek) {
        var day = paid.day();
        var row = statute.sickPay().on(day);
        var began = statute.sickPay().on(paid.spell()).value();
        var daily = row.value().forDays(1, timeOff.qualifyingDays(), earningsAWeek, began);
        var subject = Subject.of(new Subject.Work(careworker.id(), null, careworker.team()), day);
        var entries = new ArrayList<Entry>();
        entries.add(entry(subject, "statutory sick pay", daily, row.source()));
        if (timeOff.sicknessShare().signum() > 0) {
            entries.add(entry(subject, "drawn from what is set aside", daily.negated(), row.source()));
        }
        return new Batch(null, subject, CivilTime.weekOf(day), entries);
    }

    private static Entry entry(Subject subject, String what, Money daily, String source) {
        return Entry.of(subject, LineKind.SICK_PAY, new Working(what, Quantity.Each.ONE, daily, source));
    }
}
