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
import coop.commonround.model.Roster;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;

/**
 * Writes a problem and a roster drawn for it as the folder a coordinator would have.
 *
 * <p>The people of a drawing live at one address; here each home has its own, and {@code travel.csv} names every way.
 */
record ScenarioFolder(Problem problem, TravelTimes travel, Sheets sheets) {
    static void write(Problem problem, Roster roster, Path folder) throws IOException {
        var travel = TravelTimes.of(problem);
        var sheets = new Sheets(folder);
        new PeopleSheets(problem, sheets).write();
        new WorkSheets(problem, sheets).write();
        WorkingTimeSheet.write(problem, sheets);
        var written = new ScenarioFolder(problem, travel, sheets);
        written.ways();
        written.policy();
        var rounds = new DrawnRounds(problem, travel).written(roster);
        RosterFile.write(folder, rounds);
        UncoveredFile.write(folder, rounds);
        LeftOutFile.write(folder, rounds);
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

    private void policy() throws IOException {
        var policy = problem.policy();
        var lines = new ArrayList<String>();
        lines.add("limits:");
        lines.add("  most_lateness_minutes: " + minutes(policy.limits().mostLateness()));
        lines.add("  most_overrun_minutes: " + minutes(policy.limits().mostOverrun()));
        lines.add("continuity:");
        lines.add("  introduce_new_faces: " + yes(policy.continuity().introducesNewFaces()));
        lines.add("  client_cap_is_hard: " + yes(policy.continuity().isCapHard()));
        lines.add("travel:");
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
        Files.write(sheets.folder().resolve("policy.yaml"), lines);
    }
}
