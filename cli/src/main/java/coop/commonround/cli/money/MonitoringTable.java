package coop.commonround.cli.money;

import coop.commonround.cli.text.TextTable;
import coop.commonround.cost.delivered.Compliance;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Monitoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What each payer's monitoring counts. */
record MonitoringTable(List<Compliance> rows, Monitoring asked) {

    List<String> lines() {
        var table = new TextTable(
                "payer",
                "attendances",
                "recorded",
                "electronically",
                "on time",
                "length kept",
                "overrun",
                "missed",
                "time-critical on time");
        for (var row : rows) {
            table.row(List.of(
                    row.payer().equals(Compliance.NOBODY) ? "(none)" : row.payer(),
                    Integer.toString(row.planned()),
                    Integer.toString(row.made()),
                    percent(row.loggedShare()) + (row.isLoggedEnough(asked) ? "" : " !"),
                    percent(row.onTimeShare()),
                    percent(row.keptShare()),
                    Integer.toString(row.overrun()),
                    Integer.toString(row.missed()),
                    row.critical() == 0 ? "-" : row.criticalOnTime() + " of " + row.critical()));
        }
        var lines = new ArrayList<>(table.lines());
        if (rows.stream().anyMatch(row -> !row.isLoggedEnough(asked))) {
            lines.add("! fewer than " + percent(asked.loggedTarget()) + " are recorded electronically.");
        }
        return lines;
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    static void write(Compliance row, Out out) {
        out.text("payer", row.payer())
                .number("planned", row.planned())
                .number("made", row.made())
                .number("logged_share", row.loggedShare())
                .number("on_time_share", row.onTimeShare())
                .number("kept_share", row.keptShare())
                .number("overrun", row.overrun())
                .number("missed", row.missed())
                .number("critical", row.critical())
                .number("critical_on_time", row.criticalOnTime());
    }
}
