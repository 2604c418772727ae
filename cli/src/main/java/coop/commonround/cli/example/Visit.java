package coop.commonround.cli.example;

import coop.commonround.cli.example.DayPart.Start;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A dated visit, made from its template.
 *
 * @param kind the call's kind, or {@code shadow}
 */
record Visit(String id, Template template, LocalDate day, String kind, Mark mark) {

    /** What sets one visit apart from its template; empty texts where nothing does. */
    record Mark(
            String pinnedTo,
            String pinnedStart,
            String status,
            String cancelReason,
            String noticeMinutes,
            String probability) {
        static final Mark NONE = new Mark("", "", "planned", "", "", "");

        static Mark pinned(String careworker, String start) {
            return new Mark(careworker, start, "planned", "", "", "");
        }

        static Mark cancelled(String reason, String noticeMinutes) {
            return new Mark("", "", "cancelled", reason, noticeMinutes, "");
        }

        /** With the careworker who was to go. */
        Mark by(String careworker) {
            return new Mark(careworker, pinnedStart, status, cancelReason, noticeMinutes, probability);
        }

        static Mark tentative(String probability) {
            return new Mark("", "", "tentative", "", "", probability);
        }
    }

    static List<Visit> of(List<Template> templates, List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> templates.stream()
                        .filter(template -> template.fallsOn(day))
                        .map(template -> new Visit(
                                template.id() + "-" + day,
                                template,
                                day,
                                template.call().kind(),
                                Mark.NONE)))
                .collect(Collectors.toList());
    }

    Client client() {
        return template.client();
    }

    Start start() {
        return template.start();
    }

    int minutes() {
        return template.call().minutes();
    }

    Visit with(Mark other) {
        return new Visit(id, template, day, kind, other);
    }

    /** The same call once more, for somebody who goes along to learn; paid by nobody. */
    Visit shadowedBy(String careworker) {
        return new Visit(id + "-S", template, day, "shadow", Mark.pinned(careworker, ""));
    }

    private boolean isShadow() {
        return kind.equals("shadow");
    }

    static Sheet sheet(List<Visit> visits) {
        var sheet = new Sheet(
                "visit_id",
                "client_id",
                "package_id",
                "date",
                "earliest_start",
                "latest_start",
                "preferred_start",
                "minutes",
                "careworkers",
                "skills",
                "together",
                "lead_skills",
                "kind",
                "regulated",
                "time_critical",
                "rag",
                "round_id",
                "pinned_to",
                "pinned_start",
                "status",
                "cancel_reason",
                "notice_minutes",
                "probability");
        visits.stream()
                .sorted(Comparator.comparing(Visit::day).thenComparing(Visit::id))
                .forEach(visit -> visit.addTo(sheet));
        return sheet;
    }

    private void addTo(Sheet sheet) {
        var call = template.call();
        sheet.row(
                id,
                client().id(),
                isShadow() ? "" : client().packageOf(call),
                day,
                Sheet.time(start().earliest()),
                Sheet.time(start().latest()),
                Sheet.time(start().preferred()),
                call.minutes(),
                call.careworkers(),
                isShadow() ? "" : call.skills(),
                template.together(),
                template.leadSkills(),
                kind,
                call.isRegulated() ? "yes" : "no",
                call.timeCritical() ? "yes" : "no",
                client().pattern().rag(),
                "",
                mark.pinnedTo(),
                mark.pinnedStart(),
                mark.status(),
                mark.cancelReason(),
                mark.noticeMinutes(),
                mark.probability());
    }
}
