package coop.commonround.cli;

import coop.commonround.cli.summary.SummaryJson;
import coop.commonround.io.csv.WholeFolder;
import coop.commonround.io.csv.out.BreaksFile;
import coop.commonround.io.csv.out.CostsFile;
import coop.commonround.io.csv.out.FairnessFile;
import coop.commonround.io.csv.out.IssuesFile;
import coop.commonround.io.csv.out.LeftOutFile;
import coop.commonround.io.csv.out.RosterFile;
import coop.commonround.io.csv.out.StatementFile;
import coop.commonround.io.csv.out.UncoveredFile;
import coop.commonround.io.csv.people.RestLedgerFile;
import coop.commonround.io.json.RosterJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a run writes: every file or none. */
record OutputFolder(Path place) {

    /**
     * A place to write to, looked at before the search so that its time is not lost.
     *
     * @throws WrongInput if writing there would destroy something else
     */
    static OutputFolder at(Path place) {
        WholeFolder.at(place).findObstacle().ifPresent(obstacle -> {
            throw new WrongInput(List.of(obstacle.text()));
        });
        return new OutputFolder(place);
    }

    void write(PlanResult result) {
        WholeFolder.at(place).write(folder -> write(result, folder));
    }

    private static void write(PlanResult result, Path folder) throws IOException {
        RosterFile.write(folder, result.roster());
        UncoveredFile.write(folder, result.roster());
        LeftOutFile.write(folder, result.roster());
        BreaksFile.write(folder, result.roster());
        FairnessFile.write(folder, result.problem().period(), result.summary().fairness());
        RestLedgerFile.write(folder, result.roster().restLedger());
        CostsFile.write(folder, result.statement());
        StatementFile.write(folder, result.statement());
        IssuesFile.write(folder, result.issues());
        if (result.isPartOfInput()) {
            IssuesFile.writeRejected(folder, result.issues());
        }
        Files.writeString(folder.resolve("roster.json"), RosterJson.write(result.roster()));
        Files.writeString(folder.resolve(WholeFolder.MARK), SummaryJson.of(result.summary()));
    }
}
