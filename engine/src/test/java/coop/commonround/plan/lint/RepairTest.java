package coop.commonround.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.model.Attendance;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.RuleId;
import coop.commonround.plan.GeneratedWeek;
import coop.commonround.plan.Planner;
import coop.commonround.plan.RuleScore;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Repairs are lawful, mend what they are for, and cost what they say, by the rules themselves. */
class RepairTest {
    private static RosterLint lint(Problem problem) {
        return RosterLint.using(TravelTimes.of(problem));
    }

    @Test
    void aNeighbourMakesRoom() {
        var linted = Linted.of(
                "only C1 W2",
                "shift S1 W1 Mon 08:00-08:30",
                "shift S2 W2 Mon 08:00-08:30",
                "visit V1 C1 Mon 08:00-08:30 30m",
                "visit V2 C2 Mon 08:00-08:30 30m",
                "round S1: V1 08:00",
                "round S2: V2 08:00");
        assertThat(linted.remedyOf("only"))
                .startsWith("send W2 to V1 at Mon 2 Mar 08:00 in S2, not W1 at 08:00; "
                        + "send W1 to V2 at Mon 2 Mar 08:00 in S1, not W2 at 08:00");
    }

    @Test
    void theCheapestIsTaken() {
        var linted = Linted.of(
                "pay W2 20.00",
                "pay W3 12.00",
                "shift S1 W1 Mon 08:00-09:00",
                "shift S2 W2 Mon 08:00-10:00",
                "shift S3 W3 Mon 08:00-10:00",
                "met C1 W2 2026-02-20",
                "met C1 W3 2026-02-20",
                "exclude C1 W1",
                "visit V1 C1 Mon 08:00-08:30 30m",
                "round S1: V1 08:00");
        var repair = (Remedy.Repair) linted.first("veto").remedy();
        assertThat(RemedyText.of(repair)).startsWith("send W3 to V1");
        // half an hour at £12.00; W1 costs nothing and was a new face
        assertThat(repair.change().pay()).isEqualTo(Money.pounds(6));
        assertThat(repair.change().quality()).isEqualTo(Money.pounds(-6));
        assertThat(repair.change().careMinutes()).isZero();
    }

    @Test
    void severalWhoAreMissingAreFoundAtOnce() {
        var linted = Linted.of(
                "shift S1 W1 Mon 08:00-09:00",
                "shift S2 W2 Mon 08:00-09:00",
                "shift S3 W3 Mon 08:00-09:00",
                "shift S4 W4 Mon 08:00-09:00",
                "visit V1 C1 Mon 08:00-08:30 30m needs 4",
                "round S1: V1 08:10");
        assertThat(linted.remedyOf("together"))
                .startsWith("send W2 to V1 at Mon 2 Mar 08:10 in S2; send W3 to V1 at Mon 2 Mar 08:10 in S3; "
                        + "send W4 to V1 at Mon 2 Mar 08:10 in S4");
    }

    /** W2 has no time at 08:10, and all three have at 08:30. */
    @Test
    void allThreeMayMove() {
        var linted = Linted.of(
                "shift S1 W1 Mon 08:00-09:00",
                "shift S2 W2 Mon 08:30-09:00",
                "shift S3 W3 Mon 08:00-09:00",
                "visit V1 C1 Mon 08:00-08:30 30m needs 3",
                "round S1: V1 08:10",
                "round S3: V1 08:10");
        assertThat(linted.remedyOf("together"))
                .startsWith("send W2 to V1 at Mon 2 Mar 08:30 in S2; start V1 at Mon 2 Mar 08:30, not 08:10");
    }

    @Test
    void asManyAsAreWantedAreLookedFor() {
        var scenario = Scenario.of(
                "exclude C1 W1",
                "shift S1 W1 Mon 08:00-09:00",
                "visit V1 C1 Mon 08:00-08:30 30m",
                "round S1: V1 08:00");
        var report = lint(scenario.problem()).repairingMost(0).check(scenario.problem(), scenario.roster());
        assertThat(report.findings())
                .singleElement()
                .extracting(Finding::remedy)
                .isEqualTo(Remedy.UNSOUGHT);
    }

    @Test
    void aRosterThatWasPlannedHasNothingAmiss() {
        var week = GeneratedWeek.of(120, 1);
        var made = Planner.using(TravelTimes.of(week))
                .iterating(200)
                .plan(week)
                .plan()
                .orElseThrow()
                .roster();
        var report = lint(week).check(week, made);
        assertThat(report.findings().stream().filter(Finding::isBreach).map(Finding::id))
                .hasSameSizeAs(made.uncovered())
                .allMatch(id -> id.equals("uncovered"));
    }

    /** A lawful roster, muddled: every repair is carried out by itself and judged anew. */
    @Test
    void everyRepairIsWhatItSays() {
        for (int seed = 1; seed <= 4; seed++) {
            var week = GeneratedWeek.of(100, seed);
            var made = Planner.using(TravelTimes.of(week))
                    .iterating(100)
                    .plan(week)
                    .plan()
                    .orElseThrow()
                    .roster();
            var muddled = muddled(made, new Random(seed));
            var linted = Linted.of(week, muddled);
            assertThat(linted.report().findings()).hasSizeGreaterThan(3);
            var before = linted.scores(linted.report().judged());
            for (var finding : linted.report().findings()) {
                if (finding.remedy() instanceof Remedy.Repair repair && finding.severity() != Finding.Severity.ROW) {
                    assertHolds(finding, repair, before, linted.scores(linted.after(repair)));
                }
            }
            assertThat(Linted.of(week, muddled)).isEqualTo(linted);
        }
    }

    private static void assertHolds(
            Finding finding, Remedy.Repair repair, List<RuleScore> before, List<RuleScore> after) {
        var what = finding.text() + ": " + RemedyText.of(repair);
        for (var score : after) {
            assertThat(score.hard()).as(what).isLessThanOrEqualTo(hard(before, score.rule()));
        }
        if (finding.severity() == Finding.Severity.BREACH
                && RuleId.find(finding.id()).isPresent()) {
            assertThat(hard(after, finding.id())).as(what).isLessThan(hard(before, finding.id()));
        }
        assertThat(repair.change().pay().plus(repair.change().quality()))
                .as(what)
                .isEqualTo(price(after).minus(price(before)));
    }

    private static long hard(List<RuleScore> scores, String rule) {
        return scores.stream()
                .filter(each -> each.rule().equals(rule))
                .mapToLong(RuleScore::hard)
                .sum();
    }

    private static Money price(List<RuleScore> scores) {
        return scores.stream().map(RuleScore::price).collect(Money.sum());
    }

    /** Some attendances start otherwise, and some are given to whoever else is at work. */
    private static Roster muddled(Roster roster, Random random) {
        var rounds = new ArrayList<List<Attendance>>();
        roster.rounds().forEach(round -> rounds.add(new ArrayList<>(round.attendances())));
        for (int i = 0; i < 12; i++) {
            var from = rounds.get(random.nextInt(rounds.size()));
            if (from.isEmpty()) {
                continue;
            }
            var each = from.remove(random.nextInt(from.size()));
            int minutes = random.nextInt(120) - 60;
            var moved = new Attendance(
                    each.visit(),
                    each.start().plus(Duration.ofMinutes(minutes)),
                    each.end().plus(Duration.ofMinutes(minutes)),
                    each.before(),
                    each.waiting());
            (random.nextBoolean() ? from : rounds.get(random.nextInt(rounds.size()))).add(moved);
        }
        var made = new ArrayList<Round>();
        for (int i = 0; i < rounds.size(); i++) {
            var round = roster.rounds().get(i);
            var list = rounds.get(i).stream()
                    .sorted(Comparator.comparing(Attendance::start))
                    .toList();
            if (!list.isEmpty()) {
                made.add(new Round(round.shift(), round.careworker(), list, round.home()));
            }
        }
        return new Roster(made, List.of());
    }
}
