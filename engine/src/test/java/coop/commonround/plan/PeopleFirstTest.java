package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.Matching;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Problem;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who is sent first: volunteers to what neighbours do, the co-op's own people, and anybody to those who need it most. */
class PeopleFirstTest {
    /** The bag holds one meal, so that the other costs a paid careworker's £5, which is still better than nobody. */
    @Test
    void volunteersBringAsManyMealsAsTheyCan() {
        var made = planned(Scenario.of("""
                careworker W1 contract volunteer
                shift S1 W1 Mon 11:00-14:00 capacity meals:1
                shift S2 W2 Mon 11:00-14:00
                visit V1 C1 Mon 11:30-13:00 15m kind neighbourly unregulated load meals:1
                visit V2 C2 Mon 11:30-13:00 15m kind neighbourly unregulated load meals:1
                """).problem());
        assertThat(made.values()).containsExactlyInAnyOrder("W1", "W2");
    }

    @Test
    void volunteersWorkNoLongerThanTheyWish() {
        var made = planned(Scenario.of("""
                careworker W1 contract volunteer hours 0 1
                shift S1 W1 Mon 08:00-18:00
                visit V1 C1 Mon 08:00-17:00 60m kind companionship unregulated
                visit V2 C1 Mon 08:00-17:00 30m kind companionship unregulated
                """).problem());
        assertThat(made).isEqualTo(Map.of("V1", "W1"));
    }

    @Test
    void norLongerOnADay() {
        var made = planned(Scenario.of("""
                careworker W1 contract volunteer day-most 1h
                shift S1 W1 Mon 08:00-18:00
                shift S2 W1 Tue 08:00-18:00
                visit V1 C1 Mon 08:00-17:00 60m kind companionship unregulated
                visit V2 C1 Mon 08:00-17:00 30m kind companionship unregulated
                visit V3 C1 Tue 08:00-17:00 60m kind companionship unregulated
                """).problem());
        assertThat(made).isEqualTo(Map.of("V1", "W1", "V3", "W1"));
    }

    @Test
    void peopleLentComeLast() {
        var lent = Scenario.of("""
                careworker W1 contract secondee
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-08:00
                visit V1 C1 Mon 07:00-12:00 60m
                visit V2 C2 Mon 07:00-12:00 60m
                """)
                .with(PeoplePolicy.DEFAULT.withMatching(
                        new Matching(false, Money.ZERO, Money.ZERO, Money.pounds(20), Money.ZERO)))
                .problem();
        assertThat(planned(lent).values()).containsExactlyInAnyOrder("W1", "W2");
    }

    @Test
    void noClientDependsOnPeopleLent() {
        var made = planned(Scenario.of("""
                careworker W1 contract secondee
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Tue 07:00-13:00
                shift S3 W1 Tue 07:00-13:00
                visit V1 C1 Mon 07:00-12:00 60m
                visit V2 C1 Tue 07:00-12:00 60m
                """)
                .with(PeoplePolicy.DEFAULT.withMatching(
                        new Matching(false, Money.ZERO, Money.ZERO, Money.ZERO, Money.pounds(20))))
                .problem());
        assertThat(made).isEqualTo(Map.of("V1", "W1", "V2", "W2"));
    }

    /** One careworker, one moment: red before amber before green. */
    @Test
    void whoNeedsItMostComesFirst() {
        assertThat(planned(Scenario.of(oneMoment("red", "amber", "green")).problem()))
                .isEqualTo(Map.of("V1", "W1"));
        assertThat(planned(Scenario.of(oneMoment("amber", "red", "green")).problem()))
                .isEqualTo(Map.of("V2", "W1"));
        assertThat(planned(Scenario.of(oneMoment("green", "green", "amber")).problem()))
                .isEqualTo(Map.of("V3", "W1"));
    }

    private static String oneMoment(String first, String second, String third) {
        return """
                shift S1 W1 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-08:00 30m rag %s
                visit V2 C2 Mon 08:00-08:00 30m rag %s
                visit V3 C3 Mon 08:00-08:00 30m rag %s
                """.formatted(first, second, third);
    }

    /** Monday would do, but nobody works then; Wednesday does. */
    @Test
    void aVisitThatMayMoveGoesToADayThatSuits() {
        var problem = Scenario.of("""
                shift S1 W1 Wed 07:00-13:00
                visit V1 C1 Mon 08:00-10:00 30m
                """).problem();
        assertThat(planned(problem)).isEmpty();
        assertThat(planned(withVisits(problem, visit -> visit.withOtherWindows(List.of(morning(3), morning(4))))))
                .isEqualTo(Map.of("V1", "W1"));
    }

    /** A morning in March 2026 from eight to ten. */
    private static TimeWindow morning(int day) {
        var date = LocalDate.of(2026, 3, day);
        return new TimeWindow(CivilTime.at(date, LocalTime.of(8, 0)), CivilTime.at(date, LocalTime.of(10, 0)));
    }

    private static Problem withVisits(Problem problem, UnaryOperator<Visit> change) {
        return Problem.of(
                        problem.period(),
                        problem.clients(),
                        problem.careworkers(),
                        problem.shifts(),
                        problem.visits().stream().map(change).toList())
                .withGivenLegs(problem.givenLegs());
    }

    /** Who makes each visit that is made. */
    private static Map<String, String> planned(Problem problem) {
        var roster = Planner.using(TravelTimes.of(problem))
                .iterating(300)
                .plan(problem)
                .plan()
                .orElseThrow()
                .roster();
        var made = new TreeMap<String, String>();
        roster.rounds()
                .forEach(round -> round.attendances()
                        .forEach(each ->
                                made.put(each.visit().text(), round.careworker().text())));
        return made;
    }
}
