package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import coop.commonround.rule.Scenario;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However a roster was come by, move by move, it scores as one scored from scratch; circles of waiting among them. */
class RandomWalkTest {
    private static final int STEPS = 400;
    private static final String CASE = """
            careworker W1 skills lifting contract guaranteed hours 10 48
            careworker W2 skills lifting
            careworker W3 contract volunteer
            pay W1 12.00 mile 0.55 overtime 6.00 band Mon 19:00-22:00 15.00
            pay W2 13.00 mile 0.55
            prefer C1 W1
            warn C2 W2
            shift S1 W1 Mon 07:00-14:00
            shift S2 W1 Mon 15:00-22:00
            shift S3 W1 Tue 06:00-14:00
            shift S4 W2 Mon 07:00-22:00
            shift S5 W2 Mon 22:00-07:00 kind sleep-in
            shift S6 W2 Tue 07:00-22:00
            shift S7 W3 Mon 07:00-22:00
            visit V1 C1 Mon 07:30-08:30 30m prefers 08:00
            visit V2 C2 Mon 08:00-12:00 45m needs 2 skills lifting
            visit V3 C3 Mon 08:00-20:00 60m needs 2 collective skills lifting
            visit V4 C1 Mon 11:00-20:00 30m
            visit V5 C2 Mon 18:00-21:00 30m unregulated
            visit V6 C3 Mon 09:00-13:00 30m pinned W2 at 10:00
            visit V7 C1 Tue 07:00-09:00 30m prefers 08:00
            visit V8 C3 Mon 22:00-23:00 8h kind sleep-in
            visit V9 C2 Tue 08:00-20:00 45m needs 2
            link V1 V4 4h 6h
            link V2 V3 1h same
            link V4 V5 30m from end
            travel C1 C2 10m 3mi
            travel C2 C3 15m 4mi
            travel C1 C3 20m 6mi
            """;

    @Test
    void scoresAsFromScratch() {
        var steps = new AtomicInteger();
        var circles = new AtomicInteger();
        var config = SolverSetup.of(Limit.of(1L), (director, isTerminated) -> {
            var walk = new Walk(director);
            for (int i = 0; i < STEPS; i++) {
                walk.step();
                steps.incrementAndGet();
                circles.addAndGet(walk.isCircular() ? 1 : 0);
            }
        });
        SolverFactory.<PlannedRoster>create(config)
                .buildSolver()
                .solve(Scenario.of(CASE).open());
        assertThat(steps).hasValue(STEPS);
        assertThat(circles.get()).isPositive();
    }

    /** Puts any attendance anywhere, lawful or not, or takes it out. */
    private static final class Walk {
        private static final String LIST = "attendances";

        private final Random random = new Random(7);
        private final InnerScoreDirector<PlannedRoster, HardMediumSoftLongScore> director;
        private final List<PlannedAttendance> attendances;
        private final List<PlannedRound> rounds;

        @SuppressWarnings("unchecked") // the solver hands its commands no other kind of director
        Walk(ScoreDirector<PlannedRoster> director) {
            this.director = (InnerScoreDirector<PlannedRoster, HardMediumSoftLongScore>) director;
            this.attendances = director.getWorkingSolution().attendances();
            this.rounds = director.getWorkingSolution().rounds();
        }

        void step() {
            var attendance = attendances.get(random.nextInt(attendances.size()));
            if (attendance.round() != null) {
                takeOut(attendance);
            } else {
                var round = rounds.get(random.nextInt(rounds.size()));
                putIn(attendance, round, random.nextInt(round.attendances().size() + 1));
            }
            director.triggerVariableListeners();
            director.assertWorkingScoreFromScratch(director.calculateScore(), attendance);
        }

        private void putIn(PlannedAttendance attendance, PlannedRound round, int index) {
            director.beforeListVariableElementAssigned(round, LIST, attendance);
            director.beforeListVariableChanged(round, LIST, index, index);
            round.attendances().add(index, attendance);
            director.afterListVariableChanged(round, LIST, index, index + 1);
            director.afterListVariableElementAssigned(round, LIST, attendance);
        }

        private void takeOut(PlannedAttendance attendance) {
            var round = attendance.rounded();
            int index = round.attendances().indexOf(attendance);
            director.beforeListVariableElementUnassigned(round, LIST, attendance);
            director.beforeListVariableChanged(round, LIST, index, index + 1);
            round.attendances().remove(index);
            director.afterListVariableChanged(round, LIST, index, index);
            director.afterListVariableElementUnassigned(round, LIST, attendance);
        }

        boolean isCircular() {
            return attendances.stream().anyMatch(attendance -> attendance.round() != null && !attendance.hasStart());
        }
    }
}
