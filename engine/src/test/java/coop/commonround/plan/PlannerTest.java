package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.LeftOut;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Uncovered;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class PlannerTest {
    private static final Problem WEEK = GeneratedWeek.of(120, 1);

    private static Plan plan(Problem problem, long iterations) {
        return Planner.using(TravelTimes.of(problem))
                .iterating(iterations)
                .seeded(7)
                .plan(problem)
                .plan()
                .orElseThrow();
    }

    @Test
    void breaksNoHardRule() {
        assertThat(plan(WEEK, 300).isLawful()).isTrue();
    }

    @Test
    void accountsForEveryVisitOnce() {
        Roster roster = plan(WEEK, 100).roster();
        var covered = roster.careworkersByVisit().keySet();
        var uncovered = roster.uncovered().stream().map(each -> each.visit()).toList();
        assertThat(covered).doesNotContainAnyElementsOf(uncovered);
        assertThat(covered.size() + uncovered.size()).isEqualTo(WEEK.visits().size());
    }

    @Test
    void givesTheSameRosterForTheSameSeed() {
        assertThat(plan(WEEK, 200)).isEqualTo(plan(WEEK, 200));
    }

    @Test
    void doesNotMindTheOrderOfTheInput() {
        var clients = new ArrayList<>(WEEK.clients());
        var careworkers = new ArrayList<>(WEEK.careworkers());
        var shifts = new ArrayList<>(WEEK.shifts());
        var visits = new ArrayList<>(WEEK.visits());
        var links = new ArrayList<>(WEEK.links());
        List.of(clients, careworkers, shifts, visits, links).forEach(list -> Collections.shuffle(list, new Random(3)));
        var shuffled = Problem.of(WEEK.period(), clients, careworkers, shifts, visits)
                .withLinks(links)
                .withPrices(WEEK.prices());
        assertThat(plan(shuffled, 200)).isEqualTo(plan(WEEK, 200));
    }

    @Test
    void leavesOneOfTwoVisitsWhoseLinksContradictEachOther() {
        var plan = plan(Scenario.of("""
                shift S1 W1 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-12:00 30m
                visit V2 C1 Mon 08:00-12:00 30m
                link V1 V2 1h
                link V2 V1 1h
                """).problem(), 50);
        assertThat(plan.isLawful()).isTrue();
        assertThat(plan.roster().uncovered()).hasSize(1);
    }

    /** Half an hour costs £6 in wages, and the client meets somebody new for as much again. */
    @Test
    void leavesAnOptionalVisitOutWhereThatIsCheaper() {
        var outcome = planOptional("11.99");
        assertThat(outcome).isInstanceOf(Outcome.Complete.class);
        assertThat(outcome.summary()).isEqualTo("every visit is covered, but 1 optional left out");
        var plan = outcome.plan().orElseThrow();
        assertThat(plan.roster().uncovered()).isEmpty();
        assertThat(plan.roster().leftOut()).containsExactly(new LeftOut(new VisitId("V2"), Money.parse("11.99")));
        assertThat(planOptional("12.01").plan().orElseThrow().roster().leftOut())
                .isEmpty();
    }

    private static Outcome planOptional(String price) {
        var problem = Scenario.of(
                        "pay W1 12.00",
                        "shift S1 W1 Mon 07:00-13:00",
                        "visit V1 C1 Mon 08:00-12:00 30m",
                        "visit V2 C2 Mon 08:00-12:00 30m optional " + price)
                .problem();
        return Planner.using(TravelTimes.of(problem)).iterating(50).seeded(7).plan(problem);
    }

    @Test
    void plansSleepInsAndWakingNights() {
        var plan = plan(Scenario.of("""
                shift N1 W1 Mon 22:00-07:00 kind sleep-in
                shift N2 W2 Mon 22:00-07:00
                visit V1 C1 Mon 22:00-22:00 9h kind sleep-in
                visit V2 C2 Mon 22:00-22:00 9h kind waking-night
                """).problem(), 50);
        assertThat(plan.isLawful()).isTrue();
        assertThat(plan.roster().uncovered()).isEmpty();
    }

    @Test
    void gainsByIterating() {
        assertThat(plan(WEEK, 1000).roster().uncovered().size())
                .isLessThanOrEqualTo(plan(WEEK, 0).roster().uncovered().size());
    }

    @Test
    void pricesTheRosterAsTheSearchDid() {
        var seen = new ArrayList<Progress>();
        var plan = Planner.using(TravelTimes.of(WEEK))
                .iterating(300)
                .reportingTo(seen::add)
                .plan(WEEK)
                .plan()
                .orElseThrow();
        var last = seen.get(seen.size() - 1);
        assertThat(plan.price()).isEqualTo(last.price());
        assertThat(plan.roster().uncovered()).hasSize((int) last.uncovered());
    }

    @Test
    void keepsWhatItHasWhenStopped() {
        var stop = new StopSignal();
        var outcome = Planner.using(TravelTimes.of(WEEK))
                .stoppingAfter(Duration.ofHours(1))
                .stoppedBy(stop)
                .reportingTo(progress -> stop.stop())
                .plan(WEEK);
        assertThat(outcome.plan().orElseThrow().roster().rounds()).isNotEmpty();
    }

    @Test
    @Timeout(60)
    void stopsEvenIfToldBeforeItStarts() {
        var stop = new StopSignal();
        stop.stop();
        var outcome = Planner.using(TravelTimes.of(WEEK))
                .stoppingAfter(Duration.ofHours(1))
                .stoppedBy(stop)
                .plan(WEEK);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.plan().orElseThrow().roster().uncovered())
                .extracting(Uncovered::nearestMiss)
                .noneMatch(miss -> miss.contains("would break"))
                .anyMatch(miss -> miss.contains("has time; a rule or a linked visit stands in the way"));
    }

    @Test
    void takesATimeFinerThanTheSolverCounts() {
        var outcome = Planner.using(TravelTimes.of(WEEK))
                .stoppingAfter(Duration.ofNanos(1_234_567))
                .plan(WEEK);
        assertThat(outcome.plan()).isPresent();
    }

    @Test
    void refusesAProblemWithoutVisits() {
        var empty = Problem.of(WEEK.period(), WEEK.clients(), WEEK.careworkers(), WEEK.shifts(), List.of());
        var outcome = Planner.using(TravelTimes.of(empty)).plan(empty);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhyNobodyGoes() {
        var date = LocalDate.of(2026, 11, 23);
        var client = Client.at(new ClientId("C1"), 53.6, -1.9);
        var careworker = Careworker.at(new CareworkerId("W1"), 53.6, -1.9, "careworker");
        var shift = Shift.work(
                new ShiftId("S1"),
                careworker.id(),
                CivilTime.at(date, LocalTime.of(7, 0)),
                CivilTime.at(date, LocalTime.of(12, 0)));
        var visit = Visit.of(
                        new VisitId("V1"),
                        client.id(),
                        new TimeWindow(CivilTime.at(date, LocalTime.of(8, 0)), CivilTime.at(date, LocalTime.of(9, 0))),
                        Duration.ofMinutes(30))
                .withNeeds(Visit.Needs.careworkers(1, "peg-feeding"));
        var problem = Problem.of(
                new Period(date, date), List.of(client), List.of(careworker), List.of(shift), List.of(visit));
        var uncovered = plan(problem, 10).roster().uncovered().get(0);
        assertThat(uncovered.reason()).isEqualTo("nobody at work then may go: lacks peg-feeding on the day");
        assertThat(uncovered.nearestMiss()).isEqualTo("W1 on shift S1 lacks peg-feeding on the day");
    }

    /** The passenger would have time for it, and nobody drives them there. */
    @Test
    void saysWhatAPassengerIsNearTo() {
        var problem = Scenario.of("""
                careworker W1
                careworker W2 by passenger with W1
                shift S1 W1 Mon 07:00-08:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 07:00-07:30 30m needs 2
                visit V2 C2 Mon 10:00-10:30 30m
                """).problem();
        var uncovered = plan(problem, 10).roster().uncovered().get(0);
        assertThat(uncovered.visit().text()).isEqualTo("V2");
        assertThat(uncovered.nearestMiss()).startsWith("W2 on shift S2");
    }

    @Test
    void findsTheSameRosterOnAnyNumberOfThreads() {
        var problem = GeneratedWeek.of(600, 3);
        var planner = Planner.using(TravelTimes.of(problem)).iterating(400).seeded(1);
        var alone = planner.plan(problem).plan().orElseThrow().roster();
        assertThat(planner.onThreads(3).plan(problem).plan().orElseThrow().roster())
                .isEqualTo(alone);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.onThreads(0))
                .withMessageContaining("0");
    }

    @Test
    void obeysRulesOfTheEmbeddersOwn() {
        var problem = GeneratedWeek.of(40, 2);
        var planner = Planner.using(TravelTimes.of(problem)).iterating(300).seeded(1);
        var plan = planner.alsoObeying(NotBeforeNine.class).plan(problem).plan().orElseThrow();
        assertThat(plan.isLawful()).isTrue();
        assertThat(plan.price()).isGreaterThan(Money.ZERO);
    }

    @Test
    void goesOnFromTheKernelsRosterWhereThatBreaksAnOwnRule() {
        var with = Planner.using(TravelTimes.of(WEEK))
                .iterating(100)
                .seeded(7)
                .alsoObeying(NotBeforeNine.class)
                .plan(WEEK)
                .plan()
                .orElseThrow();
        assertThat(with.isLawful()).isTrue();
        assertThat(with.roster().attendances().count())
                .isGreaterThan(plan(WEEK, 100).roster().attendances().count() / 2);
    }
}
