package coop.commonround.cost.delivered;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What does not fit between records and roster, said in words: what it is counted as, and how to mend it. */
final class Findings {
    /** A record further than this from its plan has the wrong day, most likely. */
    private static final Duration FAR = Duration.ofHours(12);

    private final List<Visit> visits;
    private final List<VisitRecord> records;
    private final List<Issue> issues = new ArrayList<>();

    Findings(List<Visit> visits, List<VisitRecord> records) {
        this.visits = List.copyOf(visits);
        this.records = List.copyOf(records);
    }

    static Issue unknown(String kind, String id) {
        return Issue.error(
                new Issue.Where.Thing(kind, id),
                "is recorded, and not in the problem: the record counts for nothing",
                "correct the id in the record, or add the " + kind);
    }

    List<Issue> of(List<Call> calls) {
        Map<VisitId, List<Call>> byVisit = calls.stream()
                .collect(Collectors.groupingBy(call -> call.visit().id()));
        for (var visit : visits) {
            var ofVisit = byVisit.getOrDefault(visit.id(), List.of());
            ofVisit.forEach(call -> note(call, ofVisit));
        }
        noteTwoPlacesAtOnce();
        noteMethods();
        return List.copyOf(issues);
    }

    private void note(Call call, List<Call> ofVisit) {
        var recorded = call.recorded();
        var planned = call.planned();
        if (recorded == null) {
            warn(
                    call.visit(),
                    "no record of " + call.careworker().id() + ": counted as not made, so neither billed nor paid",
                    "if it was made, add a row to actuals.csv with method manual");
            return;
        }
        var who = recorded.careworker().id();
        if (planned == null) {
            noteUnplanned(call, ofVisit);
        } else if (call.isStoodIn()) {
            warn(
                    call.visit(),
                    "recorded by " + who + ", where " + planned.careworker().id() + " was rostered",
                    "correct careworker_id, if nobody stood in");
        }
        if (recorded.pieces() > 1) {
            warn(
                    call.visit(),
                    "recorded " + recorded.pieces() + " times by " + who + ", counted as one visit of "
                            + minutes(recorded.time())
                            + (recorded.repeated().isZero()
                                    ? ""
                                    : ", " + minutes(recorded.repeated()) + " of overlap once"),
                    "keep one row with the first check_in and the last check_out, if it was one visit");
        }
        if (planned != null
                && isFar(planned.attendance().start(), recorded.span().from())) {
            warn(
                    call.visit(),
                    "recorded from " + CivilTime.localOf(recorded.span().from()) + ", planned from "
                            + CivilTime.localOf(planned.attendance().start()),
                    "check the day of check_in and check_out");
        }
    }

    private static boolean isFar(Instant planned, Instant recorded) {
        return Duration.between(planned, recorded).abs().compareTo(FAR) > 0;
    }

    private void noteUnplanned(Call call, List<Call> ofVisit) {
        var who = call.careworker().id();
        long planned = ofVisit.stream().filter(each -> each.planned() != null).count();
        if (call.visit().booking().status() == Visit.Status.CANCELLED) {
            warn(
                    call.visit(),
                    "recorded by " + who + " although it is cancelled: billed and paid as cancelled",
                    "set its status to planned, if it was made after all");
        } else if (planned >= call.visit().needs().careworkers()) {
            warn(
                    call.visit(),
                    "recorded by " + who + " on top of those it needs: paid, not billed",
                    "correct visit_id or careworker_id, if that is a slip");
        } else {
            warn(
                    call.visit(),
                    "recorded by " + who + ", and nobody was rostered to it: billed and paid, without travel",
                    "add it to the roster, so that its way is paid");
        }
    }

    private void noteMethods() {
        var noted = new TreeSet<String>();
        for (var record : records) {
            if (!record.isMethodKnown() && noted.add(record.method())) {
                issues.add(Issue.warning(
                        new Issue.Where.Thing("method", record.method()),
                        "is not known: visits recorded by it count as not electronic",
                        "write " + VisitRecord.knownMethods()));
            }
        }
    }

    /** Two visits of one careworker whose records overlap. */
    private void noteTwoPlacesAtOnce() {
        records.stream()
                .collect(Collectors.groupingBy(VisitRecord::careworker, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(own -> {
                    var inOrder = own.stream()
                            .sorted(Comparator.comparing(VisitRecord::checkIn)
                                    .thenComparing(VisitRecord::visit)
                                    .thenComparing(VisitRecord::checkOut))
                            .toList();
                    var last = inOrder.get(0);
                    for (var next : inOrder.subList(1, inOrder.size())) {
                        if (!next.visit().equals(last.visit()) && next.checkIn().isBefore(last.checkOut())) {
                            noteOverlap(last, next);
                        }
                        last = next.checkOut().isAfter(last.checkOut()) ? next : last;
                    }
                });
    }

    private void noteOverlap(VisitRecord last, VisitRecord next) {
        var end = next.checkOut().isBefore(last.checkOut()) ? next.checkOut() : last.checkOut();
        issues.add(Issue.warning(
                new Issue.Where.Thing("visit", next.visit().text()),
                "recorded by " + next.careworker() + " while still recorded at " + last.visit() + ", for "
                        + minutes(Duration.between(next.checkIn(), end)) + ": that time is paid once",
                "correct check_out there or check_in here"));
    }

    private void warn(Visit visit, String problem, String remedy) {
        issues.add(Issue.warning(new Issue.Where.Thing("visit", visit.id().text()), problem, remedy));
    }

    static String minutes(Duration time) {
        long seconds = time.toSecondsPart();
        return time.toMinutes() + " min" + (seconds == 0 ? "" : " " + seconds + " s");
    }
}
