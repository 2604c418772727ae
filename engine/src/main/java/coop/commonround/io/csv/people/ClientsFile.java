package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Place;
import coop.commonround.model.Rag;
import java.util.List;
import java.util.Set;

/** {@code clients.csv}: the people who draw on care, and their homes. */
public final class ClientsFile {
    public static final String NAME_OF_FILE = "clients.csv";

    private static final Column<ClientId> ID = Column.of(
                    "client_id", Words.CLIENT_ID, "your own id for the client", "C014")
            .required()
            .unique()
            .alsoCalled("service user id", "client", "id", "client reference");
    private static final Column<String> NAME = Column.of(
                    "name", Kinds.TEXT, "for rosters and reports; never in a message", "June Example")
            .personal()
            .alsoCalled("client name", "service user");
    private static final Column<Double> LATITUDE = Column.of(
                    "latitude", Kinds.LATITUDE, "degrees north of the home (WGS84)", "53.6123")
            .required()
            .personal()
            .alsoCalled("lat");
    private static final Column<Double> LONGITUDE = Column.of(
                    "longitude",
                    Kinds.LONGITUDE,
                    "degrees east of the home (WGS84), below zero west of Greenwich",
                    "-1.8841")
            .required()
            .personal()
            .alsoCalled("lon", "lng", "long");
    private static final Column<String> ZONE =
            Column.of("zone", Kinds.ID, "the district a rate card may price differently", "Marsden");
    private static final Column<String> TEAM =
            Column.of("team", Kinds.ID, "the team of careworkers that usually visits", "Valley");
    private static final Column<Integer> MAXIMUM = Column.of(
                    "max_careworkers",
                    Kinds.whole(1, 1000),
                    "how many different careworkers are right for the client in the period; if empty, the policy's figure",
                    "4")
            .alsoCalled("maximum careworkers", "continuity cap", "max carers");
    private static final Column<Set<String>> REQUIRED =
            Column.of("required_attributes", Words.TAGS, "what each careworker must be", "female;speaks:pa;no-smoker");
    private static final Column<Set<String>> ATTRIBUTES = Column.of(
                    "attributes",
                    Words.TAGS,
                    "what the home holds that a careworker may not want",
                    "dog;smoking;stairs")
            .alsoCalled("home attributes");
    private static final Column<Rag> RAG = Column.of(
                    "rag", Choice.of(Rag.class), "whose care comes first when not all can be given", "red")
            .otherwise("amber")
            .alsoCalled("priority", "rag rating");

    private static final Column<Boolean> INTRODUCTIONS = Column.of(
            "introductions",
            Kinds.YES_NO,
            "whether somebody who has not been there before comes along on a shadow visit first; if empty, as the policy says",
            "yes");

    public static final Table TABLE = Table.of(
            NAME_OF_FILE,
            """
            A row is a client: somebody who draws on care and support, at one home.

            Names and places stay in rosters and reports. No message of the engine prints them: it speaks of ids.
            """,
            ID,
            NAME,
            LATITUDE,
            LONGITUDE,
            ZONE,
            TEAM,
            MAXIMUM,
            REQUIRED,
            ATTRIBUTES,
            RAG,
            INTRODUCTIONS);

    private ClientsFile() {}

    public static List<Client> read(Intake intake) {
        var clients = new Loading<Client>();
        intake.readRequired(TABLE, row -> {
            var id = row.cell(ID);
            var name = row.cell(NAME);
            var latitude = row.cell(LATITUDE);
            var longitude = row.cell(LONGITUDE);
            var zone = row.cell(ZONE);
            var team = row.cell(TEAM);
            var maximum = row.cell(MAXIMUM);
            var required = row.cell(REQUIRED);
            var attributes = row.cell(ATTRIBUTES);
            var rag = row.cell(RAG);
            var introductions = row.cell(INTRODUCTIONS);
            clients.add(
                    row,
                    () -> new Client(
                            id.get(),
                            name.or(""),
                            Place.ofClient(id.get(), latitude.get(), longitude.get()),
                            zone.orNull(),
                            team.orNull(),
                            maximum.orNull(),
                            required.or(Set.of()),
                            attributes.or(Set.of()),
                            rag.get(),
                            introductions.orNull()));
        });
        return clients.done();
    }
}
