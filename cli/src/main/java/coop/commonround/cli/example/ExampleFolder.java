package coop.commonround.cli.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A ready-made roster folder of an invented co-op, to try things on.
 *
 * <pre>{@code
 * ExampleFolder.colneValley().ofVisits(1150).seeded(1).writeTo(Path.of("examples/colne-valley"));
 * }</pre>
 *
 * <p>The same settings give the same files, to the byte. Every person in them is invented.
 */
public final class ExampleFolder {
    private final Area area;
    private final int visits;
    private final Period period;
    private final long seed;

    private ExampleFolder(Area area, int visits, Period period, long seed) {
        this.area = area;
        this.visits = visits;
        this.period = period;
        this.seed = seed;
    }

    /** A co-op in the Colne Valley, for one week of 1,150 visits unless set otherwise. */
    public static ExampleFolder colneValley() {
        return of(Area.COLNE_VALLEY);
    }

    /** The same in Newport in Wales, where people walk and cycle more. */
    public static ExampleFolder newport() {
        return of(Area.NEWPORT);
    }

    /**
     * The one of a name.
     *
     * @param place {@code colne-valley} or {@code newport}
     */
    public static ExampleFolder in(String place) {
        return Stream.of(Area.values())
                .filter(area -> area.word().equals(place))
                .findFirst()
                .map(ExampleFolder::of)
                .orElseThrow(() -> new IllegalArgumentException(
                        "place (" + place + ") must be one of " + String.join(", ", places())));
    }

    /** Every name that {@link #in} takes. */
    public static List<String> places() {
        return Stream.of(Area.values()).map(Area::word).toList();
    }

    private static ExampleFolder of(Area area) {
        return new ExampleFolder(area, 1150, new Period(1), 1);
    }

    /**
     * As large as this.
     *
     * @param number visits in the first week, 10 to 20,000; staff and clients follow from it
     */
    public ExampleFolder ofVisits(int number) {
        check(number >= 10 && number <= 20_000, "visits (" + number + ") must be from 10 to 20000 a week");
        return new ExampleFolder(area, number, period, seed);
    }

    /** For so many weeks from 22 March 2027, 1 to 4. */
    public ExampleFolder ofWeeks(int weeks) {
        check(weeks >= 1 && weeks <= 4, "weeks (" + weeks + ") must be from 1 to 4");
        return new ExampleFolder(area, visits, new Period(weeks), seed);
    }

    /** Another seed, other people. */
    public ExampleFolder seeded(long number) {
        return new ExampleFolder(area, visits, period, number);
    }

    /**
     * Writes the folder, whole or not at all, in place of an older example if there is one.
     *
     * @throws IOException if the folder holds anything else, or the system fails
     */
    public void writeTo(Path folder) throws IOException {
        new WholeFolder(folder, files(), title()).write();
    }

    /** Every file by its name. */
    SortedMap<String, String> files() {
        var homes = new Homes(area);
        var clients = Clients.drawn(visits, homes, seed);
        var staff = Staff.drawn(visits, homes, seed);
        var templates = Template.of(clients, seed);
        var past = Visit.of(templates, Period.history());
        var coming = Visit.of(templates, period.days());
        var compatibility = new Compatibility(clients, staff, seed);
        var all = new ArrayList<>(past);
        all.addAll(coming);
        var known = Absences.among(staff, Shifts.of(staff, all, period.mondays(), seed));
        var rounds = new Rounds(known.shifts(), compatibility::isVetoed);
        rounds.walk(past, true);
        var history = rounds.attendances();
        var favourites = compatibility.sheet(clients, staff, rounds);
        rounds.walk(within(coming, visit -> visit.day().isBefore(Period.START.plusWeeks(1))), false);
        var byHand = rounds.attendances()
                .subList(history.size(), rounds.attendances().size());
        var marked = Marks.on(coming, byHand);

        var files = new TreeMap<String, String>();
        files.put("clients.csv", Clients.sheet(clients).toString());
        files.put("careworkers.csv", StaffSheets.careworkers(staff).toString());
        files.put("skills.csv", StaffSheets.skills(staff).toString());
        files.put(
                "shifts.csv",
                Shift.sheet(within(known.shifts(), shift -> !shift.day().isBefore(Period.START)))
                        .toString());
        files.put("absences.csv", known.sheet().toString());
        files.put("visit_templates.csv", Template.sheet(templates).toString());
        files.put("visits.csv", Visit.sheet(marked).toString());
        files.put("visit_links.csv", Links.sheet(marked).toString());
        files.put("compatibility.csv", favourites.toString());
        files.put("history.csv", Rounds.history(history).toString());
        files.put("packages.csv", Packages.sheet(clients, area).toString());
        files.put("supplies.csv", Supplies.sheet(visits).toString());
        for (var ready : List.of(
                "rates.csv", "cancellation_rules.csv", "pay.csv", "calendar.csv", "on_costs.yaml", "policy.yaml")) {
            files.put(ready, Ready.text(ready).replace("{area}", area.title()));
        }
        files.put("README.md", readme(clients, staff, marked));
        return files;
    }

    private String title() {
        return "# " + area.title() + ": an invented co-op";
    }

    private static <T> List<T> within(List<T> things, Predicate<T> wanted) {
        return things.stream().filter(wanted).toList();
    }

    private String readme(List<Client> clients, List<Careworker> staff, List<Visit> marked) {
        return Ready.text("README.md")
                .replace("{title}", title())
                .replace("{visits}", Integer.toString(marked.size()))
                .replace("{clients}", Integer.toString(clients.size()))
                .replace("{staff}", Integer.toString(staff.size()))
                .replace("{first}", Period.START.toString())
                .replace(
                        "{last}",
                        Period.START.plusWeeks(period.weeks()).minusDays(1).toString())
                .replace("{place}", area == Area.COLNE_VALLEY ? "" : " --place " + area.word())
                .replace("{travel}", area.note())
                .replace("{asked}", Integer.toString(visits))
                .replace("{weeks}", Integer.toString(period.weeks()))
                .replace("{seed}", Long.toString(seed));
    }

    private static void check(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
