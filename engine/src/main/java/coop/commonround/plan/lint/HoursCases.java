package coop.commonround.plan.lint;

import coop.commonround.model.RuleId;
import coop.commonround.plan.lint.Finding.Severity;
import coop.commonround.plan.lint.Finding.Unit;
import coop.commonround.rule.hard.BreakInLongDay;
import coop.commonround.rule.hard.DailyRest;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Takes apart what rules of rest and hours find in the days of one careworker: a case for each day, night or week. */
final class HoursCases {
    private final PlannedRoster roster;
    private final Told told;
    private final Function<PlannedAttendance, List<Moved>> movable;

    private record Part(int seconds, Set<LocalDate> days, String text) {}

    HoursCases(PlannedRoster roster, Told told, Function<PlannedAttendance, List<Moved>> movable) {
        this.roster = roster;
        this.told = told;
        this.movable = movable;
    }

    /**
     * The cases of one careworker under one rule.
     *
     * @param days those worked, in order
     * @param amount what the rule makes of them all
     * @param ofAll what it makes of everybody
     */
    List<Case> of(String rule, PlannedCareworker careworker, List<WorkedDay> days, long amount, long ofAll) {
        var parts = parts(rule, careworker, days);
        int all = parts.stream().mapToInt(Part::seconds).sum();
        if (parts.isEmpty() || Minutes.roundedUp(all) != amount) {
            var whole = days.stream().map(WorkedDay::date).toList();
            var text = careworker + " breaks " + rule;
            return List.of(aCase(rule, careworker, new HashSet<>(whole), amount, Unit.BREACHES, text, ofAll - amount));
        }
        return parts.stream()
                .map(part -> aCase(
                        rule,
                        careworker,
                        part.days,
                        Minutes.roundedUp(part.seconds),
                        Unit.MINUTES,
                        part.text,
                        ofAll - amount + Minutes.roundedUp(all - part.seconds)))
                .toList();
    }

    private Case aCase(
            String rule,
            PlannedCareworker careworker,
            Set<LocalDate> days,
            long amount,
            Unit unit,
            String text,
            long most) {
        var rounds = roster.rounds().stream()
                .filter(round -> round.careworker().equals(careworker))
                .filter(round -> days.contains(round.date()))
                .filter(round -> !round.attendances().isEmpty())
                .toList();
        var made =
                rounds.stream().flatMap(round -> round.attendances().stream()).toList();
        return new Case(
                rule,
                Severity.BREACH,
                made.stream().map(PlannedAttendance::visit).toList(),
                List.of(careworker),
                rounds,
                amount,
                unit,
                text,
                made.stream().flatMap(each -> movable.apply(each).stream()).toList(),
                new Goal.Keeps(rule, most));
    }

    private List<Part> parts(String rule, PlannedCareworker careworker, List<WorkedDay> days) {
        return switch (RuleId.find(rule).orElse(RuleId.SKILL)) {
            case DAILY_REST -> rests(careworker, days);
            case BREAK -> breaks(careworker, days);
            case MAXIMUM_HOURS -> weeks(careworker, days);
            case ROUNDS_APART -> overlaps(careworker, days);
            default -> List.of();
        };
    }

    private List<Part> rests(PlannedCareworker careworker, List<WorkedDay> days) {
        int rest = careworker.terms().dailyRest();
        var parts = new ArrayList<Part>();
        for (int i = 1; i < days.size(); i++) {
            var one = days.get(i - 1);
            var next = days.get(i);
            int shortBy = DailyRest.secondsShort(one.reachesHome(), next.leavesHome(), rest);
            if (shortBy > 0) {
                parts.add(new Part(
                        shortBy,
                        Set.of(one.date(), next.date()),
                        careworker + " is home at " + told.moment(one.reachesHome()) + " and sets out at "
                                + told.moment(next.leavesHome()) + ": "
                                + Told.span(next.leavesHome() - one.reachesHome()) + " of rest, " + Told.span(rest)
                                + " are needed"));
            }
        }
        return parts;
    }

    private static List<Part> breaks(PlannedCareworker careworker, List<WorkedDay> days) {
        var terms = careworker.terms();
        var parts = new ArrayList<Part>();
        for (var day : days) {
            int shortBy = BreakInLongDay.secondsShort(
                    day.workingTime(), day.longestGap(), terms.breakAfter(), terms.breakLength());
            if (shortBy > 0) {
                parts.add(new Part(
                        shortBy,
                        Set.of(day.date()),
                        careworker + " works " + Told.span(day.workingTime()) + " on " + day.date()
                                + " without a break of " + Told.span(terms.breakLength()) + "; the longest gap is "
                                + Told.span(day.longestGap())));
            }
        }
        return parts;
    }

    private static List<Part> weeks(PlannedCareworker careworker, List<WorkedDay> days) {
        var parts = new ArrayList<Part>();
        var worked = WorkedTime.workingTimeByWeek(days, careworker.weeks());
        for (int week = 0; week < worked.length; week++) {
            int above = worked[week] - careworker.maximumWeek();
            int thisWeek = week;
            var dates = days.stream()
                    .filter(day -> day.week() == thisWeek)
                    .map(WorkedDay::date)
                    .toList();
            if (above > 0) {
                parts.add(new Part(
                        above,
                        new HashSet<>(dates),
                        careworker + " works " + Told.span(worked[week]) + " from " + dates.get(0) + " to "
                                + dates.get(dates.size() - 1) + ", the way from home and back included; "
                                + Told.span(careworker.maximumWeek()) + " a week are the most"));
            }
        }
        return parts;
    }

    private static List<Part> overlaps(PlannedCareworker careworker, List<WorkedDay> days) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            if (day.overlap() > 0) {
                var dates = i == 0
                        ? Set.of(day.date())
                        : Set.of(day.date(), days.get(i - 1).date());
                parts.add(new Part(
                        day.overlap(),
                        dates,
                        "the rounds of " + careworker + " on " + day.date() + " are " + Told.span(day.overlap())
                                + " nearer than the way from one to the next"));
            }
        }
        return parts;
    }
}
