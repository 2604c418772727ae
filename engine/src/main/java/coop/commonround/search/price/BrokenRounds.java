package coop.commonround.search.price;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.RosterState;

/** What it costs that attendances of a round template lie outside the round that holds most of them. */
final class BrokenRounds {
    private BrokenRounds() {}

    static long priceOf(RosterState state, int template) {
        var templates = state.in.templates;
        int made = 0;
        int most = 0;
        for (int v : templates.visits[template]) {
            for (int a = first(state, v); a < end(state, v); a++) {
                int round = state.round(a);
                if (round != NONE) {
                    made++;
                    most = Math.max(most, inRound(template, round, state));
                }
            }
        }
        return (made - most) * templates.price;
    }

    private static int inRound(int template, int round, RosterState state) {
        int count = 0;
        for (int v : state.in.templates.visits[template]) {
            for (int a = first(state, v); a < end(state, v); a++) {
                count += state.round(a) == round ? 1 : 0;
            }
        }
        return count;
    }

    private static int first(RosterState state, int visit) {
        return state.in.firstAttendance[visit];
    }

    private static int end(RosterState state, int visit) {
        return state.in.firstAttendance[visit] + state.in.needs[visit];
    }
}
