package coop.commonround.cli.summary;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The visit that starts latest after its window, and the round that ends latest after its shift: the policy lets them. */
record Delays(Problem problem, Roster roster) {
    /** Something that comes so long after it should: the text has a place for the minutes. */
    private record Delay(String about, Duration time, String text) {
        Concern told() {
            long minutes = (time.toSeconds() + 59) / 60;
            return new Concern("delay", about, text.formatted(Words.count(minutes, "minute", "minutes")), "");
        }
    }

    List<Concern> concerns() {
        return Stream.of(worst(lateVisits()), worst(longRounds()))
                .flatMap(Optional::stream)
                .map(Delay::told)
                .toList();
    }

    private static Optional<Delay> worst(Stream<Delay> delays) {
        return delays.filter(delay -> delay.time().compareTo(Duration.ZERO) > 0)
                .max(Comparator.comparing(Delay::time).thenComparing(Delay::about, Comparator.reverseOrder()));
    }

    private Stream<Delay> lateVisits() {
        Map<VisitId, Visit> visits =
                problem.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        return roster.rounds().stream()
                .flatMap(round -> round.attendances().stream())
                .map(attendance -> {
                    var visit = requireNonNull(visits.get(attendance.visit()));
                    return new Delay(
                            "visit " + visit.id(),
                            Duration.between(visit.windowFor(attendance.start()).latest(), attendance.start()),
                            "(" + Words.told(visit) + ") starts %s after its window");
                });
    }

    private Stream<Delay> longRounds() {
        Map<ShiftId, Shift> shifts =
                problem.shifts().stream().collect(Collectors.toMap(Shift::id, Function.identity()));
        return roster.rounds().stream().map(round -> {
            var shift = requireNonNull(shifts.get(round.shift()));
            return new Delay(
                    "careworker " + round.careworker(),
                    Duration.between(shift.end(), endOf(round)),
                    "works %s longer than shift " + shift.id());
        });
    }

    private Instant endOf(Round round) {
        var end = round.last().end();
        return problem.policy().travel().commute().isWithinShift()
                ? end.plus(round.home().time())
                : end;
    }
}
