package coop.commonround.cli.example;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What ties visits of one client and day together: gaps between doses, the same face, a learner's shadow. */
final class Links {
    private static final int HOURS_BETWEEN_PARACETAMOL_DOSES = 4;
    private final Sheet sheet = new Sheet(
            "first_visit_id", "second_visit_id", "minimum_minutes", "maximum_minutes", "from", "careworkers", "reason");
    private final Map<String, Visit> byId;

    private Links(List<Visit> visits) {
        byId = visits.stream().collect(Collectors.toMap(Visit::id, Function.identity()));
    }

    static Sheet sheet(List<Visit> visits) {
        var links = new Links(visits);
        visits.forEach(links::add);
        return links.sheet;
    }

    private void add(Visit second) {
        if (second.kind().equals("shadow")) {
            sheet.row(second.id().substring(0, second.id().length() - 2), second.id(), 0, 0, "start", "any", "shadow");
            return;
        }
        var calls = second.client().pattern().calls();
        var number = calls.indexOf(second.template().call());
        if (number == 0) {
            return;
        }
        var first = byId.get(second.client().id() + "-" + number + "-" + second.day());
        if (first != null && second.template().call().timeCritical()) {
            sheet.row(first.id(), second.id(), HOURS_BETWEEN_PARACETAMOL_DOSES * 60, "", "start", "any", "dose gap");
        } else if (first != null && wantsOneFaceAnEvening(second)) {
            sheet.row(first.id(), second.id(), 0, "", "end", "same", "handover");
        }
    }

    /** Some who live with dementia see the same careworker at tea and at bedtime. */
    private static boolean wantsOneFaceAnEvening(Visit visit) {
        return visit.client().pattern().name().equals("one-face")
                && visit.template().call().part() == DayPart.BED;
    }
}
