package coop.commonround.plan.lint;

import coop.commonround.model.RuleId;
import coop.commonround.plan.lint.Finding.Severity;
import coop.commonround.plan.lint.Finding.Unit;
import coop.commonround.plan.lint.repair.Goal;
import coop.commonround.plan.lint.repair.Moved;
import coop.commonround.plan.lint.words.Told;
import coop.commonround.rule.hard.BreakInLongDay;
import coop.commonround.rule.hard.DailyHours;
import coop.commonround.rule.hard.DailyRest;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.hard.RoundsADay;
import coop.commonround.rule.hours.DaysWorked;
import coop.commonround.rule.hours.RestAccount;
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
import java.util.stream.Collectors;

/** Takes apart what rules of rest and hours find in the days of one careworker: a case for each day, night or week. */
final class HoursCases {
    private final PlannedRoster roster;
    private final Told told;
    private final Function<PlannedAttendance, List<Moved>> movable;
    private final NightCases nightCases;

    HoursCases(PlannedRoster roster, Told told, Function<PlannedAttendance, List<Moved>> movable) {
        this.roster = roster;
        this.told = told;
        this.movable = movable;
        this.nightCases = new NightCases(told);
    }

    /**
     * The cases of one careworker under one rule.
     *
     * @param days those worked, in order
     * @param amount what the rule makes of them all
     * @param ofAll what it makes of everybody
     */
    List<Case> of(String rule, PlannedCareworker careworker, List<WorkedDay> days, long amount, long ofAll) {
        if (rule.equals(RuleId.ROUNDS_A_DAY.text())) {
            return roundsADay(careworker, days, ofAll);
        }
        var parts = parts(rule, careworker, days);
        int all = parts.stream().mapToInt(Part::seconds).sum();
        if (parts.isEmpty() || Minutes.roundedUp(all) != amount) {
            var whole = days.stream().map(WorkedDay::date).toList();
            boolean isOfDays = rule.equals(RuleId.CONSECUTIVE_DAYS.text());
            var text = isOfDays
                    ? careworker + " works " + Unit.DAYS.of(amount) + " after "
                            + Unit.DAYS.of(careworker.law().mostDaysInARow()) + " in a row, the most there may be"
                    : "the rule " + rule + " is broken by " + careworker;
            var unit = isOfDays ? Unit.DAYS : Unit.BREACHES;
            return List.of(aCase(rule, careworker, new HashSet<>(whole), amount, unit, text, ofAll - amount));
        }
        return parts.stream()
                .map(part -> aCase(
                        rule,
                        careworker,
                        part.days(),
                        Minutes.roundedUp(part.seconds()),
                        Unit.MINUTES,
                        part.text(),
                        ofAll - amount + Minutes.roundedUp(all - part.seconds())))
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
            case REST_OWED -> restOwed(careworker, days);
            case BREAK -> breaks(careworker, days);
            case MAXIMUM_HOURS -> weeks(careworker, days);
            case ROUNDS_APART -> overlaps(careworker, days);
            case AVERAGE_HOURS -> average(careworker, days);
            case DAILY_HOURS -> longDays(careworker, days);
            case NIGHT_BAN -> nights(careworker, days);
            case WEEKLY_REST -> weeklyRests(careworker, days);
            case NIGHT_HOURS -> nightCases.average(careworker, days);
            case NIGHT_HAZARD -> nightCases.hazard(careworker, days);
            case NIGHT_HEALTH -> nightCases.health(careworker, days);
            default -> List.of();
        };
    }

    private List<Part> rests(PlannedCareworker careworker, List<WorkedDay> days) {
        var parts = new ArrayList<Part>();
        var law = careworker.law();
        var worked = WorkedTime.withOtherWork(careworker, days);
        for (int i = 0; i < worked.count(); i++) {
            int shortBy = DailyRest.secondsShort(law, worked, i);
            if (shortBy > 0) {
                int reached = i == 0 ? law.reachedHomeBefore() : worked.reachesHome(i - 1);
                var dates = i == 0 ? Set.of(dateOf(worked, i)) : Set.of(dateOf(worked, i - 1), dateOf(worked, i));
                boolean isOther = worked.other(i) > 0 || (i > 0 && worked.other(i - 1) > 0);
                parts.add(new Part(
                        shortBy,
                        dates,
                        careworker + " is home at " + told.moment(reached) + " and sets out at "
                                + told.moment(worked.leavesHome(i))
                                + (isOther ? ", training or stand-by included: " : ": ")
                                + Told.span(worked.leavesHome(i) - reached) + " of rest, "
                                + Told.span(law.restBefore(worked.date(i))) + " are needed"));
            }
        }
        return parts;
    }

    private static LocalDate dateOf(DaysWorked worked, int day) {
        return LocalDate.ofEpochDay(worked.date(day));
    }

    private List<Part> restOwed(PlannedCareworker careworker, List<WorkedDay> days) {
        var account = new RestAccount();
        account.reckon(careworker.law(), WorkedTime.inShort(days));
        var nights = new ArrayList<String>();
        for (int debt = 0; debt < account.count(); debt++) {
            nights.add(Told.span(account.owed(debt)) + " for the night before "
                    + LocalDate.ofEpochDay(account.date(debt)));
        }
        return List.of(new Part(
                account.secondsOverdue(),
                days.stream().map(WorkedDay::date).collect(Collectors.toSet()),
                careworker + " is owed rest: " + String.join(", ", nights) + "; " + Told.span(account.secondsOverdue())
                        + " of it is not made good by the day it is due"));
    }

    private static List<Part> breaks(PlannedCareworker careworker, List<WorkedDay> days) {
        var parts = new ArrayList<Part>();
        for (var day : days) {
            var law = careworker.law().on((int) day.date().toEpochDay());
            int shortBy = BreakInLongDay.secondsShort(
                    day.workingTime(), day.longestGap(), law.breakAfter(), law.breakLength());
            if (shortBy > 0) {
                parts.add(new Part(
                        shortBy,
                        Set.of(day.date()),
                        careworker + " works " + Told.span(day.workingTime()) + " on " + day.date()
                                + " without a break of " + Told.span(law.breakLength()) + "; the longest gap is "
                                + Told.span(day.longestGap())));
            }
        }
        return parts;
    }

    private static List<Part> weeks(PlannedCareworker careworker, List<WorkedDay> days) {
        var parts = new ArrayList<Part>();
        var worked = WorkedTime.workingTimeByWeek(days, careworker.weeks());
        for (int week = 0; week < worked.length; week++) {
            int above = worked[week] - careworker.maximumWeek(week);
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
                                + Told.span(careworker.maximumWeek(week)) + " a week are the most"
                                + besides(careworker
                                        .law()
                                        .otherWork()
                                        .secondsByWeek()
                                        .get(week))));
            }
        }
        return parts;
    }

    private static String besides(int otherWork) {
        return otherWork == 0 ? "" : ", besides " + Told.span(otherWork) + " of training or stand-by";
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

    /** The worst of the reference periods, which the rule counts. */
    private static List<Part> average(PlannedCareworker careworker, List<WorkedDay> days) {
        return Part.ofWorst(
                careworker.law().averages(),
                careworker,
                days,
                above -> careworker + " works " + above
                        + " more than the average week may hold over the reference period, as far as it is known");
    }

    private List<Case> roundsADay(PlannedCareworker careworker, List<WorkedDay> days, long ofAll) {
        var most = careworker.terms().people().rounds().mostADay();
        var cases = new ArrayList<Case>();
        for (var day : days) {
            int above = RoundsADay.above(day.rounds(), most);
            if (above > 0) {
                var text = careworker + " works in " + Unit.ROUNDS.of(day.rounds()) + " on " + day.date() + "; " + most
                        + " a day are the most";
                cases.add(aCase(
                        RuleId.ROUNDS_A_DAY.text(),
                        careworker,
                        Set.of(day.date()),
                        above,
                        Unit.ROUNDS,
                        text,
                        ofAll - above));
            }
        }
        return cases;
    }

    private static List<Part> longDays(PlannedCareworker careworker, List<WorkedDay> days) {
        var parts = new ArrayList<Part>();
        var worked = WorkedTime.withOtherWork(careworker, days);
        for (int i = 0; careworker.law().boundsDays() && i < worked.count(); i++) {
            int above = DailyHours.secondsAbove(careworker.law(), worked, i);
            if (above > 0) {
                parts.add(new Part(
                        above,
                        Set.of(dateOf(worked, i)),
                        careworker + (careworker.law().isYoung(worked.date(i)) ? ", under 18, works " : " works ")
                                + Told.span(worked.workingTime(i)) + " on "
                                + dateOf(worked, i) + ", the way from home and back included"
                                + (worked.other(i) == 0 ? "; " : ", and training or stand-by; ")
                                + Told.span(careworker.law().on(worked.date(i)).most()) + " a day are the most"));
            }
        }
        return parts;
    }

    private List<Part> nights(PlannedCareworker careworker, List<WorkedDay> days) {
        var law = careworker.law();
        var parts = new ArrayList<Part>();
        for (var day : days) {
            int within = law.isYoung((int) day.date().toEpochDay())
                    ? law.nights().young().secondsWithin(day.leavesHome(), day.reachesHome())
                    : 0;
            if (within > 0) {
                parts.add(new Part(
                        within,
                        Set.of(day.date()),
                        careworker + ", under 18, is out from " + told.moment(day.leavesHome()) + " to "
                                + told.moment(day.reachesHome()) + ", " + Told.span(within)
                                + " of it in the eight hours of night in which nobody of that age works"));
            }
        }
        return parts;
    }

    private List<Part> weeklyRests(PlannedCareworker careworker, List<WorkedDay> days) {
        var inShort = WorkedTime.withOtherWork(careworker, days);
        var parts = new ArrayList<Part>();
        for (var window : careworker.law().weeklyRests()) {
            int shortBy = window.secondsShort(careworker.law().before(), inShort);
            if (shortBy > 0) {
                parts.add(new Part(
                        shortBy,
                        days.stream()
                                .filter(day -> day.reachesHome() > window.start() && day.leavesHome() < window.end())
                                .map(WorkedDay::date)
                                .collect(Collectors.toSet()),
                        careworker + " misses " + Told.span(shortBy) + " of weekly rest from "
                                + told.moment(window.start()) + " to " + told.moment(window.end())
                                + (window.rests() == 1 ? "" : ", in which " + window.rests() + " rests must lie")
                                + "; a rest is " + Told.span(window.length()) + " with the daily rest"));
            }
        }
        return parts;
    }
}
