package coop.commonround.plan;

import coop.commonround.model.RosterBreak;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds where the break of each long working day lies: in its longest gap, as the rule {@code break} has it. */
final class StatutoryBreaks {
    private final PlannedRoster planned;
    private final List<RosterBreak> breaks = new ArrayList<>();

    private StatutoryBreaks(PlannedRoster planned) {
        this.planned = planned;
    }

    /** A break for each day long enough to need one and with a gap to hold it; the starts must be worked out. */
    static List<RosterBreak> of(PlannedRoster planned) {
        var found = new StatutoryBreaks(planned);
        var byDay = new TreeMap<Integer, TreeMap<LocalDate, List<WorkedRound>>>();
        for (var round : planned.rounds()) {
            if (!round.attendances().isEmpty()) {
                byDay.computeIfAbsent(round.careworker().number(), any -> new TreeMap<>())
                        .computeIfAbsent(round.date(), any -> new ArrayList<>())
                        .add(WorkedRound.of(round.attendances()));
            }
        }
        byDay.forEach((careworker, days) ->
                days.forEach((date, rounds) -> found.day(planned.careworkers().get(careworker), date, rounds)));
        return found.breaks;
    }

    private void day(PlannedCareworker careworker, LocalDate date, List<WorkedRound> rounds) {
        var day = WorkedDay.of(rounds).get(0);
        var law = careworker.law().on((int) date.toEpochDay());
        if (day.workingTime() <= law.breakAfter() || day.longestGap() < law.breakLength()) {
            return;
        }
        var made = rounds.stream()
                .flatMap(each -> each.round().attendances().stream())
                .sorted(Comparator.comparingInt(PlannedAttendance::start).thenComparing(PlannedAttendance::id))
                .collect(Collectors.toList());
        int longest = 0;
        for (int i = 1; i < made.size(); i++) {
            longest = Math.max(longest, gap(made, i));
        }
        for (int i = 0; i < made.size(); i++) {
            var here = made.get(i);
            boolean isGap = i > 0 && longest >= law.breakLength() && gap(made, i) == longest;
            boolean isWithin = longest < law.breakLength() && here.visit().length() > law.breakAfter();
            if (isGap || isWithin) {
                var before = isGap ? made.get(i - 1) : here;
                add(
                        careworker,
                        date,
                        before,
                        here,
                        isGap ? here.start() - longest : here.start(),
                        isGap ? here.start() : here.end());
                return;
            }
        }
    }

    /** Seconds between two visits of a day, the way from one to the other taken off. */
    private static int gap(List<PlannedAttendance> made, int i) {
        var before = made.get(i - 1);
        var here = made.get(i);
        int way = here.rounded()
                .travelSeconds(before.client().place(), here.client().place());
        return here.start() - before.end() - way;
    }

    private void add(
            PlannedCareworker careworker,
            LocalDate date,
            PlannedAttendance after,
            PlannedAttendance before,
            int start,
            int end) {
        breaks.add(new RosterBreak(
                careworker.id(),
                date,
                planned.clock().instantOf(start),
                planned.clock().instantOf(end),
                after.visit().visit().id(),
                before.visit().visit().id()));
    }
}
