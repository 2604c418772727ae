package coop.commonround.model;

import coop.commonround.base.CivilTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The windows of a visit, and which of them a start belongs to.
 *
 * @param all in order of time; at least one
 */
record Windows(List<TimeWindow> all) {
    /** The last that is open by a start; the first if none is. */
    TimeWindow suiting(Instant start) {
        var suits = all.get(0);
        for (var each : all) {
            suits = each.earliest().isAfter(start) ? suits : each;
        }
        return suits;
    }

    /** The local day of the window a start lies in, else the start's own if a window opens on it, else that of the suiting one. */
    LocalDate dayOf(Instant start) {
        var own = CivilTime.dateOf(start);
        return all.stream()
                .filter(each -> each.contains(start))
                .findFirst()
                .or(() -> all.stream().filter(each -> each.day().equals(own)).findFirst())
                .orElseGet(() -> suiting(start))
                .day();
    }

    List<TimeWindow> on(LocalDate day) {
        return all.stream().filter(each -> each.day().equals(day)).toList();
    }
}
