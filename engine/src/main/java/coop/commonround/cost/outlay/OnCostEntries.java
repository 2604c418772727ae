package coop.commonround.cost.outlay;

import coop.commonround.base.Money;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.Entry.Working;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.model.Careworker;
import coop.commonround.statute.Holiday;
import coop.commonround.statute.Statute;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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

    OnCostEntries(OnCosts.TimeOff timeOff, EmployerShares employer, Statute statute) {
        this.timeOff = timeOff;
        this.employer = employer;
        this.statute = statute;
    }

    List<Entry> of(Batch batch, Careworker careworker) {
        var day = batch.subject().day();
        var pay = batch.exactPay();
        var holiday = statute.holiday().on(day);
        var weeks = timeOff.holidayWeeks() == null ? holiday.value().weeks() : timeOff.holidayWeeks();
        var entries = new ArrayList<Entry>();
        if (batch.isSickPay()) {
            return onGross(entries, batch, careworker, pay);
        }
        add(
                entries,
                batch,
                LineKind.HOLIDAY,
                weeks + " weeks of holiday" + (timeOff.isRolledUpFor(careworker) ? ", paid with each hour" : ""),
                Holiday.shareFor(weeks),
                pay,
                timeOff.holidayWeeks() == null ? holiday.source() : AGREED);
        add(entries, batch, LineKind.TRAINING, "training", timeOff.trainingShare(), pay, AGREED);
        add(entries, batch, LineKind.SICKNESS, "sickness", timeOff.sicknessShare(), pay, AGREED);
        var gross = entries.stream().map(Entry::exact).collect(Money.sum()).plus(pay);
        return onGross(entries, batch, careworker, gross);
    }

    /** Nothing is set aside on sick pay. */
    private List<Entry> onGross(List<Entry> entries, Batch batch, Careworker careworker, Money gross) {
        var day = batch.subject().day();
        var insurance = employer.nationalInsurance(careworker, day);
        add(entries, batch, LineKind.NATIONAL_INSURANCE, "employer's NI", insurance.share(), gross, insurance.source());
        var pension = employer.pension(careworker, day);
        add(entries, batch, LineKind.PENSION, "employer's pension", pension.share(), gross, pension.source());
        return entries;
    }

    private static void add(
            List<Entry> entries, Batch batch, LineKind kind, String what, BigDecimal share, Money sum, String source) {
        if (share.signum() > 0 && !sum.isZero()) {
            entries.add(Entry.of(batch.subject(), kind, new Working(what, new Quantity.Share(share), sum, source)));
        }
    }
}
