package coop.commonround.cli.example;

import coop.commonround.cli.example.CarePattern.Call;
import coop.commonround.cli.example.Homes.Home;
import java.time.LocalDate;
import java.util.List;

/**
 * An invented person who draws on care.
 *
 * @param requires what a careworker must be ({@code female}, {@code speaks:pa})
 * @param attributes of the home ({@code dog})
 * @param since when the packages began: a whole number of fortnights before the period, or its first day
 * @param line contract line of the main package
 */
record Client(
        String id,
        String name,
        Home home,
        CarePattern pattern,
        List<String> requires,
        List<String> attributes,
        LocalDate since,
        String line) {

    /** The contract line that pays for a call: what a council does not buy, the client or a grant pays. */
    String lineOf(Call call) {
        if (call.kind().equals("companionship")) {
            return "COMMUNITY";
        }
        return call.kind().equals("domestic") && !line.equals("DIRECT-PAYMENT") ? "PRIVATE" : line;
    }

    String packageOf(Call call) {
        return "P" + id.substring(1) + (lineOf(call).equals(line) ? "" : "B");
    }

    boolean isNew() {
        return since.equals(Period.START);
    }
}
