package coop.commonround.cli.independent;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import coop.commonround.cli.independent.Rows.Row;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A folder and a roster as the rules with a price look at them: rows by their id, and what the policy is ready to pay. */
record PricedWeek(
        Path place,
        FolderOnPaper folder,
        RosterOnPaper roster,
        Yaml decided,
        Map<String, Row> visits,
        Map<String, Row> clients,
        Map<String, Row> careworkers,
        List<Row> shifts,
        Set<LocalDate> holidays) {

    static PricedWeek of(Path folder, Path out) {
        var asked = FolderOnPaper.of(folder);
        return new PricedWeek(
                folder,
                asked,
                RosterOnPaper.of(asked, out, new Breaches(Set.of())),
                Yaml.of(folder.resolve("policy.yaml")),
                byId(folder.resolve("visits.csv"), "visit_id"),
                byId(folder.resolve("clients.csv"), "client_id"),
                byId(folder.resolve("careworkers.csv"), "careworker_id"),
                Rows.ifThere(folder.resolve("shifts.csv")),
                Rows.ifThere(folder.resolve("calendar.csv")).stream()
                        .filter(row -> !row.word("day_type", "").equals("ordinary"))
                        .map(row -> Clock.date(row.text("date")))
                        .collect(toSet()));
    }

    private static Map<String, Row> byId(Path file, String column) {
        return Rows.ifThere(file).stream().collect(toMap(row -> row.text(column), row -> row));
    }

    /** Pounds under a path of the policy. */
    BigDecimal price(String path, String usual) {
        return new BigDecimal(decided.text(path, usual));
    }

    List<Row> rows(String file) {
        return Rows.ifThere(place.resolve(file));
    }

    Row visit(Attendance attendance) {
        return visits.get(attendance.visit().id());
    }

    Row client(Attendance attendance) {
        return clients.get(attendance.visit().client());
    }

    Row careworker(Attendance attendance) {
        return careworkers.get(attendance.careworker().id());
    }

    List<RoundOnPaper> rounds() {
        return roster.rounds().stream()
                .map(round -> new RoundOnPaper(this, round))
                .toList();
    }

    /** Whoever is not a volunteer. */
    List<Careworker> paid() {
        return folder.careworkers().values().stream()
                .filter(each -> !each.contract().equals("volunteer"))
                .toList();
    }
}
