package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import coop.commonround.rule.Scenario;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import java.util.ArrayList;
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
        var config = SolverSetup.of(Limit.of(1L), null, (director, isTerminated) -> {
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
        private final Random random = new Random(7);
        private final Insertion insertion;
        private final InnerScoreDirector<PlannedRoster, HardMediumSoftLongScore> director;
        private final List<PlannedAttendance> attendances;

        @SuppressWarnings("unchecked") // the solver hands its commands no other kind of director
        Walk(ScoreDirector<PlannedRoster> director) {
            this.director = (InnerScoreDirector<PlannedRoster, HardMediumSoftLongScore>) director;
            this.insertion = new Insertion(director);
            this.attendances = new ArrayList<>(director.getWorkingSolution().attendances());
        }

        void step() {
            var attendance = attendances.get(random.nextInt(attendances.size()));
            if (attendance.round() != null) {
                insertion.remove(attendance.visit());
            } else {
                var rounds = insertion.roundsFor(attendance);
                var round = rounds.get(random.nextInt(rounds.size()));
                insertion.assign(
                        attendance, round, random.nextInt(round.attendances().size() + 1));
            }
            director.assertWorkingScoreFromScratch(director.calculateScore(), attendance);
        }

        boolean isCircular() {
            return attendances.stream().anyMatch(PlannedAttendance::isInCircle);
        }
    }
}
