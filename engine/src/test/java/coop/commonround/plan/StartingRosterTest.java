package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.VisitId;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.Scenario;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Planning that goes on from a roster somebody made. */
final class StartingRosterTest {
    private static final Problem WEEK = GeneratedWeek.of(120, 1);
    private static final String TWO_AT_WORK = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-09:00 30m
            visit V2 C2 Mon 08:00-09:00 30m
            visit V3 C3 Mon 08:00-09:00 45m
            """;

    private static Plan plan(Problem problem, Roster start, long iterations) {
        return Planner.using(TravelTimes.of(problem))
                .iterating(iterations)
                .seeded(7)
                .startingFrom(start)
                .plan(problem)
                .plan()
                .orElseThrow();
    }

    private static Plan plan(Scenario scenario, long iterations) {
        return plan(scenario.problem(), scenario.roster(), iterations);
    }

    /** Who goes where, in order, by shift. */
    private static Map<String, String> rounds(Roster roster) {
        return roster.rounds().stream()
                .collect(Collectors.toMap(
                        round -> round.shift().text(),
                        round -> round.attendances().stream()
                                .map(each -> each.visit().text())
                                .collect(Collectors.joining(" "))));
    }

    @Test
    void aLawfulRosterIsTakenOverAsItIs() {
        var made = plan(WEEK, Roster.EMPTY, 200);
        assertThat(plan(WEEK, made.roster(), 0)).isEqualTo(made);
    }

    @Test
    void itGetsNoWorse() {
        var made = plan(WEEK, Roster.EMPTY, 50);
        var better = plan(WEEK, made.roster(), 400);
        assertThat(better.isLawful()).isTrue();
        assertThat(better.roster().uncovered().size())
                .isLessThanOrEqualTo(made.roster().uncovered().size());
        assertThat(better.price()).isLessThan(made.price());
        assertThat(plan(WEEK, made.roster(), 400)).isEqualTo(better);
    }

    @Test
    void timesAreWorkedOutAnewAndTheRestComesToIt() {
        var plan = plan(Scenario.of(TWO_AT_WORK, "round S1: V2 08:50, V1 12:00"), 0);
        assertThat(rounds(plan.roster())).containsExactly(Map.entry("S1", "V2 V1 V3"));
        assertThat(plan.isLawful()).isTrue();
    }

    @Test
    void whatWouldStartTooLateFindsAnotherPlace() {
        var late = Scenario.of(TWO_AT_WORK, "round S1: V1 08:00, V3 08:30, V2 09:15");
        var plan = plan(late.with(late.problem().policy().limits().withMostLateness(Duration.ZERO)), 0);
        assertThat(rounds(plan.roster())).containsExactlyInAnyOrderEntriesOf(Map.of("S1", "V1 V3", "S2", "V2"));
    }

    @Test
    void visitsThatWaitForOneAnotherInACircleAreParted() {
        var plan = plan(
                Scenario.of(
                        TWO_AT_WORK,
                        "visit V4 C4 Mon 08:00-12:00 30m needs 2",
                        "visit V5 C5 Mon 08:00-12:00 30m needs 2",
                        "round S1: V4 08:00, V5 09:00",
                        "round S2: V5 08:00, V4 09:00"),
                100);
        assertThat(plan.isLawful()).isTrue();
        assertThat(plan.roster().uncovered()).isEmpty();
    }

    @Test
    void whoBreaksALawGivesWay() {
        var plan = plan(
                Scenario.of(
                        TWO_AT_WORK,
                        "careworker W1 skills medication",
                        "visit V4 C1 Mon 09:30-10:30 30m skills medication",
                        "round S2: V1 08:00, V2 08:30, V4 09:30"),
                0);
        assertThat(plan.isLawful()).isTrue();
        assertThat(rounds(plan.roster())).containsEntry("S2", "V1 V2").containsEntry("S1", "V3 V4");
    }

    @Test
    void roundsOfOneCareworkerAtOnceDoNotStay() {
        var plan = plan(
                Scenario.of(
                        "shift S1 W1 Mon 07:00-22:00",
                        "shift S2 W1 Tue 05:00-13:00",
                        "shift S3 W2 Tue 05:00-13:00",
                        "visit V1 C1 Mon 20:00-21:00 30m",
                        "visit V2 C2 Tue 05:00-06:00 30m",
                        "visit V3 C2 Tue 06:30-07:00 30m",
                        "round S1: V1 20:00",
                        "round S2: V2 05:00, V3 06:30"),
                50);
        assertThat(plan.isLawful()).isTrue();
        assertThat(plan.roster().uncovered()).isEmpty();
    }

    @Test
    void aPinnedVisitStaysWithWhomItIsPinnedTo() {
        var scenario = Scenario.of(
                TWO_AT_WORK,
                "visit V4 C4 Mon 10:00-11:00 30m needs 2 pinned W2",
                "round S1: V4 10:00",
                "round S2: V4 10:00");
        var plan = plan(scenario, 0);
        assertThat(rounds(plan.roster()).values()).allMatch(round -> round.contains("V4"));
        assertThat(plan.isLawful()).isTrue();
    }

    @Test
    void anyRosterAtAllBecomesALawfulOne() {
        var random = new Random(5);
        var made = plan(WEEK, Roster.EMPTY, 0).roster();
        var all = new ArrayList<>(made.attendances().toList());
        Collections.shuffle(all, random);
        var muddled = new ArrayList<Round>();
        for (var round : made.rounds()) {
            var some = all.subList(0, Math.min(all.size(), 1 + random.nextInt(5)));
            if (!some.isEmpty()) {
                muddled.add(new Round(round.shift(), round.careworker(), some, Leg.NONE));
            }
            some.clear();
        }
        var plan = plan(WEEK, new Roster(muddled, List.of()), 20);
        assertThat(plan.isLawful()).isTrue();
        assertThat(plan).isEqualTo(plan(WEEK, new Roster(muddled, List.of()), 20));
    }

    @Test
    void rulesOfTheEmbeddersOwnAreObeyedFromTheStart() {
        var made = plan(WEEK, Roster.EMPTY, 50).roster();
        var plan = Planner.using(TravelTimes.of(WEEK))
                .iterating(50)
                .startingFrom(made)
                .alsoObeying(NotBeforeNine.class)
                .plan(WEEK)
                .plan()
                .orElseThrow();
        assertThat(plan.isLawful()).isTrue();
    }

    @Test
    void saysWhatDoesNotSuitTheProblem() {
        var made = Scenario.of(TWO_AT_WORK, "round S1: V1 08:00").roster();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(
                        Scenario.of("shift S1 W1 Mon 07:00-13:00", "visit V2 C2 Mon 08:00-09:00 30m")
                                .problem(),
                        made,
                        0))
                .withMessageContaining(new VisitId("V1").text());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(
                        Scenario.of("shift S9 W1 Mon 07:00-13:00", "visit V1 C1 Mon 08:00-09:00 30m")
                                .problem(),
                        made,
                        0))
                .withMessageContaining("S1");
    }

    /** The solver checks in this mode, after the phase, that it was told of every change. */
    @Test
    void theSolverIsToldOfEveryChange() {
        var made = plan(WEEK, Roster.EMPTY, 0).roster();
        var pace = new Pace(Limit.of(300), () -> 0);
        var kernel =
                new KernelPhase(WEEK.policy(), new Effort(Limit.of(300), 3, 1), pace, Listeners.NONE, new StopSignal());
        var config = SolverSetup.of(Limit.of(300), kernel).withEnvironmentMode(EnvironmentMode.FULL_ASSERT);
        var start =
                PlannedRoster.startingFrom(WEEK, TravelTimes.of(WEEK), made).weighedBy(RuleWeights.of(WEEK.policy()));
        var solver = SolverFactory.<PlannedRoster>create(config).buildSolver();
        var score = solver.solve(start).score();
        assertThat(score)
                .isNotNull()
                .extracting(HardMediumSoftLongScore::hardScore)
                .isEqualTo(0L);
    }
}
