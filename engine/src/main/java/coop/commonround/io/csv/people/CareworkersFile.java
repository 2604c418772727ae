package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Careworker;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.HeldSkill;
import coop.commonround.model.InsuranceRelief;
import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code careworkers.csv}: staff, volunteers and secondees. */
public final class CareworkersFile {
    public static final String NAME_OF_FILE = "careworkers.csv";

    private static final Column<CareworkerId> ID = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "your own id for the careworker", "CW07")
            .required()
            .unique()
            .alsoCalled("carer", "carer id", "care worker", "staff id", "employee id", "worker id");
    private static final Column<String> NAME = Column.of(
                    "name", Kinds.TEXT, "for rosters and reports; never in a message", "Asha Example")
            .personal()
            .alsoCalled("carer name", "staff name", "employee name");
    private static final Column<Double> LATITUDE = Column.of(
                    "latitude", Kinds.LATITUDE, "degrees north of where rounds start and end (WGS84)", "53.6031")
            .required()
            .personal()
            .alsoCalled("lat");
    private static final Column<Double> LONGITUDE = Column.of(
                    "longitude", Kinds.LONGITUDE, "degrees east of where rounds start and end (WGS84)", "-1.9012")
            .required()
            .personal()
            .alsoCalled("lon", "lng", "long");
    private static final Column<Transport> TRANSPORT = Column.of(
                    "transport",
                    Choice.of(Transport.class)
                            .alsoReading("driver", Transport.CAR)
                            .alsoReading("driving", Transport.CAR)
                            .alsoReading("bike", Transport.BICYCLE)
                            .alsoReading("cycle", Transport.BICYCLE)
                            .alsoReading("walk", Transport.FOOT)
                            .alsoReading("walking", Transport.FOOT),
                    "how the careworker gets from home to home; a passenger is driven by a colleague",
                    "bicycle")
            .otherwise("car")
            .alsoCalled("transport mode", "travel mode");
    private static final Column<Contract> CONTRACT = Column.of(
                    "contract",
                    Choice.of(Contract.class),
                    "guaranteed hours are paid, worked or not; flexible hours are paid as worked;"
                            + " volunteers are unpaid and give no regulated care; secondees are lent",
                    "guaranteed")
            .otherwise("flexible")
            .alsoCalled("contract type");
    private static final Column<String> PAY_GRADE = Column.of("pay_grade", Kinds.ID, "the grade of pay.csv", "senior")
            .required()
            .in("pay.csv")
            .alsoCalled("grade");
    private static final Column<LocalDate> START_DATE = Column.of(
                    "start_date",
                    Kinds.DATE,
                    "first day of employment, for steps of pay by tenure, and the average week of those who are new",
                    "2024-09-02")
            .alsoCalled("employment start", "started on");
    private static final Column<LocalDate> BIRTH = Column.of(
                    "date_of_birth",
                    Kinds.DATE,
                    "for the minimum wage where minimum_wage_band is not given, and for the law of working time under 18",
                    "2001-05-17")
            .personal()
            .alsoCalled("dob", "birth date");
    private static final Column<String> BAND = Column.of(
            "minimum_wage_band",
            Choice.of(bands()),
            "the band of the minimum wage; if empty, the date of birth decides",
            "21+");
    private static final Column<Set<String>> ATTRIBUTES =
            Column.of("attributes", Words.TAGS, "what clients may ask for", "female;speaks:pa;no-smoker");
    private static final Column<Set<String>> DISLIKES = Column.of(
            "dislikes", Words.TAGS, "attributes of homes the careworker would rather not visit", "dog;smoking");
    private static final Column<String> TEAM =
            Column.of("team", Kinds.ID, "the team the careworker belongs to", "Valley");
    private static final Column<Duration> MAXIMUM_TRAVEL = Column.of(
                    "max_travel_minutes",
                    Kinds.minutes(0, 600),
                    "the longest way between two visits; if empty, there is no limit",
                    "25")
            .alsoCalled("maximum travel minutes", "max travel");
    private static final Column<CareworkerId> TRAVELS_WITH = Column.of(
                    "travels_with",
                    Words.CAREWORKER_ID,
                    "of a passenger, the careworker who drives from visit to visit: both make the same visits one after the"
                            + " other; if empty, whoever it is is not looked at",
                    "CW02")
            .alsoCalled("driver");
    private static final Column<LocalDate> RECALL =
            Column.of("recall_date", Kinds.DATE, "a secondee's last day here", "2026-12-31");

    private static final Column<InsuranceRelief.Kind> RELIEF = Column.of(
                    "ni_relief",
                    Choice.of(InsuranceRelief.Kind.class),
                    "a relief from employer's National Insurance: a veteran in the first year of civilian work, an"
                            + " apprentice under 25, young (under 21), or none whatever the age; if empty, age and band of"
                            + " the minimum wage decide",
                    "veteran")
            .alsoCalled("ni relief", "ni category");
    private static final Column<LocalDate> RELIEF_FROM = Column.of(
            "ni_relief_from",
            Kinds.DATE,
            "the first day of the relief: of a veteran's first civilian work; if empty, start_date for a veteran",
            "2026-09-01");
    private static final Column<LocalDate> RELIEF_UNTIL = Column.of(
            "ni_relief_until",
            Kinds.DATE,
            "the last day of the relief; if empty, the law ends it: after a veteran's 12 months, at the age",
            "2027-08-31");

    public static final Table TABLE = Table.of(
            NAME_OF_FILE,
            """
            A row is a careworker: staff, a volunteer or a secondee.

            Hours are hours a week, as decimals (`37.5`) or hours and minutes (`37:30`). All dates include the day named.
            """,
            ID,
            NAME,
            LATITUDE,
            LONGITUDE,
            TRANSPORT,
            CONTRACT,
            HoursCells.CONTRACTED,
            HoursCells.MINIMUM,
            HoursCells.MAXIMUM,
            HoursCells.MAXIMUM_A_DAY,
            HoursCells.OPTED_OUT,
            HoursCells.OTHER_JOB,
            HoursCells.NIGHT_WORKER,
            HoursCells.NIGHT_HAZARD,
            HoursCells.NIGHT_ASSESSED,
            PAY_GRADE,
            START_DATE,
            BIRTH,
            BAND,
            ATTRIBUTES,
            DISLIKES,
            TEAM,
            MAXIMUM_TRAVEL,
            TRAVELS_WITH,
            RECALL,
            RELIEF,
            RELIEF_FROM,
            RELIEF_UNTIL,
            WishCells.WANTS,
            WishCells.WANTS_NOT,
            WishCells.AREAS,
            WishCells.TO_SHORT,
            WishCells.TO_LONG,
            WishCells.SHORTEST,
            WishCells.CONSECUTIVE,
            WishCells.ONLY_HOMES,
            WishCells.REFUSES,
            WishCells.LIKES);

    /** Somebody who is driven by a careworker that may stand further down. */
    private record Driven(Row row, CareworkerId driver) {}

    private CareworkersFile() {}

    private static Map<String, String> bands() {
        var bands = new LinkedHashMap<String, String>();
        Careworker.MINIMUM_WAGE_BANDS.forEach(band -> bands.put(band, band));
        return bands;
    }

    public static List<Careworker> read(Intake intake) {
        var careworkers = new Loading<Careworker>();
        var ways = new HashMap<CareworkerId, Transport>();
        var drivers = new ArrayList<Driven>();
        intake.readRequired(TABLE, row -> {
            var id = row.cell(ID);
            var name = row.cell(NAME);
            var latitude = row.cell(LATITUDE);
            var longitude = row.cell(LONGITUDE);
            var transport = row.cell(TRANSPORT);
            var contract = row.cell(CONTRACT);
            var hours = HoursCells.read(row);
            var workingTime = HoursCells.readTerms(row);
            var payGrade = row.cell(PAY_GRADE);
            var startDate = row.cell(START_DATE);
            var birth = row.cell(BIRTH);
            var band = row.cell(BAND);
            var attributes = row.cell(ATTRIBUTES);
            var dislikes = row.cell(DISLIKES);
            var team = row.cell(TEAM);
            var maximumTravel = row.cell(MAXIMUM_TRAVEL);
            var travelsWith = row.cell(TRAVELS_WITH);
            var recall = row.cell(RECALL);
            travelsWith.find().ifPresent(driver -> drivers.add(new Driven(row, driver)));
            id.find().ifPresent(known -> ways.put(known, transport.or(Transport.CAR)));
            var relief = row.cell(RELIEF);
            var reliefFrom = row.cell(RELIEF_FROM);
            var reliefUntil = row.cell(RELIEF_UNTIL);
            var wishes = WishCells.read(row);
            careworkers.add(
                    row,
                    () -> new Careworker(
                            id.get(),
                            name.or(""),
                            Place.ofCareworker(id.get(), latitude.get(), longitude.get()),
                            transport.get(),
                            contract.get(),
                            hours.get(),
                            payGrade.get(),
                            startDate.orNull(),
                            birth.orNull(),
                            band.orNull(),
                            attributes.or(Set.of()),
                            dislikes.or(Set.of()),
                            team.orNull(),
                            maximumTravel.orNull(),
                            recall.orNull(),
                            List.<HeldSkill>of(),
                            InsuranceRelief.of(relief.orNull(), reliefFrom.orNull(), reliefUntil.orNull()),
                            workingTime.get(),
                            wishes.get(),
                            travelsWith.orNull()));
        });
        for (var each : drivers) {
            var way = ways.get(each.driver());
            if (way == null) {
                each.row().fault(TRAVELS_WITH, "which is not in careworkers.csv", "correct the id, or add the row");
            } else if (way != Transport.CAR) {
                each.row()
                        .fault(
                                TRAVELS_WITH,
                                "who does not go by car",
                                "name somebody who drives, or correct their " + TRANSPORT.name());
            }
        }
        return careworkers.done();
    }
}
