package coop.commonround.cost.outlay;

import coop.commonround.base.Money;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.ledger.Working;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.statute.Holiday;
import coop.commonround.statute.Statute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes on top of pay.
 *
 * <p>Holiday, training and sickness are set aside as shares of pay. National Insurance and pension fall on gross pay,
 * which is pay and those three.
 */
final class OnCostEntries {
    /** The source of what the co-op has set itself. */
    static final String AGREED = "on_costs.yaml";

    private final OnCosts.TimeOff timeOff;
    private final EmployerShares employer;
    private final Statute statute;
    private final Map<Whose, OfDay> known = new HashMap<>();

    private record Whose(CareworkerId careworker, LocalDate day) {}

    /** What one careworker's pay of a day carries. */
    private record OfDay(List<OnTop> onPay, List<OnTop> onGross) {}

    private record OnTop(LineKind kind, String what, Quantity.Share share, String source) {
        Entry of(Subject subject, Money sum) {
            return Entry.of(subject, kind, new Working(what, share, sum, source));
        }
    }

    OnCostEntries(OnCosts.TimeOff timeOff, EmployerShares employer, Statute statute) {
        this.timeOff = timeOff;
        this.employer = employer;
        this.statute = statute;
    }

    /** Nothing is set aside on sick pay. */
    List<Entry> of(Batch batch, Careworker careworker) {
        var ofDay = known.computeIfAbsent(
                new Whose(careworker.id(), batch.subject().day()), whose -> ofDay(careworker, whose.day()));
        var entries = new ArrayList<Entry>();
        var gross = batch.exactPay();
        if (!batch.isSickPay()) {
            add(entries, batch, ofDay.onPay(), gross);
            for (var setAside : entries) {
                gross = gross.plus(setAside.exact());
            }
        }
        add(entries, batch, ofDay.onGross(), gross);
        return entries;
    }

    private static void add(List<Entry> entries, Batch batch, List<OnTop> onTop, Money sum) {
        if (!sum.isZero()) {
            for (var each : onTop) {
                entries.add(each.of(batch.subject(), sum));
            }
        }
    }

    private OfDay ofDay(Careworker careworker, LocalDate day) {
        var law = statute.holiday().on(day);
        var agreed = timeOff.holidayWeeks();
        var weeks = agreed == null ? law.value().weeks() : agreed;
        var holiday = weeks + " weeks of holiday" + (timeOff.isRolledUpFor(careworker) ? ", paid with each hour" : "");
        var insurance = employer.nationalInsurance(careworker, day);
        var pension = employer.pension(careworker, day);
        var onPay = new ArrayList<OnTop>();
        add(onPay, LineKind.HOLIDAY, holiday, Holiday.shareFor(weeks), agreed == null ? law.source() : AGREED);
        add(onPay, LineKind.TRAINING, "training", timeOff.trainingShare(), AGREED);
        add(onPay, LineKind.SICKNESS, "sickness", timeOff.sicknessShare(), AGREED);
        var onGross = new ArrayList<OnTop>();
        add(onGross, LineKind.NATIONAL_INSURANCE, "employer's NI", insurance.share(), insurance.source());
        add(onGross, LineKind.PENSION, "employer's pension", pension.share(), pension.source());
        return new OfDay(onPay, onGross);
    }

    private static void add(List<OnTop> onTop, LineKind kind, String what, BigDecimal share, String source) {
        if (share.signum() > 0) {
            onTop.add(new OnTop(kind, what, new Quantity.Share(share), source));
        }
    }
}
