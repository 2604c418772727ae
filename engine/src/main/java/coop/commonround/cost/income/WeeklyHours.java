package coop.commonround.cost.income;

import coop.commonround.base.CivilTime;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Uses up the weekly hours of packages, visit by visit; weeks begin on Monday. */
final class WeeklyHours {
    private final Problem problem;
    private final Map<Week, Duration> used = new HashMap<>();

    private record Week(String carePackage, LocalDate monday) {}

    WeeklyHours(Problem problem) {
        this.problem = problem;
    }

    /** The hours of a whole week; empty if the package states none. */
    static Optional<Duration> ofWeek(CarePackage payer) {
        return Optional.ofNullable(payer.weeklyTime());
    }

    /** A seventh of them for each day of the week that the package covers in the period; empty if it states none. */
    Optional<Duration> ofCoveredDays(CarePackage payer, LocalDate day) {
        long days = problem.period()
                .days()
                .filter(each -> CivilTime.weekOf(each).equals(CivilTime.weekOf(day)) && payer.covers(each))
                .count();
        return ofWeek(payer).map(hours -> Duration.ofSeconds(hours.toSeconds() * days / 7));
    }

    /**
     * How much of some time of a visit lies within the hours of its week; that much of them is then used.
     *
     * @param hours of the week, used ones included
     */
    Duration take(CarePackage payer, LocalDate day, Duration hours, Duration wanted) {
        var week = new Week(payer.id(), CivilTime.weekOf(day));
        var left = hours.minus(used.getOrDefault(week, Duration.ZERO));
        var taken = wanted.compareTo(left) < 0 ? wanted : left;
        used.merge(week, taken, Duration::plus);
        return taken;
    }
}
