package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one careworker does in the shifts that start on one day.
 *
 * @param attendances as time passes, at least one
 */
record WorkingDay(LocalDate date, List<Attendance> attendances, PolicyOnPaper policy, Journeys journeys) {

    Careworker careworker() {
        return attendances.get(0).careworker();
    }

    /** Contact, travel between visits, gaps short enough to be paid, and the way from home and back for each round. */
    Duration workingTime() {
        var time = attendances.get(0).span().length().plus(wayOut(0)).plus(wayHome(attendances.size() - 1));
        for (int i = 1; i < attendances.size(); i++) {
            var here = attendances.get(i);
            time = time.plus(here.span().length());
            if (isOneRound(i)) {
                time = time.plus(journeys.leg(attendances.get(i - 1), here));
                time = waiting(i).compareTo(policy.paidGap()) <= 0 ? time.plus(waiting(i)) : time;
            } else {
                time = time.plus(wayHome(i - 1)).plus(wayOut(i));
            }
        }
        return time;
    }

    /** What is left between visits once the way is taken off. */
    List<Duration> gaps() {
        var gaps = new ArrayList<Duration>();
        for (int i = 1; i < attendances.size(); i++) {
            gaps.add(gap(i));
        }
        return gaps;
    }

    /** Whoever stays longer than anybody may work without a break takes it there: on a sleep-in, say. */
    Duration longestVisit() {
        return attendances.stream().map(each -> each.span().length()).reduce(Duration.ZERO, WorkingDay::longer);
    }

    Instant leavesHome() {
        var first = attendances.get(0);
        var commute = journeys.between(careworker().home(), first.place(), careworker());
        return first.span().start().minus(first.sequence() == 1 ? longer(commute, first.travel()) : commute);
    }

    Instant isHome() {
        var last = attendances.stream()
                .reduce((a, b) -> b.span().end().isBefore(a.span().end()) ? a : b)
                .orElseThrow();
        return last.span()
                .end()
                .plus(journeys.between(last.place(), careworker().home(), careworker()));
    }

    /** From leaving home to being back, without the gaps that are not paid. */
    List<Span> stretches() {
        var stretches = new ArrayList<Span>();
        var from = attendances.get(0).span().start().minus(wayOut(0));
        for (int i = 1; i < attendances.size(); i++) {
            var before = attendances.get(i - 1);
            var here = attendances.get(i);
            if (!isOneRound(i)) {
                stretches.add(new Span(from, before.span().end().plus(wayHome(i - 1))));
                from = here.span().start().minus(wayOut(i));
            } else if (waiting(i).compareTo(policy.paidGap()) > 0) {
                stretches.add(new Span(from, before.span().end().plus(journeys.leg(before, here))));
                from = here.span().start();
            }
        }
        int last = attendances.size() - 1;
        stretches.add(new Span(from, attendances.get(last).span().end().plus(wayHome(last))));
        return stretches;
    }

    private Duration wayOut(int i) {
        return journeys.between(careworker().home(), attendances.get(i).place(), careworker());
    }

    private Duration wayHome(int i) {
        return journeys.between(attendances.get(i).place(), careworker().home(), careworker());
    }

    /** A gap less the meal held in it, which the waiting of the roster tells: that is time of one's own. */
    private Duration waiting(int i) {
        var here = attendances.get(i);
        var unwaited = Duration.between(
                        attendances.get(i - 1).span().end(), here.span().start())
                .minus(here.travel())
                .minus(here.waiting());
        boolean isMeal = isOneRound(i) && unwaited.equals(here.shift().meal());
        return isMeal ? longer(gap(i).minus(unwaited), Duration.ZERO) : gap(i);
    }

    private Duration gap(int i) {
        var before = attendances.get(i - 1);
        var here = attendances.get(i);
        var way = isOneRound(i)
                ? journeys.leg(before, here)
                : journeys.betweenRounds(before.place(), here.place(), careworker());
        return longer(Duration.between(before.span().end(), here.span().start()).minus(way), Duration.ZERO);
    }

    private boolean isOneRound(int i) {
        return attendances.get(i).round().equals(attendances.get(i - 1).round());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
