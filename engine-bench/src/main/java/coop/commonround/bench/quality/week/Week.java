package coop.commonround.bench.quality.week;

import coop.commonround.bench.quality.contest.Contest;
import coop.commonround.bench.quality.contest.Contestant;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.contest.Scribe;
import coop.commonround.bench.quality.contest.Solver;
import coop.commonround.bench.quality.contest.Verdict;
import coop.commonround.bench.quality.peer.OurPlanner;
import coop.commonround.bench.quality.peer.PlainTimefold;
import coop.commonround.bench.quality.peer.Rostering;
import coop.commonround.bench.quality.peer.Stopwatch;
import coop.commonround.io.json.RosterJson;
import coop.commonround.model.Roster;
import java.util.Map;

/** The set {@code week}, which is generated. */
public final class Week {
    public static final String NAME = "week";

    private Week() {}

    /** The contest over all sizes. */
    public static Contest<WeekInstance, Roster> generated() {
        return new Contest<>(
                NAME,
                new WeekInstances(),
                Map.of(),
                new WeekJudge(),
                Map.of(
                        Contestant.COMMONROUND,
                        rostered(new OurPlanner()),
                        Contestant.TIMEFOLD,
                        rostered(new PlainTimefold()),
                        Contestant.OR_TOOLS,
                        new DayByDay(new OrToolsWeek()),
                        Contestant.JSPRIT,
                        new DayByDay(new JspritWeek())),
                new RosterFile());
    }

    private static Solver<WeekInstance, Roster> rostered(Rostering rostering) {
        return (WeekInstance instance, Effort effort) ->
                rostering.roster(instance.problem(), instance.travel(), effort, new Stopwatch(effort.time()));
    }

    /** A roster as JSON, which {@code commonround} writes too. */
    private static final class RosterFile implements Scribe<WeekInstance, Roster> {
        @Override
        public String ending() {
            return ".json";
        }

        @Override
        public String text(WeekInstance instance, Roster roster, Verdict verdict) {
            return RosterJson.write(roster);
        }
    }
}
