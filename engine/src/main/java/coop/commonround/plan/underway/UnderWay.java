package coop.commonround.plan.underway;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.model.Attendance;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.RosterBreak;
import coop.commonround.model.Round;
import coop.commonround.model.TaskLinks;
import coop.commonround.model.Uncovered;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import coop.commonround.plan.Outcome;
import coop.commonround.plan.Plan;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A period part of which is past: give it what was made, plan {@link #rest}, and take back the {@link #whole} roster.
 *
 * <p>A visit that was made keeps its careworkers and times, to the second, shortened only where no time would be left for the way to
 * the next; it counts for hours, breaks, rest, faces and loads like any. Whether it was lawful is not judged again. All other visits
 * start from now on, within their windows, and as far from those made as links and doses ask; those that no longer can are
 * uncovered, and say why. A visit at which somebody is recorded is made: nobody is sent besides.
 */
public final class UnderWay {
    private final Problem rest;
    private final List<Uncovered> over;
    private final Set<VisitId> kept;
    private final Map<VisitId, VisitId> original;
    private final List<Issue> issues;

    private UnderWay(Problem rest, List<Uncovered> over, MadeVisits made) {
        this.rest = rest;
        this.over = over;
        this.kept = made.kept.stream().map(Visit::id).collect(toSet());
        this.original = made.original;
        this.issues = made.issues;
    }

    /**
     * Takes a problem apart.
     *
     * @param made in any order; what was made of visits that are cancelled, or none of the problem, is left aside. An {@link
     *     IllegalArgumentException} if a careworker is none of the problem
     * @param now before which nothing else starts
     */
    public static UnderWay of(Problem problem, TravelTimes travel, List<VisitMade> made, Instant now) {
        var rostered = problem.visits().stream()
                .filter(Visit::isToBeRostered)
                .map(Visit::id)
                .collect(toSet());
        var presences = made.stream()
                .filter(each -> rostered.contains(each.visit()))
                .collect(toMap(each -> List.of(each.visit(), each.careworker()), Function.identity(), VisitMade::with))
                .values();
        var byVisit = presences.stream().collect(toMap(VisitMade::visit, Function.identity(), VisitMade::with));
        var past = new MadeVisits(problem, travel, List.copyOf(presences));
        var coming = new StillToCome(byVisit, TaskLinks.besideGiven(problem), now);
        var visits = new ArrayList<>(past.kept);
        var over = new ArrayList<Uncovered>();
        for (var visit : problem.visits()) {
            if (!rostered.contains(visit.id())) {
                visits.add(visit);
            } else if (!byVisit.containsKey(visit.id())) {
                coming.find(visit).ifPresentOrElse(visits::add, () -> {
                    if (!visit.isOptional()) {
                        over.add(coming.over(visit));
                    }
                });
            }
        }
        var left = visits.stream().map(Visit::id).collect(toSet());
        var links = problem.links().stream()
                .filter(link -> left.contains(link.first()) && left.contains(link.second()))
                .flatMap(link -> stillBinding(link, byVisit.keySet()))
                .toList();
        return new UnderWay(
                problem.withLinks(List.of())
                        .withShifts(past.shifts())
                        .withVisits(visits)
                        .withLinks(links),
                over,
                past);
    }

    /** Of a link with a visit made, who may go; its times are kept by the other's window, or can no longer be. */
    private static Stream<VisitLink> stillBinding(VisitLink link, Set<VisitId> made) {
        if (!made.contains(link.first()) && !made.contains(link.second())) {
            return Stream.of(link);
        }
        return link.careworkers() == VisitLink.Careworkers.ANY
                        || (made.contains(link.first()) && made.contains(link.second()))
                ? Stream.empty()
                : Stream.of(new VisitLink(
                        link.first(),
                        link.second(),
                        Duration.ZERO,
                        null,
                        VisitLink.From.NONE,
                        link.careworkers(),
                        link.reason()));
    }

    /** What is to be planned, what was made fixed in it. */
    public Problem rest() {
        return rest;
    }

    /** The outcome of planning the rest, as one of the whole: visits that are over are uncovered. */
    public Outcome whole(Outcome ofRest) {
        if (ofRest.plan().isEmpty()) {
            return ofRest;
        }
        var plan = ofRest.plan().get();
        var roster = plan.roster();
        var uncovered = Stream.concat(
                        roster.uncovered().stream().filter(each -> !kept.contains(each.visit())), over.stream())
                .toList();
        var whole = new Plan(
                new Roster(
                        roster.rounds().stream().map(this::named).toList(),
                        uncovered,
                        roster.leftOut(),
                        roster.restLedger(),
                        roster.breaks().stream().map(this::named).toList()),
                plan.scores());
        return uncovered.isEmpty() && plan.isLawful() ? new Outcome.Complete(whole) : new Outcome.Partial(whole);
    }

    /** Records that could not be kept: nobody had a shift, or a rule stands against them in the roster of the rest. */
    public List<Issue> issues(Outcome ofRest) {
        return Stream.concat(issues.stream(), notHeld(ofRest).stream()).toList();
    }

    private List<Issue> notHeld(Outcome ofRest) {
        var made = new HashSet<VisitId>();
        ofRest.plan()
                .ifPresent(plan ->
                        plan.roster().attendances().map(Attendance::visit).forEach(made::add));
        return kept.stream()
                .filter(id -> !made.contains(id))
                .sorted()
                .map(id -> Issue.warning(
                        new Where.Thing("visit", name(id).text()),
                        "it is recorded, and a rule leaves no place for it in the roster; its hours do not count",
                        "see whether the record is right, and who may go there"))
                .toList();
    }

    private VisitId name(VisitId id) {
        return original.getOrDefault(id, id);
    }

    private Round named(Round round) {
        return new Round(
                round.shift(),
                round.careworker(),
                round.attendances().stream()
                        .map(each -> new Attendance(
                                name(each.visit()), each.start(), each.end(), each.before(), each.waiting()))
                        .toList(),
                round.home());
    }

    private RosterBreak named(RosterBreak each) {
        return new RosterBreak(
                each.careworker(), each.date(), each.start(), each.end(), name(each.after()), name(each.before()));
    }
}
