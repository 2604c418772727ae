package coop.commonround.model;

import coop.commonround.base.Check;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rounds of a period, and the visits nobody goes to.
 *
 * @param rounds one for each shift that holds an attendance, by shift id
 * @param uncovered by visit id
 * @param leftOut optional visits that nobody goes to, by visit id
 * @param restLedger compensatory rest owed from before the period or arisen in it, and what of it was made good, by careworker and
 *     day; empty in a roster that nobody has reckoned it for
 * @param breaks where the breaks of long working days lie, by careworker and day; likewise
 */
public record Roster(
        List<Round> rounds,
        List<Uncovered> uncovered,
        List<LeftOut> leftOut,
        List<RestDebt> restLedger,
        List<RosterBreak> breaks) {
    public static final Roster EMPTY = new Roster(List.of(), List.of());

    public Roster {
        rounds = rounds.stream().sorted(Comparator.comparing(Round::shift)).toList();
        uncovered = uncovered.stream()
                .sorted(Comparator.comparing(Uncovered::visit))
                .toList();
        leftOut = leftOut.stream().sorted(Comparator.comparing(LeftOut::visit)).toList();
        breaks = breaks.stream().sorted(RosterBreak.BY_DAY).toList();
        restLedger = restLedger.stream().sorted(RestDebt.BY_DAY).toList();
        Check.that(rounds.stream().map(Round::shift).distinct().count() == rounds.size(), "a shift has two rounds");
    }

    /** A roster in which no optional visit is left out, and no rest is owed. */
    public Roster(List<Round> rounds, List<Uncovered> uncovered) {
        this(rounds, uncovered, List.of());
    }

    /** A roster in which no rest is owed. */
    public Roster(List<Round> rounds, List<Uncovered> uncovered, List<LeftOut> leftOut) {
        this(rounds, uncovered, leftOut, List.of(), List.of());
    }

    public Stream<Attendance> attendances() {
        return rounds.stream().flatMap(round -> round.attendances().stream());
    }

    /** Who goes to each visit that somebody goes to, in the order of shift ids. */
    public Map<VisitId, List<CareworkerId>> careworkersByVisit() {
        var careworkers = new HashMap<VisitId, List<CareworkerId>>();
        for (var round : rounds) {
            for (var attendance : round.attendances()) {
                careworkers.merge(
                        attendance.visit(),
                        List.of(round.careworker()),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return careworkers;
    }
}
