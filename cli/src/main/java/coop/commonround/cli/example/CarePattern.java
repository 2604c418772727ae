package coop.commonround.cli.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * How one kind of client is visited in a week.
 *
 * @param clients how many such clients make up a week of 1,150 visits
 * @param cap most careworkers the client wants to meet in the period; empty if any number
 */
record CarePattern(String name, int clients, String rag, String cap, List<Call> calls) {
    private static final int ENOUGH_FOR_DOUBLE_UPS = 100;

    /**
     * A visit that comes again and again.
     *
     * @param days visits a week: 7, 5 (Monday to Friday), 3, 2, 1, or 0.5 for every other week
     */
    record Call(
            DayPart part,
            double days,
            int minutes,
            int careworkers,
            String kind,
            List<String> skills,
            boolean timeCritical) {
        boolean isRegulated() {
            return !kind.equals("domestic") && !kind.equals("companionship");
        }

        boolean isFortnightly() {
            return days < 1;
        }

        int visitsInFirstWeek() {
            return (int) Math.ceil(days);
        }
    }

    int visitsInFirstWeek() {
        return calls.stream().mapToInt(Call::visitsInFirstWeek).sum();
    }

    boolean isTimeCritical() {
        return calls.stream().anyMatch(Call::timeCritical);
    }

    boolean isDoubledUp() {
        return calls.stream().anyMatch(call -> call.careworkers() > 1);
    }

    boolean isPersonal() {
        return calls.stream().anyMatch(Call::isRegulated);
    }

    /** The patterns of as many clients as give this many visits in the first week, to the visit. */
    static List<CarePattern> forVisits(int visits) {
        var kinds = ready().stream()
                .filter(pattern -> visits >= ENOUGH_FOR_DOUBLE_UPS || !pattern.isDoubledUp())
                .toList();
        return Mix.deal(
                kinds,
                pattern -> pattern.clients * pattern.visitsInFirstWeek(),
                CarePattern::visitsInFirstWeek,
                visits);
    }

    private static List<CarePattern> ready() {
        var byName = new LinkedHashMap<String, CarePattern>();
        for (var row : Ready.rows("care-patterns.csv")) {
            byName.computeIfAbsent(
                            row.get("pattern"),
                            name -> new CarePattern(
                                    name,
                                    Integer.parseInt(row.get("clients")),
                                    row.get("rag"),
                                    row.get("cap"),
                                    new ArrayList<>()))
                    .calls
                    .add(call(row));
        }
        return List.copyOf(byName.values());
    }

    private static Call call(Ready.Row row) {
        var skills = row.get("skills");
        return new Call(
                DayPart.valueOf(row.get("part")),
                Double.parseDouble(row.get("days")),
                Integer.parseInt(row.get("minutes")),
                Integer.parseInt(row.get("careworkers")),
                row.get("kind"),
                skills.isEmpty() ? List.of() : List.of(skills.split(";")),
                row.get("time_critical").equals("yes"));
    }
}
