package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which visits are linked by their tasks. */
class TaskLinksTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final ClientId CLIENT = new ClientId("C1");

    @Test
    void linksEachDoseToTheNextAndToTheOneThatWouldBeTooMany() {
        assertThat(linked(
                        List.of(),
                        dose("V1", 7, 8),
                        dose("V2", 12, 13),
                        dose("V3", 17, 18),
                        dose("V4", 22, 23),
                        dose("V5", 31, 32)))
                .containsExactly("V1 V2 PT4H", "V1 V5 PT24H", "V2 V3 PT4H", "V3 V4 PT4H", "V4 V5 PT4H");
    }

    @Test
    void linksADoseToALaterOneThatCouldComeTooSoonWithoutTheOneBetween() {
        assertThat(linked(List.of(), dose("V1", 7, 8), dose("V2", 9, 10), dose("V3", 11, 14)))
                .containsExactly("V1 V2 PT4H", "V1 V3 PT4H", "V2 V3 PT4H");
        assertThat(linked(List.of(), dose("V1", 7, 8), dose("V2", 9, 10), dose("V3", 12, 14)))
                .as("four hours after the latest start of the first")
                .containsExactly("V1 V2 PT4H", "V2 V3 PT4H");
    }

    @Test
    void lateStartsThatAreLetPassCountAsWell() {
        var problem = problem(List.of(), dose("V1", 7, 8), dose("V2", 9, 10), dose("V3", 12, 14));
        var limits = Limits.DEFAULT.withMostLateness(Duration.ofMinutes(1));
        assertThat(texts(problem.withPolicy(problem.policy().withLimits(limits))))
                .containsExactly("V1 V2 PT4H", "V1 V3 PT4H", "V2 V3 PT4H");
    }

    @Test
    void aRowThatAsksForNothingTakesTheUsualGapAway() {
        assertThat(linked(
                        List.of(TaskRule.doses("paracetamol", Duration.ZERO, null, "")),
                        dose("V1", 7, 8),
                        dose("V2", 9, 10)))
                .isEmpty();
    }

    @Test
    void followsTheLastVisitThatCanBeginBeforeIt() {
        var rule = new TaskRule(
                "tablets", "food", Duration.ZERO, Duration.ofHours(1), null, VisitLink.From.END, "chemist");
        assertThat(linked(
                        List.of(rule),
                        visit("V1", 7, 8, "food"),
                        visit("V2", 12, 13, "food"),
                        visit("V3", 16, 17, "tablets"),
                        visit("V4", 18, 19, "food")))
                .containsExactly("V2 V3 PT0S");
        assertThat(linked(List.of(rule), visit("V1", 7, 8, "food"), visit("V2", 14, 15, "tablets")))
                .as("seven hours before: the longest gap and six more")
                .containsExactly("V1 V2 PT0S");
        assertThat(linked(List.of(rule), visit("V1", 6, 8, "food"), visit("V2", 14, 15, "tablets")))
                .as("longer before")
                .isEmpty();
    }

    @Test
    void bothTasksAtOneVisitAreDoneThereUnlessTimeIsToLieBetween() {
        var food = visit("V1", 7, 8, "food");
        var both = visit("V2", 8, 9, "food", "tablets");
        assertThat(linked(List.of(order(0)), food, both)).isEmpty();
        assertThat(linked(List.of(order(15)), food, both)).containsExactly("V1 V2 PT15M");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new TaskRule("tablets", "food", Duration.ZERO, null, 4, VisitLink.From.START, ""))
                .hasMessage(
                        "task tablets: how many in 24 hours is asked of doses of one task, not of what comes after food");
        assertThatThrownBy(() -> TaskRule.doses("tablets", Duration.ofHours(4), 0, ""))
                .hasMessage("task tablets: most in 24 hours (0) must be 1 to 24");
        assertThatThrownBy(() -> new TaskRules(List.of(order(0), order(5))))
                .hasMessage("task rule: tablets after food is there twice");
    }

    private static TaskRule order(int minutes) {
        return new TaskRule("tablets", "food", Duration.ofMinutes(minutes), null, null, VisitLink.From.START, "");
    }

    private static Visit dose(String id, int from, int to) {
        return visit(id, from, to, "paracetamol");
    }

    private static Visit visit(String id, int from, int to, String... tasks) {
        var window = new TimeWindow(MONDAY.plus(Duration.ofHours(from)), MONDAY.plus(Duration.ofHours(to)));
        return Visit.of(new VisitId(id), CLIENT, window, Duration.ofMinutes(30))
                .withTasks(Set.copyOf(Arrays.asList(tasks)));
    }

    private static List<String> linked(List<TaskRule> rules, Visit... visits) {
        return texts(problem(rules, visits));
    }

    private static Problem problem(List<TaskRule> rules, Visit... visits) {
        return Problem.of(
                        new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4)),
                        List.of(Client.at(CLIENT, 53.6, -1.8)),
                        List.of(),
                        List.of(),
                        List.of(visits))
                .withPolicy(Policy.DEFAULT.withTasks(new TaskRules(rules)));
    }

    private static List<String> texts(Problem problem) {
        return TaskLinks.of(problem).stream()
                .map(link -> link.first() + " " + link.second() + " " + link.minimumGap())
                .sorted()
                .toList();
    }
}
