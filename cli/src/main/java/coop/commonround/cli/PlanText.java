package coop.commonround.cli;

import coop.commonround.cli.summary.IssueJson;
import coop.commonround.cli.summary.SummaryJson;
import coop.commonround.cli.summary.SummaryText;
import coop.commonround.io.json.RosterJson;
import coop.commonround.io.json.tree.Out;
import java.io.PrintWriter;

/** What a run of the planner prints at its end. */
record PlanText(PlanResult result, OutputFolder output) {

    void print(PrintWriter out, boolean json) {
        if (json) {
            out.print(json());
        } else {
            SummaryText.of(result.summary()).forEach(out::println);
            out.println();
            out.println("All of it is in " + output.place() + "; start with roster.csv and issues.csv.");
        }
        out.flush();
    }

    /** The documents of summary.json and roster.json side by side. */
    private String json() {
        var issues = Out.document(out -> out.allRows("issues", result.issues(), IssueJson::write));
        return "{\"summary\": %s,\n\"findings\": %s,\n\"roster\": %s}\n"
                .formatted(
                        SummaryJson.of(result.summary()).strip(),
                        issues.strip(),
                        RosterJson.write(result.roster()).strip());
    }
}
