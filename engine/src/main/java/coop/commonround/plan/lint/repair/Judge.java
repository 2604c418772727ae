package coop.commonround.plan.lint.repair;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.score.director.ScoreDirectorFactory;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import coop.commonround.rule.RosterRules;
import coop.commonround.rule.planning.GivenTimes;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A roster with its own times under every rule, which can be changed and changed back: what each rule makes of it is told anew in
 * a fraction of a millisecond, since only what a change touches is judged again.
 *
 * <p>The public interface of the solver scores whole rosters only, so this asks its score director, as {@code
 * plan.LawfulStart} does.
 */
public final class Judge implements AutoCloseable {
    private static final String START = "start";

    private final PlannedRoster roster;
    private final InnerScoreDirector<PlannedRoster, HardMediumSoftLongScore> director;
    private final Deque<Map<PlannedRound, List<Held>>> before = new ArrayDeque<>();

    /** An attendance and the second it starts. */
    public record Held(PlannedAttendance attendance, int start) {
        int end() {
            return start + attendance.visit().length();
        }
    }

    public Judge(PlannedRoster roster) {
        this.roster = roster;
        var config = new SolverConfig()
                .withSolutionClass(PlannedRoster.class)
                .withEntityClasses(PlannedRound.class, PlannedAttendance.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withConstraintProviderClass(RosterRules.class));
        var factory = (DefaultSolverFactory<PlannedRoster>) SolverFactory.<PlannedRoster>create(config);
        ScoreDirectorFactory<PlannedRoster, HardMediumSoftLongScore> directors = factory.getScoreDirectorFactory();
        director = directors
                .createScoreDirectorBuilder()
                .withLookUpEnabled(false)
                .withConstraintMatchPolicy(ConstraintMatchPolicy.ENABLED)
                .withExpectShadowVariablesInCorrectState(false)
                .build();
        director.setWorkingSolutionWithoutUpdatingShadows(roster);
    }

    public PlannedRoster roster() {
        return roster;
    }

    /** What a round holds just now, in order. */
    public static List<Held> heldBy(PlannedRound round) {
        return round.attendances().stream()
                .map(each -> new Held(each, each.start()))
                .toList();
    }

    public HardMediumSoftLongScore score() {
        return director.calculateScore().raw();
    }

    /** Every match of every rule. */
    public ScoreAnalysis<HardMediumSoftLongScore> analysis() {
        director.calculateScore();
        return director.buildScoreAnalysis(ScoreAnalysisFetchPolicy.FETCH_ALL);
    }

    /** What each rule makes of it, those that say nothing apart. */
    public Map<String, HardMediumSoftLongScore> byRule() {
        director.calculateScore();
        var scores = new TreeMap<String, HardMediumSoftLongScore>();
        for (var total : director.getConstraintMatchTotalMap().values()) {
            if (!total.getScore().isZero()) {
                scores.put(total.getConstraintRef().constraintName(), total.getScore());
            }
        }
        return scores;
    }

    /** Lets rounds hold other attendances; what they held and none of them holds now, nobody makes. */
    public void change(Map<PlannedRound, List<Held>> rounds) {
        var held = new LinkedHashMap<PlannedRound, List<Held>>();
        rounds.keySet().forEach(round -> held.put(round, heldBy(round)));
        before.push(held);
        put(rounds);
    }

    /** Takes the last change back. */
    public void back() {
        put(before.pop());
    }

    private void put(Map<PlannedRound, List<Held>> rounds) {
        var touched = new LinkedHashSet<PlannedAttendance>();
        var toldEmpty = new LinkedHashMap<PlannedRound, Boolean>();
        for (var round : rounds.keySet()) {
            touched.addAll(round.attendances());
            toldEmpty.put(round, round.attendances().isEmpty());
        }
        rounds.keySet().forEach(GivenTimes::empty);
        rounds.forEach((round, list) -> fill(round, list, touched));
        for (var each : touched) {
            director.beforeVariableChanged(each, START);
            director.afterVariableChanged(each, START);
        }
        toldEmpty.forEach((round, wasEmpty) -> {
            if (wasEmpty != round.attendances().isEmpty()) {
                director.beforeProblemPropertyChanged(round);
                director.afterProblemPropertyChanged(round);
            }
        });
    }

    private static void fill(PlannedRound round, List<Held> list, Set<PlannedAttendance> touched) {
        var starts = new LinkedHashMap<PlannedAttendance, Integer>();
        list.forEach(each -> starts.put(each.attendance(), each.start()));
        touched.addAll(starts.keySet());
        GivenTimes.fill(round, List.copyOf(starts.keySet()), each -> starts.getOrDefault(each, 0));
    }

    @Override
    public void close() {
        director.close();
    }
}
