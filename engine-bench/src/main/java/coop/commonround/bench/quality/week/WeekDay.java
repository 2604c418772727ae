package coop.commonround.bench.quality.week;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.Rag;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedLink;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.rule.priced.Covered;
import coop.commonround.rule.priced.Mileage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One day as peers are told of it: attendances as jobs, shifts as vehicles, both by number from 0. Times are seconds of the
 * planning clock, prices thousandths of a penny.
 *
 * <p>No visit could be made on a shift of another day, so that days can be planned one by one.
 */
final class WeekDay {
    /** Of an uncovered minute, by its weight: a pound, as {@link WeekJudge} has it. */
    private static final long UNCOVERED_MINUTE = 100_000;

    private final List<PlannedAttendance> jobs;
    private final List<PlannedRound> shifts;
    private final List<PlannedLink> links;
    private final Map<PlannedVisit, Integer> firstJobs = new HashMap<>();
    private final FacesSoFar faces;
    private final int[][] able;

    /**
     * The day of a roster in which nobody goes anywhere yet.
     *
     * @param faces whom clients have met on the days planned before
     */
    WeekDay(PlannedRoster roster, LocalDate date, FacesSoFar faces) {
        this.faces = faces;
        jobs = roster.attendances().stream()
                .filter(each -> each.visit().days().get(0).equals(date))
                .toList();
        shifts = roster.rounds().stream()
                .filter(each -> each.date().equals(date))
                .toList();
        links = roster.links().stream()
                .filter(each -> each.first().days().get(0).equals(date)
                        && each.second().days().get(0).equals(date))
                .toList();
        for (int job = 0; job < jobs.size(); job++) {
            firstJobs.putIfAbsent(visit(job), job);
        }
        able = IntStream.range(0, jobs.size())
                .mapToObj(job -> IntStream.range(0, shifts.size())
                        .filter(shift -> couldHold(shifts.get(shift), jobs.get(job)))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Skills that one of several must hold are asked of the first; the rules themselves leave open whose they are. */
    private static boolean couldHold(PlannedRound shift, PlannedAttendance job) {
        var visit = job.visit();
        return shift.candidates().contains(job)
                && (job.ordinal() > 0
                        || visit.visit().needs().leadSkills().stream()
                                .allMatch(skill -> shift.careworker()
                                        .hasSkill(skill, visit.days().get(0))));
    }

    List<PlannedAttendance> jobs() {
        return jobs;
    }

    List<PlannedRound> shifts() {
        return shifts;
    }

    List<PlannedLink> links() {
        return links;
    }

    PlannedVisit visit(int job) {
        return jobs.get(job).visit();
    }

    /** The job of the first careworker at a visit. */
    int jobOf(PlannedVisit visit) {
        return requireNonNull(firstJobs.get(visit));
    }

    /** The shifts that may take a job at all, by the rules on skills, vetoes, wishes and times. */
    int[] able(int job) {
        return able[job].clone();
    }

    boolean isAble(int shift, int job) {
        return Arrays.binarySearch(able[job], shift) >= 0;
    }

    int travelSeconds(int shift, int from, int to) {
        return shifts.get(shift)
                .travelSeconds(visit(from).client().place(), visit(to).client().place());
    }

    /** Whether the way between two jobs is longer than the careworker can travel. */
    boolean isTooFar(int shift, int from, int to) {
        var longest = shifts.get(shift).careworker().longestLeg();
        return longest != null && travelSeconds(shift, from, to) > longest;
    }

    /** Pay and mileage for the way between two jobs. Guaranteed hours are paid worked or not, so only miles cost then. */
    long legPrice(int shift, int from, int to) {
        var round = shifts.get(shift);
        var careworker = round.careworker();
        int metres = round.travelMetres(
                visit(from).client().place(), visit(to).client().place());
        long miles = careworker.transport().isPaidMileage() ? Mileage.priceOf(metres, careworker.mile()) : 0;
        return miles + (isGuaranteed(round) ? 0 : careworker.pay().basicPriceOf(travelSeconds(shift, from, to)));
    }

    /** All that the price of a way depends on, the way itself apart: the same for careworkers who are paid alike. */
    List<Object> termsOfTravel(int shift) {
        var round = shifts.get(shift);
        var careworker = round.careworker();
        var longest = careworker.longestLeg();
        return List.of(
                careworker.transport(),
                careworker.mile(),
                careworker.pay().basicPriceOf(3600),
                isGuaranteed(round),
                longest == null ? "no limit" : longest);
    }

    /** What it costs that this one goes: pay at the hour the client would like, a new face, and whom either side wants. */
    long pairPrice(int shift, int job) {
        var round = shifts.get(shift);
        var careworker = round.careworker();
        var visit = visit(job);
        var client = visit.client();
        int start = likedStart(job);
        long pay = careworker.pay().priceOf(start, start + visit.length());
        long own = isGuaranteed(round) ? pay - careworker.pay().basicPriceOf(visit.length()) : pay;
        var terms = client.terms();
        return Math.max(0, own)
                + faces.priceOf(client, careworker)
                + (client.hasPreference()
                                && !client.prefers(careworker, visit.days().get(0))
                        ? terms.notPreferred()
                        : 0)
                + (client.isUnwantedBy(careworker, visit.days().get(0)) ? terms.unwantedHome() : 0);
    }

    private static boolean isGuaranteed(PlannedRound round) {
        return round.careworker().guaranteedIn(round.week()) > 0;
    }

    /** The preferred start, or the middle of the window where nobody has said. */
    int likedStart(int job) {
        var visit = visit(job);
        var preferred = visit.preferred();
        int liked = preferred == null ? (visit.opens() + visit.closes()) / 2 : preferred;
        return Math.max(visit.opens(), Math.min(visit.closes(), liked));
    }

    /** What it costs to start elsewhere than the client would like. */
    double astrayPrice(int job, double start) {
        var preferred = visit(job).preferred();
        return preferred == null
                ? 0
                : Math.abs(start - preferred) * visit(job).client().terms().minuteAstray() / 60;
    }

    /** What a job costs that nobody does. */
    long uncoveredPrice(int job) {
        return UNCOVERED_MINUTE
                * Covered.weighedMinutes(visit(job).length(), visit(job).rag());
    }

    /** 1 for what comes first, 10 for what comes last. */
    int priority(int job) {
        var rag = visit(job).rag();
        return rag == Rag.RED ? 1 : rag == Rag.AMBER ? 4 : 7;
    }

    /** When a break of a long shift may start; null if the shift needs none. */
    @Nullable
    BreakStart breakWithin(int shift) {
        var round = shifts.get(shift);
        var terms = round.careworker().terms();
        int length = round.end() - round.start();
        return length > terms.breakAfter()
                ? new BreakStart(round.start() + length / 4, round.end() - length / 4 - terms.breakLength())
                : null;
    }

    /** From, to; both included. */
    record BreakStart(int earliest, int latest) {}
}
