package coop.commonround.search.price;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.rule.priced.RoundInOrder;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.RoundTemplates;

/** What it costs that attendances of a round template do not come in its order. */
final class OutOfOrder {
    private OutOfOrder() {}

    static long priceOf(RosterState state, int round) {
        var templates = state.in.templates;
        int behind = 0;
        for (int a = state.first(round); a != NONE; a = state.next(a)) {
            int visit = state.in.visitOf[a];
            int template = templates.of[visit];
            if (template != NONE && templates.place[visit] > 0) {
                int before = placeBefore(state, a, template, templates);
                behind += RoundInOrder.isOutOfOrder(before, templates.place[visit]) ? 1 : 0;
            }
        }
        return behind * templates.orderPrice;
    }

    /** The place of the nearest before an attendance that has one in the template; 0 for none. */
    private static int placeBefore(RosterState state, int attendance, int template, RoundTemplates templates) {
        for (int a = state.previous(attendance); a != NONE; a = state.previous(a)) {
            int visit = state.in.visitOf[a];
            if (templates.of[visit] == template && templates.place[visit] > 0) {
                return templates.place[visit];
            }
        }
        return 0;
    }
}
