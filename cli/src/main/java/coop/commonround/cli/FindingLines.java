package coop.commonround.cli;

import coop.commonround.cli.CheckReport.Judged;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Uncovered;
import coop.commonround.plan.RuleScore;
import java.util.ArrayList;
import java.util.List;

/** What is the matter with somebody's roster, in words and as JSON. */
final class FindingLines {
    private static final int MOST_BREACHES = 10;

    private FindingLines() {}

    static List<String> of(Judged judged) {
        var lines = new ArrayList<String>();
        if (judged.isFaultless()) {
            lines.add("The roster covers every visit and breaks no hard rule.");
        }
        for (var score : judged.broken()) {
            lines.add(
                    "broken: " + score.rule() + ", " + score.breaches().size() + " times, " + score.hard() + " in all");
            score.breaches().stream()
                    .limit(MOST_BREACHES)
                    .forEach(breach -> lines.add("  " + String.join(", ", breach.about()) + ": by " + breach.hard()));
            int more = score.breaches().size() - MOST_BREACHES;
            if (more > 0) {
                lines.add("  and " + more + " more");
            }
        }
        for (var uncovered : judged.roster().uncovered()) {
            lines.add("uncovered: " + text(uncovered));
        }
        for (var leftOut : judged.roster().leftOut()) {
            lines.add("left out: visit " + leftOut.visit() + ", optional, at " + leftOut.price());
        }
        return lines;
    }

    private static String text(Uncovered uncovered) {
        var miss = uncovered.nearestMiss();
        return "visit " + uncovered.visit() + ": " + uncovered.reason() + (miss.isEmpty() ? "" : "; nearest: " + miss);
    }

    static void write(Judged judged, Out out) {
        out.allRows("broken", judged.broken(), FindingLines::write)
                .allRows(
                        "uncovered",
                        judged.roster().uncovered(),
                        (uncovered, row) -> row.text("visit_id", uncovered.visit())
                                .number("missing", uncovered.missing())
                                .text("reason", uncovered.reason())
                                .textIfAny("nearest_miss", uncovered.nearestMiss()))
                .rows(
                        "left_out",
                        judged.roster().leftOut(),
                        (leftOut, row) -> row.text("visit_id", leftOut.visit()).money("price", leftOut.price()));
    }

    private static void write(RuleScore score, Out out) {
        out.text("rule", score.rule())
                .number("hard", score.hard())
                .allRows(
                        "breaches",
                        score.breaches(),
                        (breach, row) -> row.list("about", breach.about()).number("hard", breach.hard()));
    }
}
