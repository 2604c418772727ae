package coop.commonround.rule;

import coop.commonround.model.NightLimits;
import coop.commonround.model.WorkingTimeLimits;
import coop.commonround.model.WorkingTimeLimits.Average;
import coop.commonround.model.WorkingTimeLimits.Compensation;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** What a drawing says to working-time law: {@code working-time average 10h weeks 3}, and the other options. */
final class DrawnWorkingTime {
    static final Set<String> OPTIONS = Set.of(
            "average",
            "weeks",
            "average-from",
            "rest",
            "form",
            "part-of-daily",
            "fortnights-from",
            "days-in-a-row",
            "young-night",
            "shortest",
            "within",
            "night",
            "night-average",
            "night-weeks",
            "night-agreement");

    private DrawnWorkingTime() {}

    static WorkingTimeLimits of(DrawnLine line) {
        var usual = WorkingTimeLimits.DEFAULT;
        var average = new Average(
                line.option("average", DrawnTime::length, usual.average().limit()),
                line.option("weeks", Integer::valueOf, usual.average().weeks()),
                line.option("average-from", LocalDate::parse, (LocalDate) null));
        var rest = new WeeklyRest(
                line.option("rest", DrawnTime::length, Duration.ofHours(24)),
                line.option(
                        "form",
                        form -> WeeklyRest.Form.valueOf(DrawnPeople.word(form)),
                        usual.weeklyRest().form()),
                !line.has("part-of-daily"),
                line.option("fortnights-from", LocalDate::parse, WeeklyRest.FORTNIGHTS_FROM));
        return usual.withAverage(average)
                .withWeeklyRest(rest)
                .withMostDaysInARow(line.option("days-in-a-row", Integer::valueOf, (Integer) null))
                .withCompensation(new Compensation(
                        line.option(
                                "shortest",
                                DrawnTime::length,
                                usual.compensation().shortestRest()),
                        line.option(
                                "within", Integer::valueOf, usual.compensation().withinDays())))
                .withYoungNightFrom(line.option("young-night", LocalTime::parse, usual.youngNightFrom()))
                .withNights(nights(line));
    }

    /** {@code night 22:00-07:00 night-average 6h night-weeks 3 night-agreement circle}. */
    private static NightLimits nights(DrawnLine line) {
        var usual = NightLimits.DEFAULT;
        var span = line.option("night", night -> night.split("-"), new String[] {
            usual.from().toString(), usual.until().toString()
        });
        return usual.withNight(LocalTime.parse(span[0]), LocalTime.parse(span[1]))
                .withAverage(
                        line.option("night-average", DrawnTime::length, usual.average()),
                        line.option("night-weeks", Integer::valueOf, usual.weeks()),
                        line.option("night-agreement", reason -> reason, ""));
    }
}
