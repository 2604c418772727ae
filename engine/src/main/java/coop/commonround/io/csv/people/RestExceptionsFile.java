package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.RestException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code rest_exceptions.csv}: nights in which the daily rest may be shorter. */
public final class RestExceptionsFile {
    private static final Column<CareworkerId> CAREWORKER = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "whose rest it is", "CW07")
            .required()
            .in(CareworkersFile.NAME_OF_FILE)
            .alsoCalled("carer", "carer id", "care worker", "staff id");
    private static final Column<LocalDate> DATE = Column.of(
                    "date", Kinds.DATE, "the day of work after the short night", "2026-11-25")
            .required();
    private static final Column<String> REASON = Column.of(
                    "reason",
                    Kinds.TEXT,
                    "why it may be short, for the inspector",
                    "late and early calls in one village")
            .required();
    private static final Column<Duration> LEAST = Column.of(
            "minimum_rest_hours",
            Kinds.hours(24),
            "how long the rest must be all the same; if empty, `working_time.shortest_daily_rest_hours` of policy.yaml",
            "9");
    private static final Column<String> DECIDED_BY =
            Column.of("decided_by", Kinds.TEXT, "the circle or person who decided it", "rota circle");

    public static final Table TABLE = Table.of("rest_exceptions.csv", """
            A row is one night in which a careworker's daily rest may be shorter than `limits.daily_rest_hours`.

            Regulation 22 of the Working Time Regulations 1998 allows it where work is split up over the day, and regulation 24 asks for an
            equivalent rest in its place. What the night lacks is owed and made good by `working_time.compensatory_rest_within_days`:
            rest_ledger.csv tells of it. On a day on which the careworker is under 18 a row counts for nothing.
            """, CAREWORKER, DATE, REASON, LEAST, DECIDED_BY);

    private record Night(CareworkerId careworker, RestException exception) {}

    private RestExceptionsFile() {}

    /** The careworkers with their nights. */
    public static List<Careworker> read(Intake intake, List<Careworker> careworkers) {
        var once = new Once();
        var nights = new Loading<Night>();
        var young = new HashMap<CareworkerId, Careworker>();
        careworkers.forEach(each -> young.put(each.id(), each));
        intake.read(TABLE, row -> {
            var careworker = row.cell(CAREWORKER);
            var date = row.cell(DATE);
            var reason = row.cell(REASON);
            var least = row.cell(LEAST);
            var decidedBy = row.cell(DECIDED_BY);
            once.check(row, careworker, date);
            if (row.isClean()) {
                var known = young.get(careworker.get());
                if (known != null && known.isUnder18(date.get())) {
                    row.warn(
                            DATE,
                            "a day on which the careworker is under 18: the row counts for nothing",
                            "take it out");
                }
            }
            nights.add(
                    row,
                    () -> new Night(
                            careworker.get(),
                            new RestException(date.get(), reason.get(), least.orNull(), decidedBy.or(""))));
        });
        Map<CareworkerId, List<RestException>> byCareworker = nights.done().stream()
                .collect(Collectors.groupingBy(
                        Night::careworker, Collectors.mapping(Night::exception, Collectors.toList())));
        return careworkers.stream()
                .map(each -> each.withWorkingTime(
                        each.workingTime().withRestExceptions(byCareworker.getOrDefault(each.id(), List.of()))))
                .toList();
    }
}
