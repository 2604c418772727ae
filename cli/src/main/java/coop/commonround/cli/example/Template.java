package coop.commonround.cli.example;

import coop.commonround.cli.example.CarePattern.Call;
import coop.commonround.cli.example.DayPart.Start;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A visit that repeats: what {@code visit_templates.csv} holds and dated visits are made from. */
record Template(String id, Client client, Call call, List<DayOfWeek> days, Start start) {
    private static final int DOSE_GAP = 250;
    private static final int GIVE_OR_TAKE = 20;

    static List<Template> of(List<Client> clients, long seed) {
        var dice = new Dice(seed, "templates");
        var templates = new ArrayList<Template>();
        for (var client : clients) {
            var firstDose = dice.between(7 * 60 + 15, 8 * 60 + 30, 15);
            var days = new Weekdays(dice);
            var number = 0;
            for (var call : client.pattern().calls()) {
                var start = call.timeCritical()
                        ? Start.within(GIVE_OR_TAKE, firstDose + number * DOSE_GAP)
                        : call.part().draw(dice, !call.isRegulated() || call.part() == DayPart.AFTERNOON);
                templates.add(new Template(client.id() + "-" + ++number, client, call, days.of(call), start));
            }
        }
        return templates;
    }

    boolean fallsOn(LocalDate day) {
        var weeks = ChronoUnit.WEEKS.between(client.since(), day);
        return !day.isBefore(client.since())
                && days.contains(day.getDayOfWeek())
                && (!call.isFortnightly() || weeks % 2 == 0);
    }

    static Sheet sheet(List<Template> templates) {
        var sheet = new Sheet(
                "template_id",
                "client_id",
                "package_id",
                "weeks",
                "days",
                "from",
                "until",
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
                "rag");
        for (var template : templates) {
            var call = template.call;
            sheet.row(
                    template.id,
                    template.client.id(),
                    template.client.packageOf(call),
                    call.isFortnightly() ? "1 of 2" : "",
                    template.days.stream().map(Weekdays::shortName).toList(),
                    template.client.since(),
                    "",
                    Sheet.time(template.start.earliest()),
                    Sheet.time(template.start.latest()),
                    Sheet.time(template.start.preferred()),
                    call.minutes(),
                    call.careworkers(),
                    call.skills(),
                    template.together(),
                    template.leadSkills(),
                    call.kind(),
                    call.isRegulated() ? "yes" : "no",
                    call.timeCritical() ? "yes" : "no",
                    template.client.pattern().rag());
        }
        return sheet;
    }

    String together() {
        return call.careworkers() > 1 ? "all" : "";
    }

    /** Somebody who may give medicines leads the longer double-ups of a morning. */
    String leadSkills() {
        return call.careworkers() > 1 && call.part() == DayPart.MORNING ? "medication" : "";
    }
}
