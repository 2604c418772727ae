package coop.commonround.examples;

import coop.commonround.io.csv.WholeFolder;
import coop.commonround.io.csv.out.LeftOutFile;
import coop.commonround.io.csv.out.RosterFile;
import coop.commonround.io.csv.out.RosterReader;
import coop.commonround.io.csv.out.UncoveredFile;
import coop.commonround.io.json.ProblemJson;
import coop.commonround.io.json.RosterJson;
import coop.commonround.plan.Planner;
import coop.commonround.plan.Scoring;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a roster into a folder, reads it back as if somebody else had made it, and asks every rule about it.
 *
 * <pre>{@code
 * cli/bin/commonround --version   # builds the jar
 * java -cp cli/target/commonround.jar:examples/target/classes coop.commonround.examples.ScoreAndWrite FOLDER
 * }</pre>
 *
 * <p>The folder must not be there yet, or hold nothing but what this wrote before.
 */
public final class ScoreAndWrite {
    private ScoreAndWrite() {}

    public static void main(String[] args) throws IOException {
        var problem = ProblemInCode.problem();
        var plan = Planner.using(TravelTimes.of(problem))
                .iterating(200)
                .plan(problem)
                .plan();
        var roster = plan.orElseThrow().roster();

        var place = Path.of(args[0]);
        WholeFolder.at(place).write(folder -> {
            RosterFile.write(folder, roster);
            UncoveredFile.write(folder, roster);
            LeftOutFile.write(folder, roster);
            Files.writeString(folder.resolve("roster.json"), RosterJson.write(roster));
            Files.writeString(folder.resolve(WholeFolder.MARK), "{}");
        });

        var made = RosterReader.of(problem)
                .read(place.resolve("roster.csv"))
                .value()
                .orElseThrow();
        for (var score : Scoring.using(TravelTimes.of(problem)).score(problem, made)) {
            System.out.println(score.rule() + ": " + score.hard() + " breaches of law, " + score.price());
        }

        var sent = ProblemJson.write(problem);
        System.out.println(ProblemJson.read(sent).value().orElseThrow().equals(problem));
    }
}
