package coop.commonround.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.WorkingTimeLimits;
import coop.commonround.rule.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rest, breaks and hours: a finding for each night, day and week. */
class HoursFindingsTest {
    private static final String NIGHTS = """
            shift S1 W1 Mon 14:00-22:00
            shift S2 W1 Tue 07:00-22:00
            shift S3 W1 Wed 07:00-22:00
            shift T1 W2 Tue 07:00-22:00
            visit V1 C1 Mon 18:00-22:00 30m
            visit V2 C1 Tue 07:00-10:00 30m
            visit V3 C1 Tue 20:00-22:00 30m
            visit V4 C1 Wed 07:00-14:00 30m
            """;

    @Test
    void eachNightTooShortIsAFinding() {
        assertThat(Linted.of(NIGHTS, "round S1: V1 21:00", "round S2: V2 08:30, V3 20:00", "round S3: V4 07:30")
                        .found())
                .isEmpty();
        var linted = Linted.of(NIGHTS, "round S1: V1 21:00", "round S2: V2 08:29, V3 20:00", "round S3: V4 07:25");
        assertThat(linted.found()).containsExactly("daily-rest 5 minutes", "daily-rest 1 minute");
        assertThat(linted.report().findings())
                .extracting(Finding::text)
                .containsExactly(
                        "W1 is home at Tue 3 Mar 20:30 and sets out at Wed 4 Mar 07:25: 10 h 55 of rest, 11 h are needed",
                        "W1 is home at Mon 2 Mar 21:30 and sets out at Tue 3 Mar 08:29: 10 h 59 of rest, 11 h are needed");
        assertThat(linted.remedyOf("daily-rest")).isNotEmpty().doesNotStartWith("none");
    }

    @Test
    void moreThanTheMostOfAWeek() {
        var week = """
                careworker W1 hours 0 1
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m
                visit V2 C1 Mon 08:30-09:00 30m
                """;
        assertThat(Linted.of(week, "round S1: V1 08:00, V2 08:30").found()).isEmpty();
        var linted = Linted.of(
                week.replace("V2 C1 Mon 08:30-09:00 30m", "V2 C1 Mon 08:30-09:00 31m"), "round S1: V1 08:00, V2 08:30");
        assertThat(linted.found()).containsExactly("maximum-hours 1 minute");
        assertThat(linted.textOf("maximum-hours"))
                .isEqualTo(
                        "W1 works 1 h 01 from 2026-03-02 to 2026-03-02, the way from home and back included; 1 h a week are the most");
        assertThat(linted.remedyOf("maximum-hours")).startsWith("send W2 to V");
    }

    @Test
    void aLongDayWithoutABreak() {
        var day = """
                shift S1 W1 Mon 07:00-20:00
                shift S2 W2 Mon 07:00-20:00
                visit V1 C1 Mon 08:00-09:00 180m
                visit V2 C1 Mon 11:00-12:00 180m
                visit V3 C1 Mon 14:00-15:00 15m
                """;
        var linted = Linted.of(day, "round S1: V1 08:00, V2 11:19, V3 14:19");
        assertThat(linted.found()).containsExactly("break 1 minute");
        assertThat(linted.textOf("break"))
                .isEqualTo(
                        "W1 works 6 h 34 on 2026-03-02 without a break of 20 minutes; the longest gap is 19 minutes");
        assertThat(linted.remedyOf("break")).doesNotStartWith("none");
        assertThat(Linted.of(day, "round S1: V1 08:00, V2 11:20, V3 14:20").found())
                .isEmpty();
    }

    @Test
    void twoRoundsOfADayTooNear() {
        var split = """
                shift S1 W1 Mon 07:00-10:00
                shift S2 W1 Mon 09:30-13:00
                visit V1 C1 Mon 08:00-09:30 30m
                visit V2 C2 Mon 09:30-12:00 30m
                travel C1 C2 10m
                """;
        assertThat(Linted.of(split, "round S1: V1 09:00", "round S2: V2 09:40").found())
                .isEmpty();
        var linted = Linted.of(split, "round S1: V1 09:00", "round S2: V2 09:39");
        assertThat(linted.found()).containsExactly("rounds-apart 1 minute");
        assertThat(linted.textOf("rounds-apart"))
                .isEqualTo("the rounds of W1 on 2026-03-02 are 1 minute nearer than the way from one to the next");
        assertThat(linted.remedyOf("rounds-apart")).contains("start V");
    }

    /** 23 h 30 between any two visits, and 35 h are needed. */
    @Test
    void aWeekWithoutADayOff() {
        var week = new StringBuilder();
        var days = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
        for (int i = 1; i <= 7; i++) {
            var day = days.get(i - 1);
            week.append("shift S%d W1 %s 06:00-23:59\n".formatted(i, day))
                    .append("shift T%d W2 %s 06:00-23:59\n".formatted(i, day))
                    .append("visit V%d C1 %s 07:00-07:00 30m\n".formatted(i, day));
            if (i < 7) {
                week.append("round S%d: V%d 07:00\n".formatted(i, i));
            }
        }
        assertThat(Linted.of(week.toString()).found()).containsExactly("uncovered 30 minutes");
        var linted = Linted.of(week.toString(), "visit V8 C1 Sun 23:29-23:29 30m", "round S7: V7 07:00, V8 23:29");
        assertThat(linted.found()).containsExactly("weekly-rest 690 minutes");
        assertThat(linted.textOf("weekly-rest"))
                .isEqualTo(
                        "W1 misses 11 h 30 of weekly rest from Mon 2 Mar 00:00 to Mon 9 Mar 00:00; a rest is 35 h with"
                                + " the daily rest");
        assertThat(linted.remedyOf("weekly-rest")).startsWith("send W2 to V");
    }

    /** No visit alone makes a day off: the whole day goes to somebody else. */
    @Test
    void tooManyDaysInARow() {
        var days = """
                shift S1 W1 Mon 07:00-13:00
                shift S2 W1 Tue 07:00-13:00
                shift S3 W1 Wed 07:00-13:00
                shift T2 W2 Tue 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m
                visit V2 C1 Tue 08:00-09:00 30m
                visit V3 C1 Tue 09:00-10:00 30m
                visit V4 C1 Wed 08:00-09:00 30m
                round S1: V1 08:00
                round S2: V2 08:00, V3 09:00
                round S3: V4 08:00
                """;
        var three = Scenario.of(days).with(WorkingTimeLimits.DEFAULT.withMostDaysInARow(3));
        assertThat(Linted.of(three.problem(), three.roster()).found()).isEmpty();
        var two = Scenario.of(days).with(WorkingTimeLimits.DEFAULT.withMostDaysInARow(2));
        var linted = Linted.of(two.problem(), two.roster());
        assertThat(linted.found()).containsExactly("consecutive-days 1 day");
        assertThat(linted.textOf("consecutive-days"))
                .isEqualTo("W1 works 1 day after 2 days in a row, the most there may be");
        assertThat(linted.remedyOf("consecutive-days"))
                .startsWith(
                        "send W2 to V2 at Tue 3 Mar 08:00 in T2, not W1 at 08:00; send W2 to V3 at Tue 3 Mar 09:00");
    }

    @Test
    void aWeekThatIsTooLongForTheAverage() {
        var week = """
                careworker W1 hours 0 60
                worked W1 2026-02-09..2026-02-15 300h
                worked W1 2026-02-16..2026-02-22 300h
                worked W1 2026-02-23..2026-03-01 215h
                shift S1 W1 Mon 06:00-23:00
                shift S2 W2 Mon 06:00-23:00
                visit V1 C1 Mon 08:00-09:00 %s
                round S1: V1 08:00
                """;
        // 17 weeks of 48 h are 816 h
        assertThat(Linted.of(week.formatted("60m")).found()).isEmpty();
        var linted = Linted.of(week.formatted("61m"));
        assertThat(linted.found()).containsExactly("average-hours 1 minute");
        assertThat(linted.textOf("average-hours"))
                .isEqualTo(
                        "W1 works 1 minute more than the average week may hold over the reference period, as far as it is"
                                + " known");
        assertThat(linted.remedyOf("average-hours")).startsWith("send W2 to V1");
    }

    @Test
    void severalVisitsMoveIfOneIsNotEnough() {
        var week = """
                careworker W1 hours 0 1
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m
                visit V2 C1 Mon 08:30-09:30 30m
                visit V3 C1 Mon 09:00-10:00 30m
                visit V4 C1 Mon 09:30-10:30 30m
                """;
        var linted = Linted.of(week, "round S1: V1 08:00, V2 08:30, V3 09:00, V4 09:30");
        assertThat(linted.found()).containsExactly("maximum-hours 60 minutes");
        var repair = (Remedy.Repair) linted.first("maximum-hours").remedy();
        assertThat(repair.steps())
                .hasSize(2)
                .allMatch(step -> step.to() != null && step.to().shift().text().equals("S2"));
        assertThat(linted.scores(linted.after(repair))).noneMatch(score -> score.hard() > 0);
    }

    @Test
    void trainingIsNamed() {
        var week = """
                careworker W1 hours 0 2
                shift S1 W1 Mon 07:00-13:00
                shift T1 W1 Mon 13:00-21:01 kind training
                shift S2 W1 Tue 07:00-13:00
                visit V1 C1 Mon 08:00-08:00 30m
                visit V2 C1 Tue 08:00-08:00 30m
                """;
        var linted = Linted.of(week, "round S1: V1 08:00", "round S2: V2 08:00");
        assertThat(linted.found()).containsExactly("maximum-hours 60 minutes", "daily-rest 1 minute");
        assertThat(linted.textOf("daily-rest"))
                .isEqualTo(
                        "W1 is home at Mon 2 Mar 21:01 and sets out at Tue 3 Mar 08:00, training or stand-by included: 10 h 59 of rest, 11 h"
                                + " are needed");
        assertThat(linted.textOf("maximum-hours"))
                .endsWith("a week are the most, besides 8 h 01 of training or stand-by");
    }
}
