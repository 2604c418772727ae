package coop.commonround.plan.lint;

import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.DefaultConstraintJustification;
import coop.commonround.model.RuleId;
import coop.commonround.plan.lint.Finding.Severity;
import coop.commonround.plan.lint.Finding.Unit;
import coop.commonround.plan.lint.repair.Goal;
import coop.commonround.plan.lint.repair.Judge;
import coop.commonround.plan.lint.repair.Moved;
import coop.commonround.plan.lint.repair.Places;
import coop.commonround.plan.lint.words.PeopleWords;
import coop.commonround.plan.lint.words.TimeWords;
import coop.commonround.plan.lint.words.Told;
import coop.commonround.rule.hard.PinStays;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes cases of what the hard rules find. */
final class BrokenRules {
    private static final Set<RuleId> OF_DAYS = Set.of(
            RuleId.DAILY_REST,
            RuleId.REST_OWED,
            RuleId.WEEKLY_REST,
            RuleId.BREAK,
            RuleId.MAXIMUM_HOURS,
            RuleId.AVERAGE_HOURS,
            RuleId.ROUNDS_APART);

    /** Those about the way from one visit to the next. */
    private static final Set<RuleId> OF_WAYS = Set.of(RuleId.OVERLAP, RuleId.LONGEST_LEG, RuleId.WITH_DRIVER);

    private static final Set<RuleId> OF_STRANGERS = Set.of(RuleId.SHORT_VISIT, RuleId.INTRODUCED);

    private final Judge judge;
    private final Places places;
    private final TimeWords times;
    private final HoursCases hours;

    BrokenRules(Judge judge, Places places) {
        this.judge = judge;
        this.places = places;
        var told = new Told(judge.roster().clock());
        this.times = new TimeWords(told);
        this.hours = new HoursCases(judge.roster(), told, each -> movable(each.visit(), each));
    }

    List<Case> cases(ScoreAnalysis<HardMediumSoftLongScore> analysis) {
        var cases = new ArrayList<Case>();
        for (var rule : analysis.constraintMap().values()) {
            long ofAll = -rule.score().hardScore();
            if (ofAll > 0 && rule.matches() != null) {
                rule.matches().forEach(match -> cases.addAll(casesOf(rule.constraintName(), match, ofAll)));
            }
        }
        return cases;
    }

    private List<Case> casesOf(String rule, MatchAnalysis<HardMediumSoftLongScore> match, long ofAll) {
        long amount = -match.score().hardScore();
        if (amount <= 0 || !(match.justification() instanceof DefaultConstraintJustification justification)) {
            return List.of();
        }
        var facts = Facts.of(justification.getFacts());
        var id = RuleId.find(rule);
        if (facts.careworkers.size() == 1
                && (!facts.days.isEmpty() || id.filter(OF_DAYS::contains).isPresent())) {
            var careworker = facts.careworkers.iterator().next();
            return hours.of(rule, careworker, facts.days, amount, ofAll);
        }
        var visits = facts.allVisits();
        var all = madeBy(facts, visits, id.filter(OF_WAYS::contains).isPresent());
        var made = id.filter(OF_STRANGERS::contains).isPresent() ? byStrangers(rule, all) : all;
        var movable = new LinkedHashSet<Moved>();
        made.forEach(each -> movable.addAll(movable(each.visit(), each)));
        visits.forEach(visit -> places.attendancesOf(visit).stream()
                .filter(each -> each.round() == null && !made.isEmpty())
                .forEach(each -> movable.addAll(movable(visit, each))));
        return List.of(Case.of(
                rule,
                Severity.BREACH,
                made,
                amount,
                id.map(each -> unitOf(each, made)).orElse(Unit.BREACHES),
                text(rule, facts, made, amount),
                List.copyOf(movable),
                new Goal.Keeps(rule, ofAll - amount)));
    }

    /** The attendances a match is about: its own, those before them if it is of ways, else those of its visits, rounds or careworkers. */
    private List<PlannedAttendance> madeBy(Facts facts, Collection<PlannedVisit> visits, boolean isOfWays) {
        var made = new LinkedHashSet<PlannedAttendance>();
        for (var each : facts.attendances) {
            var previous = each.previous();
            if (previous != null && isOfWays) {
                made.add(previous);
            }
            made.add(each);
        }
        if (made.isEmpty()) {
            visits.forEach(visit -> made.addAll(places.attendancesOf(visit)));
        }
        if (made.isEmpty()) {
            facts.rounds.forEach(round -> made.addAll(round.attendances()));
        }
        if (made.isEmpty()) {
            judge.roster().attendances().stream()
                    .filter(each -> facts.clients.contains(each.client()))
                    .forEach(made::add);
        }
        if (made.isEmpty()) {
            judge.roster().rounds().stream()
                    .filter(round -> facts.careworkers.contains(round.careworker()))
                    .map(PlannedRound::attendances)
                    .forEach(made::addAll);
        }
        return made.stream().filter(PlannedAttendance::hasStart).toList();
    }

    /** Of visits by a stranger those that a rule forbids: others, by which somebody gets known, are not what is amiss. */
    private static List<PlannedAttendance> byStrangers(String rule, List<PlannedAttendance> made) {
        var amiss = made.stream()
                .filter(each -> rule.equals(RuleId.INTRODUCED.text())
                        ? each.visit().needsIntroduction()
                        : each.visit().isShort())
                .toList();
        return amiss.isEmpty() ? made : amiss;
    }

    /** What of a visit may be put elsewhere: one of those who go, or all together. */
    private List<Moved> movable(PlannedVisit visit, PlannedAttendance attendance) {
        var all = places.attendancesOf(visit);
        if (all.size() == 1) {
            return List.of(Moved.allOf(visit, all));
        }
        boolean areSeveralMissing = attendance.round() == null
                && all.stream().filter(each -> each.round() == null).count() > 1;
        return List.of(
                areSeveralMissing ? Moved.missing(visit, all) : Moved.one(attendance, all), Moved.allOf(visit, all));
    }

    private static Unit unitOf(RuleId rule, List<PlannedAttendance> made) {
        return switch (rule) {
            case TOGETHER ->
                made.stream().map(PlannedAttendance::careworker).distinct().count()
                                < made.get(0).visit().visit().needs().careworkers()
                        ? Unit.CAREWORKERS
                        : Unit.MINUTES;
            case SKILL -> Unit.SKILLS;
            case VETO, ONLY, VOLUNTEER, RECALL, SHORT_VISIT, INTRODUCED, CONSENT, WITH_DRIVER -> Unit.ATTENDANCES;
            case PIN -> unitOfPin(made);
            case ROUND_WHOLE -> Unit.VISITS;
            case SECONDEES_ALONE -> Unit.CLIENTS;
            case SAME_CAREWORKER -> Unit.LINKS;
            case DIFFERENT_CAREWORKERS, CLIENT_LIMIT -> Unit.CAREWORKERS;
            case CAPACITY -> Unit.LOADS;
            case WITHIN_SHIFT,
                    OVERLAP,
                    ROUNDS_APART,
                    LONGEST_LEG,
                    STARTS_IN_WINDOW,
                    LINK,
                    MAXIMUM_HOURS,
                    DAILY_REST,
                    REST_OWED,
                    BREAK -> Unit.MINUTES;
            default -> Unit.BREACHES;
        };
    }

    /** Minutes off the time that is pinned, or somebody else than is pinned; for both at once there is no unit. */
    private static Unit unitOfPin(List<PlannedAttendance> made) {
        var visit = made.get(0).visit();
        if (!PinStays.isByOthers(visit, made)) {
            return Unit.MINUTES;
        }
        return PinStays.secondsOff(visit, made) > 0 ? Unit.BREACHES : Unit.ATTENDANCES;
    }

    private String text(String rule, Facts facts, List<PlannedAttendance> made, long amount) {
        var id = RuleId.find(rule).orElse(null);
        if (id == null || made.isEmpty()) {
            return generic(rule, made);
        }
        var attendance = facts.attendances.isEmpty()
                ? made.get(0)
                : facts.attendances.iterator().next();
        return switch (id) {
            case SKILL -> PeopleWords.skill(attendance.visit(), made);
            case VETO -> PeopleWords.veto(attendance);
            case ONLY -> PeopleWords.only(attendance);
            case VOLUNTEER -> PeopleWords.volunteer(attendance);
            case RECALL -> PeopleWords.recall(attendance);
            case SHORT_VISIT -> PeopleWords.shortVisit(made);
            case INTRODUCED -> PeopleWords.introduced(made);
            case CONSENT -> PeopleWords.consent(attendance);
            case CLIENT_LIMIT -> PeopleWords.clientLimit(attendance.client(), amount);
            case ROUND_WHOLE -> PeopleWords.roundWhole(made);
            case SECONDEES_ALONE -> PeopleWords.secondeesAlone(made);
            case SAME_CAREWORKER -> PeopleWords.sameCareworker(facts.allVisits());
            case DIFFERENT_CAREWORKERS -> PeopleWords.differentCareworkers(facts.allVisits());
            case WITHIN_SHIFT -> times.withinShift(attendance);
            case OVERLAP -> times.overlap(attendance);
            case LONGEST_LEG -> times.longestLeg(attendance);
            case WITH_DRIVER -> PeopleWords.withDriver(attendance);
            case STARTS_IN_WINDOW -> times.window(attendance);
            case TOGETHER -> times.together(attendance.visit(), made);
            case PIN -> times.pin(attendance.visit(), made);
            case CAPACITY -> times.capacity(attendance.rounded(), amount);
            case LINK -> link(facts, made);
            default -> generic(rule, made);
        };
    }

    private String link(Facts facts, List<PlannedAttendance> made) {
        var link = facts.links.iterator().next();
        int first = startOf(made, link.first());
        return times.link(link, startOf(made, link.second()) - first);
    }

    private static int startOf(List<PlannedAttendance> made, PlannedVisit visit) {
        return made.stream()
                .filter(each -> each.visit() == visit)
                .mapToInt(PlannedAttendance::start)
                .findFirst()
                .orElse(0);
    }

    private static String generic(String rule, List<PlannedAttendance> made) {
        var who = made.stream()
                .map(each -> each.careworker() + " at " + each.visit())
                .limit(4)
                .collect(Collectors.joining(", "));
        return "the rule " + rule + " is broken" + (who.isEmpty() ? "" : " by " + who);
    }
}
