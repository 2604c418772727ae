package coop.commonround.io.csv.out;

import coop.commonround.io.csv.table.Row;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds careworkers by how another system calls them: by id, however written, or by name where only one has it. */
final class TheirPeople {
    private static final Pattern IS_LIKE_AN_ID = Pattern.compile("[A-Za-z0-9_.-]*[0-9][A-Za-z0-9_.-]*");

    private final Map<String, CareworkerId> byId = new HashMap<>();
    private final Map<String, CareworkerId> byName = new HashMap<>();

    TheirPeople(Problem problem) {
        var several = new HashSet<String>();
        for (var each : problem.careworkers()) {
            byId.put(plain(each.id().text()), each.id());
            var name = plain(each.name());
            if (!name.isEmpty() && byName.putIfAbsent(name, each.id()) != null) {
                several.add(name);
            }
        }
        byName.keySet().removeAll(several);
    }

    /** Without regard to case, spaces, hyphens and underscores. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /** Somebody known; else, with a warning, an id that tells the line, so that no name appears anywhere. */
    CareworkerId careworker(Row row, String text) {
        var known = byId.getOrDefault(plain(text), byName.get(plain(text)));
        if (known != null) {
            return known;
        }
        row.warn(
                TheirRosterFile.CAREWORKER,
                "that is no careworker, or stands for several, in careworkers.csv",
                "give the careworker_id");
        return new CareworkerId(IS_LIKE_AN_ID.matcher(text).matches() ? text : "somebody on line " + row.line());
    }
}
