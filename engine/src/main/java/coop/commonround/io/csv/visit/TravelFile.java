package coop.commonround.io.csv.visit;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.people.CareworkersFile;
import coop.commonround.io.csv.people.ClientsFile;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.GivenLeg;
import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Problem;
import coop.commonround.model.Transport;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code travel.csv}: journeys somebody has measured. */
public final class TravelFile {
    private static final String CLIENT = "client:";
    private static final String CAREWORKER = "careworker:";

    private static final Column<String> FROM = Column.of(
                    "from",
                    Kinds.ID,
                    "where it starts: id of a client or a careworker; `client:7` or `careworker:7` where both have it",
                    "C014")
            .required()
            .alsoCalled("from id", "origin");
    private static final Column<String> TO = Column.of("to", Kinds.ID, "where it ends, in the same way", "C022")
            .required()
            .alsoCalled("to id", "destination");
    private static final Column<Transport> TRANSPORT = Column.of(
                    "transport",
                    Choice.of(Transport.class),
                    "if empty, for every transport that has no row of its own between the two",
                    "car")
            .alsoCalled("transport mode");
    private static final Column<Duration> MINUTES = Column.of(
                    "minutes", Kinds.minutes(0, 600), "from door to door, parking included", "12")
            .required()
            .alsoCalled("travel minutes", "duration");
    private static final Column<BigDecimal> MILES = Column.of(
                    "miles", Kinds.decimal("0", "500"), "along the way, as mileage is paid; if empty, 0", "4.2")
            .alsoCalled("distance miles", "distance");

    public static final Table TABLE = Table.of("travel.csv", """
            A row is a journey somebody has measured, which replaces what the engine would work out.

            The way back is another row. Minutes are whole minutes, miles are miles.
            """, FROM, TO, TRANSPORT, MINUTES, MILES);

    private TravelFile() {}

    public static List<GivenLeg> read(Intake intake) {
        var once = new Once();
        var legs = new Loading<GivenLeg>();
        intake.read(TABLE, row -> {
            var from = place(intake, row, FROM);
            var to = place(intake, row, TO);
            var transport = row.cell(TRANSPORT);
            var minutes = row.cell(MINUTES);
            var miles = row.cell(MILES);
            once.check(row, from, to, transport);
            if (row.isClean() && miles.orNull() == null && transport.or(Transport.CAR) == Transport.CAR) {
                row.warn(MINUTES, "but no miles", "give miles too: without them no mileage is paid for this way");
            }
            legs.add(
                    row,
                    () -> new GivenLeg(
                            from, to, transport.orNull(), Leg.ofMiles(minutes.get(), miles.or(BigDecimal.ZERO))));
        });
        return legs.done();
    }

    /**
     * Writes journeys as reading them takes them: whole minutes, rounded up, and miles to two decimals.
     *
     * @param out is left open
     * @param problem whose clients and careworkers they lie between; a prefix tells two of one id apart
     */
    public static void write(Writer out, Problem problem, List<GivenLeg> journeys) throws IOException {
        var clients = problem.clients().stream().map(each -> each.id().text()).collect(Collectors.toSet());
        var both = problem.careworkers().stream()
                .map(each -> each.id().text())
                .filter(clients::contains)
                .collect(Collectors.toSet());
        var sheet = Sheet.onto(out, TABLE);
        for (var journey : journeys) {
            var leg = journey.leg();
            sheet.row(
                    name(journey.from(), both),
                    name(journey.to(), both),
                    journey.transport(),
                    leg.wholeMinutes(),
                    leg.miles());
        }
        sheet.flush();
    }

    private static String name(String place, Set<String> ofTwo) {
        var id = place.substring(place.indexOf(':') + 1);
        return ofTwo.contains(id) ? place : id;
    }

    /** The id of the place a cell means; empty, and the row at fault, if there is none or more than one. */
    private static String place(Intake intake, Row row, Column<String> column) {
        var text = row.cell(column).or("");
        var id = text.substring(text.indexOf(':') + 1);
        boolean isClient =
                !text.startsWith(CAREWORKER) && intake.known().has(ClientsFile.NAME_OF_FILE, plain(text, CLIENT));
        boolean isCareworker =
                !text.startsWith(CLIENT) && intake.known().has(CareworkersFile.NAME_OF_FILE, plain(text, CAREWORKER));
        if (!text.isEmpty() && isClient == isCareworker) {
            row.fault(
                    column,
                    isClient ? "which is a client and a careworker" : "which is not in clients.csv or careworkers.csv",
                    isClient ? "write client:" + id + " or careworker:" + id : "correct it, or add it there");
            return "";
        }
        return isClient
                ? Place.idOf(new ClientId(plain(text, CLIENT)))
                : isCareworker ? Place.idOf(new CareworkerId(plain(text, CAREWORKER))) : "";
    }

    private static String plain(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
