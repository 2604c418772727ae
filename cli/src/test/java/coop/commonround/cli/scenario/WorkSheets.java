package coop.commonround.cli.scenario;

import static coop.commonround.cli.scenario.Sheets.list;
import static coop.commonround.cli.scenario.Sheets.minutes;
import static coop.commonround.cli.scenario.Sheets.row;
import static coop.commonround.cli.scenario.Sheets.time;
import static coop.commonround.cli.scenario.Sheets.word;
import static coop.commonround.cli.scenario.Sheets.yes;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.joining;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Problem;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import java.io.IOException;

/** Shifts, visits and links. */
record WorkSheets(Problem problem, Sheets sheets) {
    void write() throws IOException {
        sheets.write(
                "shifts.csv",
                "shift_id,careworker_id,date,start,end,kind,capacity",
                problem.shifts().stream()
                        .map(shift -> row(
                                shift.id(),
                                shift.careworker(),
                                CivilTime.dateOf(shift.start()),
                                time(shift.start()),
                                time(shift.end()),
                                word(shift.kind()),
                                shift.capacity())));
        sheets.write(
                "visits.csv",
                "visit_id,client_id,date,earliest_start,latest_start,other_windows,movable_days,minutes,careworkers,skills,"
                        + "together,lead_skills,double_up,single_minutes,single_signed_off_by,single_signed_off_on,start_apart_minutes,load,tasks,kind,regulated,time_critical,left_out_price,round_id,round_place,pinned_to,pinned_start,status",
                problem.visits().stream().map(WorkSheets::visit));
        sheets.write(
                "visit_links.csv",
                "first_visit_id,second_visit_id,minimum_minutes,maximum_minutes,from,careworkers",
                problem.links().stream()
                        .map(link -> row(
                                link.first(),
                                link.second(),
                                minutes(link.minimumGap()),
                                minutes(link.maximumGap()),
                                word(link.from()),
                                word(link.careworkers()))));
        tasks();
    }

    private void tasks() throws IOException {
        sheets.write(
                "task_rules.csv",
                "task,after,minimum_minutes,maximum_minutes,most_in_24_hours,from",
                problem.policy().tasks().own().stream()
                        .map(rule -> row(
                                rule.task(),
                                rule.isOfDoses() ? null : rule.after(),
                                minutes(rule.minimumGap()),
                                minutes(rule.maximumGap()),
                                rule.mostIn24Hours(),
                                word(rule.from()))));
    }

    private static String visit(Visit visit) {
        var alone = visit.needs().doubleUp().alone();
        return row(
                visit.id(),
                visit.client(),
                CivilTime.dateOf(visit.window().earliest()),
                time(visit.window().earliest()),
                time(visit.window().latest()),
                visit.otherWindows().stream()
                        .filter(window -> window.day().equals(visit.date()))
                        .map(window -> time(window.earliest()) + "-" + time(window.latest()))
                        .collect(joining(";")),
                visit.windows().stream()
                        .map(TimeWindow::day)
                        .distinct()
                        .skip(1)
                        .map(day -> Long.toString(DAYS.between(visit.date(), day)))
                        .collect(joining(";")),
                minutes(visit.contactTime()),
                visit.needs().careworkers(),
                list(visit.needs().skills()),
                visit.needs().collective() ? "collective" : "all",
                list(visit.needs().leadSkills()),
                word(visit.needs().doubleUp().reason()),
                alone == null ? "" : minutes(alone.contactTime()),
                alone == null ? "" : alone.signedOffBy(),
                alone == null ? "" : alone.signedOffOn(),
                minutes(visit.needs().doubleUp().apart()),
                visit.needs().load(),
                list(visit.tasks()),
                word(visit.kind()),
                yes(visit.regulated()),
                yes(visit.timeCritical()),
                visit.booking().leftOutPrice(),
                visit.round() == null ? null : visit.round().template(),
                visit.round() == null ? null : visit.round().place(),
                visit.pin().careworker(),
                time(visit.pin().start()),
                word(visit.booking().status()));
    }
}
