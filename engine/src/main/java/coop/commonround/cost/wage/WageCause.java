package coop.commonround.cost.wage;

import static coop.commonround.cost.wage.WageLine.SECONDS_AN_HOUR;

import coop.commonround.base.Money;
import coop.commonround.cost.work.WorkedSpan.Activity;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that brings a careworker's pay down towards the minimum wage or below it.
 *
 * @param visit the visit it is about, or the one after a gap or a way; null for none
 * @param lack what it is paid less than the minimum wage, what is spent on it included; above zero, to the penny above
 */
public record WageCause(Activity activity, @Nullable VisitId visit, Money lack) {
    /** Two stretches of one thing: a visit cut by midnight, or where an enhancement begins. */
    private record Thing(Activity activity, @Nullable VisitId visit) {}

    static List<WageCause> of(WageProof proof) {
        var lacks = new LinkedHashMap<Thing, BigDecimal>();
        for (var line : proof.lines()) {
            var thing = new Thing(line.span().activity(), line.span().visit());
            lacks.merge(thing, line.lack(proof.minimumHour()), BigDecimal::add);
        }
        return lacks.entrySet().stream()
                .filter(each -> each.getValue().signum() > 0)
                .map(each -> new WageCause(
                        each.getKey().activity(),
                        each.getKey().visit(),
                        new Money(each.getValue().divide(SECONDS_AN_HOUR, 2, RoundingMode.CEILING))))
                .sorted(Comparator.comparing(WageCause::lack).reversed())
                .toList();
    }

    /** {@code gap before visit V9 (£9.54)}. */
    public String text() {
        return activity.text() + (visit == null ? "" : " " + visit) + " (" + lack + ")";
    }
}
