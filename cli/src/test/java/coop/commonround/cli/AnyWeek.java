package coop.commonround.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * A folder such as {@code commonround example} writes, with cells that rules are about filled in at random: the same for the same
 * seed.
 */
final class AnyWeek {
    private final Path folder;
    private final Random random;
    private final Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();

    private AnyWeek(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    static void write(Path folder, long seed, int visits) throws IOException {
        Terminal.running("example", folder, "--visits", visits, "--seed", seed);
        Files.deleteIfExists(folder.resolve("visit_templates.csv"));
        var week = new AnyWeek(folder, seed);
        week.careworkers();
        week.clients();
        week.shifts();
        week.skills();
        week.visits();
        week.links();
        week.compatibility();
        week.policy();
        week.save();
    }

    private void careworkers() throws IOException {
        var rows = rows("careworkers.csv");
        var first = day(0);
        for (var row : rows) {
            row.put("contract", one("guaranteed", "flexible", "flexible", "volunteer", "secondee"));
            set(row, "recall_date", () -> row.get("contract").equals("secondee"), first.plusDays(random.nextInt(6)));
            row.put("contracted_hours", "0");
            row.put("minimum_hours", "0");
            set(row, "maximum_hours", oneIn(2), 6 + random.nextInt(20));
            set(row, "maximum_hours_a_day", oneIn(3), 3 + random.nextInt(6));
            set(row, "other_job_hours", oneIn(4), random.nextInt(30));
            set(row, "opted_out_48h", oneIn(4), "yes");
            set(row, "night_worker", oneIn(3), one("yes", "no"));
            set(row, "night_hazard", oneIn(4), "yes");
            set(row, "night_assessed_until", oneIn(2), first.plusDays(random.nextInt(9)));
            set(row, "date_of_birth", oneIn(6), first.minusYears(18).plusDays(random.nextInt(9)));
            set(row, "max_travel_minutes", oneIn(3), 8 + random.nextInt(20));
            set(row, "attributes", oneIn(2), one("female;no-smoker", "male", "speaks:pa"));
            set(row, "refuses", oneIn(5), "dog");
            set(row, "only_homes", oneIn(8), "dog;cat");
        }
        rows.get(0).put("transport", "car");
        for (var row : rows.subList(1, rows.size())) {
            if (random.nextInt(6) == 0) {
                row.put("transport", "passenger");
                row.put("travels_with", rows.get(0).get("careworker_id"));
            }
        }
    }

    private void clients() throws IOException {
        for (var row : rows("clients.csv")) {
            set(row, "max_careworkers", oneIn(2), 1 + random.nextInt(3));
            set(row, "required_attributes", oneIn(5), "female");
            set(row, "attributes", oneIn(3), one("dog", "cat"));
            set(row, "introductions", oneIn(5), one("yes", "no"));
        }
    }

    private void shifts() throws IOException {
        for (var row : rows("shifts.csv")) {
            set(row, "capacity", oneIn(2), "meals:" + (1 + random.nextInt(4)));
            set(row, "kind", oneIn(9), one("on-call", "stand-by", "training"));
            if (random.nextInt(6) == 0) {
                row.put("start", "21:00");
                row.put("end", "07:00");
            }
            if (random.nextInt(6) == 0 && row.get("kind").equals("work")) {
                row.put("meal_from", "12:00");
                row.put("meal_until", "13:30");
                row.put("meal_minutes", "30");
            }
        }
        var rows = rows("shifts.csv");
        rows.removeIf(
                row -> row.get("kind").equals("training") && row.get("start").equals("21:00"));
        var kept = new LinkedHashMap<String, Map<String, String>>();
        rows.forEach(row -> kept.put(
                row.get("careworker_id") + row.get("date") + row.get("start").equals("21:00"), row));
        rows.clear();
        rows.addAll(kept.values());
    }

    private void skills() throws IOException {
        for (var row : rows("skills.csv")) {
            set(row, "expires", oneIn(4), day(random.nextInt(7)));
        }
    }

    private void visits() throws IOException {
        for (var row : rows("visits.csv")) {
            row.put("preferred_start", "");
            row.put("pinned_to", "");
            row.put("pinned_start", "");
            set(row, "minutes", oneIn(4), one("15", "20", "90"));
            set(row, "movable_days", oneIn(5), one("1", "1;2", "2"));
            set(row, "time_critical", oneIn(6), "yes");
            set(row, "load", oneIn(3), "meals:" + (1 + random.nextInt(2)));
            set(row, "tasks", oneIn(3), one("paracetamol", "insulin", "paracetamol;insulin", "breakfast"));
            set(row, "left_out_price", oneIn(6), "4.00");
            if (random.nextInt(3) == 0) {
                row.put("regulated", "no");
                row.put("kind", one("companionship", "neighbourly", "domestic"));
            }
            if (random.nextInt(5) == 0) {
                row.put("careworkers", "2");
                row.put("together", one("all", "collective"));
                row.put("double_up", one("moving-and-handling", "efficiency"));
                if (row.get("double_up").equals("efficiency")) {
                    row.put("single_minutes", "60");
                    row.put("single_signed_off_by", "care lead");
                    row.put("single_signed_off_on", day(random.nextInt(4)).toString());
                }
            }
            if (random.nextInt(3) == 0) {
                row.put("round_id", one("R1", "R2"));
                row.put("round_place", Integer.toString(1 + random.nextInt(5)));
            }
            set(row, "pinned_to", oneIn(12), one(rows("careworkers.csv")).get("careworker_id"));
        }
    }

    private void links() throws IOException {
        var visits = rows("visits.csv");
        var links = rows("visit_links.csv");
        for (int i = 0; i < visits.size() / 4; i++) {
            var one = one(visits);
            var other = one(visits);
            if (one.get("visit_id").compareTo(other.get("visit_id")) < 0
                    && one.get("date").equals(other.get("date"))) {
                var row = new LinkedHashMap<String, String>();
                row.put("first_visit_id", one.get("visit_id"));
                row.put("second_visit_id", other.get("visit_id"));
                boolean isTimed = random.nextBoolean();
                row.put("minimum_minutes", isTimed ? Integer.toString(random.nextInt(120)) : "");
                row.put("maximum_minutes", isTimed ? Integer.toString(120 + random.nextInt(120)) : "");
                row.put("from", isTimed ? one("start", "end") : "none");
                row.put("careworkers", one("any", "same", "different"));
                links.add(row);
            }
        }
    }

    private void compatibility() throws IOException {
        var clients = rows("clients.csv");
        var careworkers = rows("careworkers.csv");
        for (int i = 0; i < clients.size(); i++) {
            var row = new LinkedHashMap<String, String>();
            row.put("client_id", one(clients).get("client_id"));
            row.put("rule", one("exclude", "exclude", "agree", "trial", "prefer"));
            row.put("side", one("client", "careworker"));
            row.put("careworker_id", one(careworkers).get("careworker_id"));
            row.put(
                    "until",
                    row.get("rule").equals("trial") ? day(random.nextInt(7)).toString() : "");
            if (!rows("compatibility.csv").contains(row)) {
                rows("compatibility.csv").add(row);
            }
        }
    }

    private void policy() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(folder.resolve("policy.yaml")));
        may(lines, "limits.most_lateness_minutes: " + random.nextInt(30));
        may(lines, "limits.most_overrun_minutes: " + random.nextInt(30));
        may(lines, "working_time.weekly_rest: " + one("each-week", "two-in-fortnight", "one-in-fortnight"));
        may(lines, "working_time.most_days_in_a_row: " + (3 + random.nextInt(3)));
        may(lines, "people.most_rounds_a_day: 1");
        may(lines, "people.only_secondees_is_hard: yes");
        may(lines, "people.rounds_whole: yes");
        may(lines, "continuity.client_cap_is_hard: yes");
        may(lines, "continuity.binds_without_history: yes");
        may(lines, "travel.commute_within_shift: yes");
        may(lines, "travel.commute_paid: yes");
        Files.write(folder.resolve("policy.yaml"), lines);
    }

    private void may(List<String> lines, String line) {
        if (random.nextInt(3) == 0) {
            lines.add(line);
        }
    }

    private LocalDate day(int days) throws IOException {
        return rows("visits.csv").stream()
                .map(row -> LocalDate.parse(row.get("date")))
                .min(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(days);
    }

    private BooleanSupplier oneIn(int count) {
        return () -> random.nextInt(count) == 0;
    }

    private static void set(Map<String, String> row, String column, BooleanSupplier chance, Object value) {
        if (chance.getAsBoolean()) {
            row.put(column, value.toString());
        }
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private List<Map<String, String>> rows(String file) throws IOException {
        var known = files.get(file);
        if (known != null) {
            return known;
        }
        var rows = Csv.read(folder.resolve(file));
        files.put(file, rows);
        return rows;
    }

    private void save() throws IOException {
        for (var file : files.entrySet()) {
            Csv.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
