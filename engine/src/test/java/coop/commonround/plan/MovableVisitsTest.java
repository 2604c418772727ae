package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A visit that may be made on Monday or on Tuesday is made on the one that what expires or begins leaves open. */
class MovableVisitsTest {
    private static final String SHIFTS = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W1 Tue 07:00-13:00
            """;

    private static final String VISIT = "visit V1 C1 Mon 08:00-09:00 30m or Tue@08:00-09:00";

    @Test
    void aCertificateHasExpiredByTuesday() {
        assertThat(days("careworker W1 skills medication<=Mon\n" + SHIFTS + VISIT + " skills medication"))
                .containsExactly(DayOfWeek.MONDAY);
    }

    /** Nobody is at work on Monday, the only day it holds. */
    @Test
    void itIsLeftOpenRatherThanMadeWithoutOne() {
        assertThat(days("careworker W1 skills medication<=Mon\nshift S2 W1 Tue 07:00-13:00\n" + VISIT
                        + " skills medication"))
                .isEmpty();
    }

    /** A wish for a skill holds while it is held. */
    @Test
    void somebodyIsPreferredForHoldingASkillOnOneDay() {
        assertThat(days("""
                        careworker W1 skills signing<=Mon
                        careworker W2
                        prefer C1 is:skill:signing
                        shift S1 W1 Mon 07:00-13:00
                        shift S2 W1 Tue 07:00-13:00
                        """ + VISIT)).containsExactly(DayOfWeek.MONDAY);
    }

    @Test
    void aTrialEndsOnMonday() {
        assertThat(days("trial C1 W1 Mon\n" + SHIFTS + VISIT)).containsExactly(DayOfWeek.MONDAY);
    }

    @Test
    void aSecondeeIsRecalledAfterMonday() {
        assertThat(days("careworker W1 contract secondee recalled Mon\n" + SHIFTS + VISIT))
                .containsExactly(DayOfWeek.MONDAY);
    }

    /** The days of the week on which the visits of a drawing are planned. */
    private static List<DayOfWeek> days(String drawing) {
        var problem = Scenario.of(drawing).problem();
        return Planner.using(TravelTimes.of(problem))
                .iterating(300)
                .plan(problem)
                .plan()
                .orElseThrow()
                .roster()
                .rounds()
                .stream()
                .flatMap(round -> round.attendances().stream())
                .map(each -> CivilTime.dateOf(each.start()).getDayOfWeek())
                .toList();
    }
}
