package coop.commonround.cost.wage;

import coop.commonround.base.Money;
import coop.commonround.cost.work.WorkedSpan.Activity;
import coop.commonround.model.VisitId;
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
        var lacks = new LinkedHashMap<Thing, Money>();
        for (var line : proof.lines()) {
            var thing = new Thing(line.span().activity(), line.span().visit());
            lacks.merge(thing, line.lack(proof.minimumHour()), Money::plus);
        }
        return lacks.entrySet().stream()
                .filter(each -> each.getValue().compareTo(Money.ZERO) > 0)
                .map(each ->
                        new WageCause(each.getKey().activity(), each.getKey().visit(), toPennyAbove(each.getValue())))
                .sorted(Comparator.comparing(WageCause::lack).reversed())
                .toList();
    }

    static Money toPennyAbove(Money lack) {
        return Money.pence(-lack.negated().wholePence());
    }

    /** {@code gap before visit V9 (£9.54)}. */
    public String text() {
        return activity.text() + (visit == null ? "" : " " + visit) + " (" + lack + ")";
    }
}
