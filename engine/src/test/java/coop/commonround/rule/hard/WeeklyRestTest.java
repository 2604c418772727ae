package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.WorkingTimeLimits;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest.Form;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** W1 works from 07:00 to 07:30 on the days that a test says, and in a busy week until 23:59 on Sunday. */
class WeeklyRestTest {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    /** 23 h 30 m from each end to the next start: of 24 h half an hour short, of 35 h eleven and a half. */
    @Test
    void aWeekWithoutADayOffHasNone() {
        judged(Form.EACH_WEEK, busy("", DAYS)).penalizesBy(690);
    }

    /** From Wednesday 07:30 to Friday 07:00 lie 47 h 30 m. */
    @Test
    void aDayOffIsEnough() {
        judged(Form.EACH_WEEK, busy("", List.of("Mon", "Tue", "Wed", "Fri", "Sat", "Sun")))
                .hasNoImpact();
    }

    /** From Saturday 07:30 on nothing is known to interrupt the rest: 40 h 30 m of it lie in the week. */
    @Test
    void theRestOutsideThePeriodIsOpen() {
        judged(Form.EACH_WEEK, week("", DAYS.subList(0, 6))).hasNoImpact();
    }

    /** Home at 19:00 on Wednesday and out at 06:00 on Friday are 35 hours. */
    @Test
    void theDailyRestComesOnTop() {
        var days = week("", List.of("Mon", "Tue", "Wed", "Sat", "Sun"));
        judged(Form.EACH_WEEK, days, at("Wed", "18:30"), at("Fri", "06:00")).hasNoImpact();
        judged(Form.EACH_WEEK, days, at("Wed", "18:31"), at("Fri", "06:00")).penalizesBy(1);
    }

    /** The ways from home and back are no rest: here 15 minutes each. */
    @Test
    void restIsMeasuredFromHomeToHome() {
        var days = week("", List.of("Mon", "Tue", "Wed", "Sat", "Sun"));
        judged(Form.EACH_WEEK, "travel W1 C1 15m", days, at("Wed", "18:15"), at("Fri", "06:15"))
                .hasNoImpact();
        judged(Form.EACH_WEEK, "travel W1 C1 15m", days, at("Wed", "18:15"), at("Fri", "06:14"))
                .penalizesBy(1);
    }

    /** In the week lie the 24 h of Monday and what of Tuesday comes before 07:00. What is known of Sunday makes them one rest of 35. */
    @Test
    void whatIsKnownOfThePastBoundsARest() {
        var days = week("", DAYS.subList(1, 7));
        judged(Form.EACH_WEEK, "worked W1 2026-03-01 8h home 12:00-20:00", days).hasNoImpact();
        judged(Form.EACH_WEEK, "worked W1 2026-03-01 8h home 12:00-20:01", days).penalizesBy(1);
    }

    /** Monday is off until 23:59: from Sunday 07:30 to Monday 23:59 lie 40 h 29 m, but only 23 h 59 m in the week. */
    @Test
    void twentyFourHoursLieInTheWeek() {
        var past = "worked W1 2026-03-01 1h home 06:30-07:30";
        var days = week("", List.of("Wed", "Thu", "Fri", "Sat", "Sun"));
        judged(Form.EACH_WEEK, past, days, at("Tue", "00:00")).hasNoImpact();
        judged(Form.EACH_WEEK, past, days, at("Tue", "00:00"), at("Mon", "23:59"))
                .penalizesBy(1);
    }

    /** Two days off in one week are enough for the fortnight from the 2nd of March, in which there is none in the other. */
    @Test
    void twoRestsInAFortnight() {
        var busy = busy("", DAYS);
        judged(Form.TWO_IN_FORTNIGHT, busy, busy("2", List.of("Mon", "Wed", "Fri", "Sat", "Sun")))
                .hasNoImpact();
        judged(Form.TWO_IN_FORTNIGHT, busy, busy("2", List.of("Mon", "Wed", "Thu", "Fri", "Sat", "Sun")))
                .penalizesBy(690);
        judged(Form.EACH_WEEK, busy, busy("2", List.of("Mon", "Wed", "Fri", "Sat", "Sun")))
                .penalizesBy(690);
    }

    /** From Tuesday 07:30 to Friday 07:00 lie 71 h 30 m; to Thursday 07:00, 47 h 30 m, eleven and a half less than 59. */
    @Test
    void oneRestOfTwiceTheLengthInAFortnight() {
        var busy = busy("", DAYS);
        var two = busy("2", List.of("Mon", "Tue", "Fri", "Sat", "Sun"));
        judged(Form.ONE_IN_FORTNIGHT, busy, two).hasNoImpact();
        judged(Form.TWO_IN_FORTNIGHT, busy, two).hasNoImpact();
        judged(Form.ONE_IN_FORTNIGHT, busy, busy("2", List.of("Mon", "Tue", "Thu", "Sat", "Sun")))
                .penalizesBy(690);
    }

    /** The fortnight from the 23rd of February is judged with what is known of its first week, or week by week. */
    @Test
    void aFortnightThatBeganBeforeThePeriod() {
        var from = "period 2026-03-09 2026-03-15";
        var restless = busy("", DAYS);
        judgedAlone(from, restless).penalizesBy(690);
        judgedAlone(from, restless, "worked W1 2026-03-02 1h home 12:00-13:00").hasNoImpact();
    }

    /** Wednesday to Sunday: the part of the week before is judged only where something is known of it. */
    @Test
    void aPartWeekIsJudgedWithWhatIsKnownOfIt() {
        var part = "period 2026-03-04 2026-03-08";
        var days = busy("", DAYS.subList(2, 7));
        var judged = Scenario.of(
                part, days, "worked W1 2026-03-02 1h home 07:00-08:00", "worked W1 2026-03-03 1h home 07:00-08:00");
        judged.judgedBy(WeeklyRest::define).penalizesBy(690);
        Scenario.of(part, days, "worked W1 2026-03-03 1h home 11:00-12:00")
                .judgedBy(WeeklyRest::define)
                .hasNoImpact();
        Scenario.of(part, days).judgedBy(WeeklyRest::define).hasNoImpact();
    }

    /** From Wednesday 07:30 to Friday 07:00 lie 47 h 30 m; until 07:30, 48. */
    @Test
    void fortyEightHoursUnder18() {
        var young = "careworker W1 born 2010-01-01";
        var days = busy("", List.of("Mon", "Tue", "Wed", "Sat", "Sun"));
        judged(Form.EACH_WEEK, young, days, at("Fri", "07:30")).hasNoImpact();
        judged(Form.EACH_WEEK, young, days, at("Fri", "07:29")).penalizesBy(1);
        judged(Form.ONE_IN_FORTNIGHT, young, days, at("Fri", "07:29")).penalizesBy(1);
    }

    @Test
    void volunteersAreNoWorkers() {
        judged(Form.EACH_WEEK, "careworker W1 contract volunteer", week("", DAYS))
                .hasNoImpact();
    }

    @Test
    void theDailyRestNeedNotComeOnTop() {
        var limits = WorkingTimeLimits.DEFAULT.withWeeklyRest(new WorkingTimeLimits.WeeklyRest(
                Duration.ofHours(24), Form.EACH_WEEK, false, WorkingTimeLimits.WeeklyRest.FORTNIGHTS_FROM));
        Scenario.of(week("", DAYS)).with(limits).judgedBy(WeeklyRest::define).penalizesBy(30);
    }

    private static String busy(String number, List<String> days) {
        return week(number, days) + at("Sun" + number, "23:29");
    }

    private static String week(String number, List<String> days) {
        return days.stream().map(day -> at(day + number, "07:00")).reduce("", (all, day) -> all + day + "\n");
    }

    /** A shift and a visit of half an hour, and a round that goes there. */
    private static String at(String day, String time) {
        var id = day + time.replace(":", "");
        return """
                shift S%1$s W1 %2$s 00:00-23:59
                visit V%1$s C1 %2$s %3$s-%3$s 30m
                round S%1$s: V%1$s %3$s
                """.formatted(id, day, time);
    }

    /** Home at 19:00 on Wednesday and training from 06:00 on Friday are 35 hours. */
    @Test
    void trainingIsNoRest() {
        var days = week("", List.of("Mon", "Tue", "Wed", "Sat", "Sun"));
        var training = "shift T1 W1 Fri 06:00-09:00 kind training";
        judged(Form.EACH_WEEK, days, at("Wed", "18:30"), training).hasNoImpact();
        judged(Form.EACH_WEEK, days, at("Wed", "18:31"), training).penalizesBy(1);
    }

    /** An hour of training every noon leaves no rest of 24 hours: that is not the visit's doing. */
    @Test
    void whatTrainingTakesByItselfIsNoBreach() {
        var training = String.join(
                "\n",
                DAYS.stream()
                        .map(day -> "shift T" + day + " W1 " + day + " 12:00-13:00 kind training")
                        .toList());
        judged(Form.EACH_WEEK, training, at("Wed", "18:31")).hasNoImpact();
    }

    private static SingleConstraintAssertion judged(Form form, String... drawing) {
        return Scenario.of("period 2026-03-02 2026-03-15", String.join("\n", drawing))
                .with(limits(form))
                .judgedBy(WeeklyRest::define);
    }

    private static WorkingTimeLimits limits(Form form) {
        return WorkingTimeLimits.DEFAULT.withWeeklyRest(
                new WorkingTimeLimits.WeeklyRest(Duration.ofHours(24), form, true, LocalDate.of(2026, 3, 2)));
    }

    private static SingleConstraintAssertion judgedAlone(String... drawing) {
        return Scenario.of(drawing).with(limits(Form.TWO_IN_FORTNIGHT)).judgedBy(WeeklyRest::define);
    }
}
