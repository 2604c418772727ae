package coop.commonround.cli.scenario;

import static coop.commonround.cli.scenario.Sheets.minutes;
import static coop.commonround.cli.scenario.Sheets.row;
import static coop.commonround.cli.scenario.Sheets.word;
import static coop.commonround.cli.scenario.Sheets.yes;

import coop.commonround.io.csv.out.LeftOutFile;
import coop.commonround.io.csv.out.RosterFile;
import coop.commonround.io.csv.out.UncoveredFile;
import coop.commonround.model.Careworker;
import coop.commonround.model.Problem;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a problem and a roster drawn for it as the folder a coordinator would have.
 *
 * <p>The people of a drawing live at one address; here each home has its own, and {@code travel.csv} names every way.
 */
record ScenarioFolder(Problem problem, TravelTimes travel, Sheets sheets) {
    /**
     * Writes a drawing.
     *
     * @param lines as they were drawn: keys of the policy and past visits, each of which the problem knows only in sum
     */
    static void write(Scenario drawn, List<String> lines, Path folder) throws IOException {
        var problem = drawn.problem();
        var travel = TravelTimes.of(problem);
        var sheets = new Sheets(folder);
        new PeopleSheets(problem, sheets).write();
        new WorkSheets(problem, sheets).write();
        WorkingTimeSheet.write(problem, sheets);
        var written = new ScenarioFolder(problem, travel, sheets);
        written.ways();
        written.policy(lines);
        new PriceSheets(problem, sheets).write();
        written.period();
        sheets.write(
                "history.csv",
                "client_id,careworker_id,date,minutes",
                lines.stream()
                        .filter(line -> line.startsWith("met "))
                        .map(line -> line.substring("met ".length()).replace(' ', ',') + ",30"));
        var rounds = new DrawnRounds(problem, travel).written(drawn.roster());
        RosterFile.write(folder, rounds);
        UncoveredFile.write(folder, rounds);
        LeftOutFile.write(folder, rounds);
    }

    /** A folder's period runs from its first visit to its last: a cancelled one on either day says so. */
    private void period() throws IOException {
        for (var day : List.of(problem.period().first(), problem.period().last())) {
            sheets.add(
                    "visits.csv",
                    Map.of(
                            "visit_id",
                            "cancelled " + day,
                            "client_id",
                            problem.visits().get(0).client(),
                            "date",
                            day,
                            "earliest_start",
                            "12:00",
                            "latest_start",
                            "12:00",
                            "minutes",
                            30,
                            "status",
                            "cancelled"));
        }
    }

    private void ways() throws IOException {
        var homes = Stream.concat(
                        problem.clients().stream().map(client -> client.home()),
                        problem.careworkers().stream().map(Careworker::home))
                .toList();
        var rows = new ArrayList<String>();
        for (var transport : problem.careworkers().stream()
                .map(Careworker::transport)
                .distinct()
                .toList()) {
            for (var from : homes) {
                for (var to : homes) {
                    var leg = travel.between(from, to, transport);
                    if (!from.equals(to)) {
                        rows.add(row(from.id(), to.id(), word(transport), minutes(leg.time()), leg.miles()));
                    }
                }
            }
        }
        sheets.write("travel.csv", "from,to,transport,minutes,miles", rows.stream());
    }

    private void policy(List<String> drawn) throws IOException {
        var policy = problem.policy();
        var lines = new ArrayList<String>();
        lines.add("limits:");
        lines.add("  most_lateness_minutes: " + minutes(policy.limits().mostLateness()));
        lines.add("  most_overrun_minutes: " + minutes(policy.limits().mostOverrun()));
        lines.add("continuity:");
        lines.add("  introduce_new_faces: " + yes(policy.continuity().introducesNewFaces()));
        lines.add("  client_cap_is_hard: " + yes(policy.continuity().isCapHard()));
        lines.add("travel:");
        lines.add("  commute_paid: " + yes(policy.travel().commute().isPaid()));
        lines.add("  commute_within_shift: " + yes(policy.travel().commute().isWithinShift()));
        var people = policy.people();
        lines.add("people:");
        lines.add("  consent_needed: " + yes(people.matching().isConsentNeeded()));
        lines.add("  only_secondees_is_hard: " + yes(people.matching().isOnlySecondeesHard()));
        lines.add("  rounds_whole: " + yes(people.rounds().templates().areWhole()));
        if (people.rounds().mostRoundsADay() != null) {
            lines.add("  most_rounds_a_day: " + people.rounds().mostRoundsADay());
        }
        lines.addAll(WorkingTimeSheet.policy(policy.workingTime()));
        drawn.stream()
                .filter(line -> line.startsWith("policy "))
                .map(line -> line.split(" "))
                .forEach(words -> lines.add(words[1] + ": " + words[2]));
        Files.write(sheets.folder().resolve("policy.yaml"), lines);
    }
}
