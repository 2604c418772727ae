package coop.commonround.search.table;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PeopleTerms;
import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.search.cells.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which visits of a day belong to one round template, where taking it apart has a price or breaks a rule. */
public final class RoundTemplates {
    /** Of each visit the number of its template; {@link Instance#NONE} for none. */
    public final int[] of;

    /** Of each attendance outside the round that holds most of its template. */
    public final long price;

    /** Of each visit where it comes in its template; 0 for anywhere. */
    public final int[] place;

    /** Of each attendance right behind one of its template that has a later place. */
    public final long orderPrice;

    /** Whether the policy wants templates whole. */
    public final boolean areWhole;

    /** Whether that is law, so that nobody else goes to a visit of a template than who makes the rest of it. */
    public final boolean isWholeLaw;

    /** Of each template its visits of one day. */
    public final int[][] visits;

    RoundTemplates(PlannedVisit[] all, PeopleTerms.Rounds terms, Weights weights) {
        price = terms.broken();
        areWhole = terms.areTemplatesWhole();
        place = Stream.of(all).mapToInt(PlannedVisit::placeInTemplate).toArray();
        orderPrice = IntStream.of(place).anyMatch(each -> each > 0) ? terms.outOfOrder() : 0;
        var byTemplate = new LinkedHashMap<String, List<Integer>>();
        for (int v = 0; v < all.length && (price + orderPrice > 0 || areWhole); v++) {
            var template = all[v].template();
            if (template != null) {
                byTemplate.computeIfAbsent(template, key -> new ArrayList<>()).add(v);
            }
        }
        visits = byTemplate.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        of = new int[all.length];
        Arrays.fill(of, NONE);
        for (int t = 0; t < visits.length; t++) {
            for (int v : visits[t]) {
                of[v] = t;
            }
        }
        isWholeLaw = areWhole && visits.length > 0 && weights.isHard(RuleId.ROUND_WHOLE);
    }

    public int count() {
        return visits.length;
    }

    /** Whether nothing is ever broken, at a price or against a rule. */
    boolean isFree() {
        return visits.length == 0;
    }
}
