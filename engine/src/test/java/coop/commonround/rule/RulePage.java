package coop.commonround.rule;

import java.io.IOException;
import java.util.stream.Collectors;

/** The page of one rule: its row of {@code docs/rules.md}, what more there is to say, then rosters on both sides of its bound. */
record RulePage(RulesTable table, RulesTable.Row row) {
    private static final String HOW_TO_READ = """

            ## How a roster is drawn

            W1 is a careworker, C1 a client, V1 a visit and S1 a shift. A `shift` line says whose it is, on which day, from when
            until when. A `visit` line names the client, the day, the earliest and the latest start, and the length. A `travel` line
            gives the way between two homes; where none is drawn, it takes no time. A `pay` line has pounds an hour, a `policy` line
            a key of `policy.yaml`. A `round` line says who is visited in a shift, and when each visit starts. The week begins on
            Monday 2 March 2026 unless a line `period` says otherwise.
            """;

    String text() throws IOException {
        var text = new StringBuilder(
                "# `" + row.rule() + "`\n\n" + sentence(moved(row.meaning())) + "\n\n| | |\n|---|---|\n");
        line(text, "from", row.from());
        line(text, "kind", row.kind() + ": " + table.kind(row.kind()));
        line(text, "unit of one breach", row.unit());
        line(text, "usually", row.usually().isEmpty() ? "nothing to set" : row.usually());
        line(text, "set by", row.setBy());
        line(text, "test", "[`" + row.test() + "`](../../" + row.testFile() + ")");
        var drawings = RuleDrawing.all().stream()
                .filter(drawing -> drawing.rule().equals(row.rule()))
                .toList();
        drawings.stream()
                .map(RuleDrawing::notes)
                .filter(notes -> !notes.isEmpty())
                .forEach(notes ->
                        text.append("\n## In detail\n\n").append(moved(notes)).append('\n'));
        for (var drawing : drawings) {
            roster(text, drawing.keeping());
            roster(text, drawing.breaking());
        }
        text.append(HOW_TO_READ);
        text.append("\nBoth sides of each of its bounds are drawn in %s.\n"
                .formatted(drawings.stream()
                        .map(drawing -> "[%1$s](../../%2$s/%1$s)".formatted(drawing.file(), RuleDrawing.FOLDER))
                        .collect(Collectors.joining(" and "))));
        return text.append("\n[All rules](../rules.md)\n").toString();
    }

    /** Links of the table, from one folder further down; those the page makes itself lead up already. */
    private static String moved(String cell) {
        return cell.replaceAll("\\]\\((?!\\.\\./|https?:)", "](../");
    }

    private static String sentence(String meaning) {
        return meaning.endsWith(".") ? meaning : meaning + ".";
    }

    private static void line(StringBuilder text, String what, String cell) {
        text.append("| ").append(what).append(" | ").append(moved(cell)).append(" |\n");
    }

    private static void roster(StringBuilder text, RuleDrawing.Case drawn) {
        text.append(
                "\n## A roster that %s: %s\n\n```text\n%s\n```\n".formatted(does(drawn), drawn.name(), drawn.lines()));
    }

    private static String does(RuleDrawing.Case drawn) {
        return switch (drawn.head()) {
            case "lawful" -> "keeps it";
            case "broken" -> "breaks it";
            case "free" -> "costs nothing";
            default ->
                drawn.verdict().price().isZero()
                        ? "leaves %s minutes, weighed".formatted(drawn.verdict().weighedMinutes())
                        : "costs £" + drawn.verdict().price().pounds().toPlainString();
        };
    }
}
