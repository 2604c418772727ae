package coop.commonround.plan.lint.repair;

import coop.commonround.plan.lint.repair.Judge.Held;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rounds as a repair would leave them, put together step by step; nothing is changed by it. */
final class Draft {
    private final Map<PlannedRound, List<Held>> rounds = new LinkedHashMap<>();

    private Draft() {}

    /** The roster as it is, without some attendances. */
    static Draft without(Collection<PlannedAttendance> attendances) {
        var draft = new Draft();
        attendances.forEach(draft::takeOut);
        return draft;
    }

    Draft copy() {
        var copy = new Draft();
        rounds.forEach((round, list) -> copy.rounds.put(round, new ArrayList<>(list)));
        return copy;
    }

    /** What a round would hold, in order. */
    List<Held> of(PlannedRound round) {
        var changed = rounds.get(round);
        return changed == null ? Judge.heldBy(round) : changed;
    }

    private List<Held> open(PlannedRound round) {
        return rounds.computeIfAbsent(round, each -> new ArrayList<>(Judge.heldBy(each)));
    }

    void takeOut(PlannedAttendance attendance) {
        var round = attendance.round();
        if (round != null) {
            open(round).removeIf(each -> each.attendance() == attendance);
        }
    }

    /** Puts an attendance that is in no round to its place, and lets others start as that asks for. */
    void put(Place place) {
        var list = open(place.round());
        for (var slid : place.slid()) {
            list.replaceAll(each -> each.attendance() == slid.attendance() ? slid : each);
        }
        int index = 0;
        while (index < list.size() && list.get(index).start() <= place.held().start()) {
            index++;
        }
        list.add(index, place.held());
    }

    /** The rounds that would change. */
    Map<PlannedRound, List<Held>> rounds() {
        return rounds;
    }
}
