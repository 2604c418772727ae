package coop.commonround.plan;

import coop.commonround.model.Problem;
import coop.commonround.model.RuleId;
import coop.commonround.model.Uncovered;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.travel.TravelTimes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why nobody goes to a visit, and who came nearest. */
final class NearestMiss {
    private final PlannedRoster roster;

    /** How many who have time for a visit are looked into. */
    private static final int LOOKED_INTO = 8;

    /** Rules that do not count minutes. */
    private static final Set<RuleId> COUNTED = EnumSet.of(
            RuleId.CAPACITY,
            RuleId.CONSECUTIVE_DAYS,
            RuleId.ROUNDS_A_DAY,
            RuleId.ROUND_WHOLE,
            RuleId.CLIENT_LIMIT,
            RuleId.SECONDEES_ALONE,
            RuleId.SHORT_VISIT,
            RuleId.INTRODUCED,
            RuleId.WITH_DRIVER,
            RuleId.SAME_CAREWORKER,
            RuleId.DIFFERENT_CAREWORKERS);

    private final Problem problem;
    private final TravelTimes travel;
    private final BooleanSupplier isHurried;
    private @Nullable WhatBreaks whatBreaks;

    /**
     * What keeps the careworker of one round from a visit.
     *
     * @param faults what is in the way whatever else is in the round; empty if only time is
     * @param index the place in the round with most room
     * @param minutesLate how late the visit, or the one after it, would be there; 0 if there is room
     */
    private record Miss(PlannedRound round, List<String> faults, int index, int minutesLate) {
        boolean hasTime() {
            return faults.isEmpty() && minutesLate == 0;
        }

        String text() {
            return round.careworker().id() + " on shift " + round.id();
        }
    }

    /**
     * Explains a roster.
     *
     * @param isHurried whether to leave out what takes long, that is which rules somebody with time would break
     */
    NearestMiss(Problem problem, TravelTimes travel, PlannedRoster roster, BooleanSupplier isHurried) {
        this.problem = problem;
        this.travel = travel;
        this.roster = roster;
        this.isHurried = isHurried;
    }

    Uncovered explain(PlannedVisit visit, int missing) {
        var misses = roster.rounds().stream()
                .filter(round -> isAtWork(round, visit))
                .map(round -> miss(visit, round))
                .sorted(Comparator.comparingInt((Miss miss) -> miss.faults().size())
                        .thenComparingInt(Miss::minutesLate)
                        .thenComparing(miss -> miss.round().id()))
                .toList();
        return new Uncovered(
                visit.visit().id(), missing, reason(visit, misses), misses.isEmpty() ? "" : nearest(visit, misses));
    }

    /** The first, or of those with time for the visit the one who would break the rules by least. */
    private String nearest(PlannedVisit visit, List<Miss> misses) {
        var first = misses.get(0);
        var who = first.text();
        if (!first.faults().isEmpty()) {
            return who + " " + String.join(" and ", first.faults());
        }
        if (first.minutesLate() > 0) {
            return who + " would be " + minutes(first.minutesLate()) + " too late";
        }
        long least = Long.MAX_VALUE;
        var nearest = "";
        for (var miss : misses.stream().limit(LOOKED_INTO).filter(Miss::hasTime).toList()) {
            if (isHurried.getAsBoolean()) {
                return who
                        + " has time; a rule or a linked visit stands in the way, or a longer search finds the place";
            }
            var broken = whatBreaks().by(visit, miss.round(), miss.index());
            long all = broken.values().stream().mapToLong(Long::longValue).sum();
            if (all < least) {
                least = all;
                who = miss.text();
                nearest = who + " would break these rules: "
                        + broken.entrySet().stream()
                                .map(rule -> rule.getKey() + " by " + amount(rule.getKey(), rule.getValue()))
                                .collect(Collectors.joining(", "));
            }
        }
        if (least > 0) {
            return nearest;
        }
        return visit.isDoubleUp()
                ? who + " could go, but nobody with them"
                : who + " has time; a linked visit stands in the way, or a longer search finds the place";
    }

    /** Made when it is needed first: that takes its time. */
    private WhatBreaks whatBreaks() {
        if (whatBreaks == null) {
            whatBreaks = new WhatBreaks(problem, travel, roster);
        }
        return whatBreaks;
    }

    private static String amount(String rule, long units) {
        return RuleId.find(rule).filter(COUNTED::contains).isPresent() ? Long.toString(units) : minutes(units);
    }

    private static String minutes(long minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private static Miss miss(PlannedVisit visit, PlannedRound round) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int index = 0; index <= round.attendances().size(); index++) {
            int late = secondsLate(visit, round, index);
            if (late < least) {
                least = late;
                best = index;
            }
        }
        return new Miss(round, faults(visit, round), best, (Math.max(0, least) + 59) / 60);
    }

    private static String reason(PlannedVisit visit, List<Miss> misses) {
        if (misses.isEmpty()) {
            return "no shift at that time";
        }
        long able = misses.stream().filter(miss -> miss.faults().isEmpty()).count();
        int needed = visit.visit().needs().careworkers();
        if (able == 0) {
            return "nobody at work then may go: "
                    + misses.get(0).faults().stream().collect(Collectors.joining(" and "));
        }
        if (able < needed) {
            return "needs " + needed + " careworkers, only " + able + " at work then may go";
        }
        return able == 1
                ? "the only one who may go is needed elsewhere"
                : "the " + able + " who may go are needed elsewhere";
    }

    private static boolean isAtWork(PlannedRound round, PlannedVisit visit) {
        int place = visit.client().place();
        int earliest = visit.soonest(round.firstStartAt(place));
        return earliest <= visit.closes() && earliest + visit.length() <= round.lastEndAt(place);
    }

    private static List<String> faults(PlannedVisit visit, PlannedRound round) {
        var faults = new ArrayList<String>();
        var careworker = round.careworker();
        var day = visit.dayIn(round);
        if (!round.shift().kind().takes(visit.visit().kind())) {
            faults.add("is on another kind of shift");
        }
        round.shift().capacity().byName().entrySet().stream()
                .filter(limit -> !visit.isDoubleUp() && visit.load().quantityOf(limit.getKey()) > limit.getValue())
                .map(limit -> "can carry " + limit.getValue() + " " + limit.getKey() + " at most")
                .forEach(faults::add);
        if (visit.isShort() && !visit.client().knows(careworker)) {
            faults.add("has not been there before, and the visit is short");
        }
        if (visit.needsIntroduction() && !visit.client().knows(careworker)) {
            faults.add("has not been there before, and has to be introduced first");
        }
        if (visit.client().isBarred(careworker, day)) {
            faults.add("is barred by a veto");
        }
        if (!visit.client().isAllowed(careworker, day)) {
            faults.add("is not among those the client allows");
        }
        if (careworker.isVolunteer() && visit.visit().regulated()) {
            faults.add("is a volunteer");
        }
        if (careworker.isRecalledBy(day)) {
            faults.add("is recalled by then");
        }
        visit.visit().needs().skills().stream()
                .filter(skill -> !visit.visit().needs().collective())
                .filter(skill -> !careworker.hasSkill(skill, day))
                .map(skill -> "lacks " + skill + " on the day")
                .forEach(faults::add);
        var pinnedTo = visit.pinnedTo();
        if (pinnedTo != null && !visit.isDoubleUp() && !pinnedTo.equals(careworker)) {
            faults.add("is not whom the visit is pinned to");
        }
        return faults;
    }

    /** How late this visit or the one after it would be at a place in a round. */
    private static int secondsLate(PlannedVisit visit, PlannedRound round, int index) {
        var made = round.attendances();
        var before = index == 0 ? Optional.<PlannedAttendance>empty() : Optional.of(made.get(index - 1));
        var after = index == made.size() ? Optional.<PlannedAttendance>empty() : Optional.of(made.get(index));
        int place = visit.client().place();
        int arrival = before.map(
                        each -> each.end() + round.travelSeconds(each.client().place(), place))
                .orElse(round.firstStartAt(place));
        int start = visit.soonest(arrival);
        int end = start + visit.length();
        int late = Math.max(0, start - visit.closes());
        return after.map(each -> Math.max(
                        late,
                        end
                                + round.travelSeconds(place, each.client().place())
                                - each.visit().closes()))
                .orElse(Math.max(late, end - round.lastEndAt(place)));
    }
}
