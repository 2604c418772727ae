package coop.commonround.cli.check;

import static java.util.stream.Collectors.toMap;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.model.Attendance;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.TaskLinks;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import coop.commonround.plan.lint.Finding;
import coop.commonround.plan.lint.LintId;
import coop.commonround.plan.lint.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Gaps between linked visits, those of doses above all, that no longer hold since the earlier visit ran late.
 *
 * <p>A recorded visit starts when the first of its careworkers checks in and ends when the last of them checks out. Only gaps
 * after a recorded visit are looked at: all others are the roster's own, and the rule {@code link} judges those.
 */
public final class RecordedGaps {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    private final Map<VisitId, Visit> visits;
    private final List<VisitLink> links;
    private final Map<VisitId, Instant> started = new HashMap<>();
    private final Map<VisitId, Instant> ended = new HashMap<>();

    private RecordedGaps(Problem problem, List<VisitRecord> records) {
        visits = problem.visits().stream().collect(toMap(Visit::id, Function.identity()));
        for (var each : records) {
            started.merge(each.visit(), each.checkIn(), (one, other) -> one.isBefore(other) ? one : other);
            ended.merge(each.visit(), each.checkOut(), (one, other) -> one.isAfter(other) ? one : other);
        }
        links = records.isEmpty()
                ? List.of()
                : TaskLinks.besideGiven(problem).stream()
                        .filter(link -> link.isTimed() && started.containsKey(link.first()))
                        .toList();
    }

    /** A finding for each gap that a roster, or what was recorded later, does not keep. */
    public static List<Finding> of(Problem problem, Roster roster, List<VisitRecord> records) {
        var gaps = new RecordedGaps(problem, records);
        var starts = roster.attendances()
                .collect(
                        toMap(Attendance::visit, Attendance::start, (one, other) -> one.isBefore(other) ? one : other));
        starts.putAll(gaps.started);
        var going = new HashMap<VisitId, List<CareworkerId>>();
        roster.rounds()
                .forEach(round -> round.attendances()
                        .forEach(each -> going.computeIfAbsent(each.visit(), any -> new ArrayList<>())
                                .add(round.careworker())));
        var findings = new ArrayList<Finding>();
        for (var link : gaps.links) {
            var start = starts.get(link.second());
            if (start != null) {
                gaps.add(link, start, going.getOrDefault(link.second(), List.of()), findings);
            }
        }
        return findings;
    }

    /**
     * Without a roster: a warning of each visit not yet recorded that may no longer start at all times of its window, with the
     * earliest start that is lawful.
     */
    static List<Issue> issues(Problem problem, List<VisitRecord> records) {
        var gaps = new RecordedGaps(problem, records);
        var latestOf = new HashMap<VisitId, VisitLink>();
        gaps.links.stream()
                .filter(link -> !gaps.started.containsKey(link.second()))
                .filter(link -> gaps.visit(link.second()).isToBeRostered())
                .forEach(link -> latestOf.merge(
                        link.second(),
                        link,
                        (one, other) -> gaps.earliest(one).isBefore(gaps.earliest(other)) ? other : one));
        return latestOf.values().stream()
                .filter(link -> gaps.earliest(link)
                        .isAfter(gaps.visit(link.second()).window().earliest()))
                .sorted(Comparator.comparing(VisitLink::second))
                .map(gaps::issue)
                .toList();
    }

    private void add(VisitLink link, Instant start, List<CareworkerId> careworkers, List<Finding> findings) {
        var earliest = earliest(link);
        var most = link.maximumGap();
        var latest = most == null ? Instant.MAX : from(link).plus(most);
        boolean isTooLate = start.isAfter(latest);
        if (!start.isBefore(earliest) && !isTooLate) {
            return;
        }
        var amiss = isTooLate ? Duration.between(latest, start) : Duration.between(start, earliest);
        var bound = isTooLate ? latest : earliest;
        findings.add(new Finding(
                LintId.RECORDED_GAP.text(),
                Finding.Severity.BREACH,
                List.of(link.first(), link.second()),
                careworkers,
                List.of(),
                (amiss.toSeconds() + 59) / 60,
                Finding.Unit.MINUTES,
                link.second() + (started.containsKey(link.second()) ? " was started " : " is to start ") + moment(start)
                        + "; after " + link.first() + ", recorded " + recorded(link) + ", it may start "
                        + moment(bound) + " at the " + (isTooLate ? "latest" : "earliest") + why(link),
                Remedy.UNSOUGHT));
    }

    private Issue issue(VisitLink link) {
        var earliest = earliest(link);
        var visit = visit(link.second());
        boolean isOver = visit.windows().stream().map(TimeWindow::latest).noneMatch(each -> !each.isBefore(earliest));
        return Issue.warning(
                new Where.Thing("visit", link.second().text()),
                "after " + link.first() + ", recorded " + recorded(link) + ", it may start " + moment(earliest)
                        + " at the earliest" + why(link) + (isOver ? ", when its window is over" : ""),
                isOver ? "move its window, or leave it out and say why" : "start it then or later");
    }

    private Instant earliest(VisitLink link) {
        return from(link).plus(link.minimumGap());
    }

    private Instant from(VisitLink link) {
        var times = link.from() == VisitLink.From.END ? ended : started;
        return times.getOrDefault(link.first(), Instant.MIN);
    }

    private String recorded(VisitLink link) {
        return (link.from() == VisitLink.From.END ? "until " : "from ") + moment(from(link));
    }

    private Visit visit(VisitId id) {
        var visit = visits.get(id);
        if (visit == null) {
            throw new IllegalStateException("visit " + id + " is linked and unknown");
        }
        return visit;
    }

    private static String why(VisitLink link) {
        return link.reason().isEmpty() ? "" : " (" + link.reason() + ")";
    }

    /** To the minute, a started one counted whole, so that what is told is lawful. */
    private static String moment(Instant moment) {
        return MOMENT.format(CivilTime.localOf(moment.plusSeconds(59)));
    }
}
