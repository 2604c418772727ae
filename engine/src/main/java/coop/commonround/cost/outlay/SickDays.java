package coop.commonround.cost.outlay;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.Entry.Working;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.model.Careworker;
import coop.commonround.model.Period;
import coop.commonround.model.Shift;
import coop.commonround.statute.SickPaySpells;
import coop.commonround.statute.Statute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Statutory sick pay for days on which somebody is sick and their shift names no paid hours.
 *
 * <p>Earnings are those of an average week of the period, or of the contracted hours if that is more, in the place of the
 * eight weeks before the absence, which are not known. Nor are absences before the period.
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
    List<Batch> of(Careworker careworker, List<Shift> shifts, Money earningsAWeek) {
        var sick = new TreeSet<LocalDate>();
        shifts.stream()
                .filter(shift -> isOwed(shift) && period.contains(shift.date()))
                .forEach(shift -> sick.add(shift.date()));
        var batches = new ArrayList<Batch>();
        if (sick.isEmpty()) {
            return batches;
        }
        var law = statute.sickPay();
        for (var day : SickPaySpells.paidDays(sick, timeOff.qualifyingDays(), law)) {
            var row = law.on(day);
            var daily = row.value().forDays(1, timeOff.qualifyingDays(), earningsAWeek);
            var subject = Subject.of(new Subject.Work(careworker.id(), null, careworker.team()), day);
            var entries = new ArrayList<Entry>();
            entries.add(entry(subject, "statutory sick pay", daily, row.source()));
            if (timeOff.sicknessShare().signum() > 0) {
                entries.add(entry(subject, "drawn from what is set aside", daily.negated(), row.source()));
            }
            batches.add(new Batch(null, subject, CivilTime.weekOf(day), entries));
        }
        return batches;
    }

    private static Entry entry(Subject subject, String what, Money daily, String source) {
        return Entry.of(subject, LineKind.SICK_PAY, new Working(what, Quantity.Each.ONE, daily, source));
    }
}
