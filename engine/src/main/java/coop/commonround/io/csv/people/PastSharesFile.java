package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Burden;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.PastShare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** {@code past_shares.csv}: what careworkers had of evenings and the like before the period. */
public final class PastSharesFile {
    private static final Column<CareworkerId> CAREWORKER = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "who; may have left since", "CW07")
            .required()
            .alsoCalled("carer", "carer id", "care worker", "staff id");
    private static final Column<LocalDate> FROM = Column.of(
                    "from", Kinds.DATE, "the first day of the span", "2026-11-16")
            .required();
    private static final Column<LocalDate> UNTIL = Column.of(
                    "until", Kinds.DATE, "the last day of the span", "2026-11-22")
            .required();
    private static final Map<Burden, Column<Integer>> AMOUNTS = amounts();

    public static final Table TABLE = Table.of("past_shares.csv", """
            A row is what one careworker had of evenings, weekends, bank holidays, split days, unpaid gaps and travel in a past span.

            Each run writes them as the first nine columns of `fairness.csv`: put together, those of past weeks are this file. A span counts
            if it ends within the look-back, `limits.familiar_within_days` of policy.yaml. Days of weekends are known from
            history.csv as well; of the two, the larger figure counts. People who have left may stand here.
            """, columns().toArray(Column<?>[]::new));

    private PastSharesFile() {}

    private static Map<Burden, Column<Integer>> amounts() {
        var columns = new EnumMap<Burden, Column<Integer>>(Burden.class);
        for (var burden : Burden.values()) {
            columns.put(
                    burden,
                    Column.of(
                                    burden.column(),
                                    Kinds.whole(0, 1_000_000),
                                    meaning(burden),
                                    burden.isOfDays() ? "2" : "150")
                            .otherwise("0"));
        }
        return columns;
    }

    /** What a sum of a burden says to people. */
    public static String meaning(Burden burden) {
        return switch (burden) {
            case EVENINGS -> "days on which work ended after `limits.evening_from`";
            case WEEKENDS -> "Saturdays and Sundays with work";
            case BANK_HOLIDAYS -> "bank holidays and special days with work";
            case SPLIT_DAYS -> "days with work in more than one shift";
            case UNPAID_GAPS -> "minutes of gaps too long to be paid";
            case TRAVEL -> "minutes of ways between visits";
        };
    }

    private static List<Column<?>> columns() {
        var columns = new ArrayList<Column<?>>(List.of(CAREWORKER, FROM, UNTIL));
        columns.addAll(AMOUNTS.values());
        return columns;
    }

    public static List<PastShare> read(Intake intake) {
        var once = new Once();
        var shares = new ArrayList<PastShare>();
        intake.read(TABLE, row -> {
            var careworker = row.cell(CAREWORKER);
            var from = row.cell(FROM);
            var until = row.cell(UNTIL);
            var amounts = new EnumMap<Burden, Integer>(Burden.class);
            AMOUNTS.forEach(
                    (burden, column) -> row.cell(column).find().ifPresent(amount -> amounts.put(burden, amount)));
            once.check(row, careworker, from);
            if (row.isClean() && until.get().isBefore(from.get())) {
                row.fault(UNTIL, "which is before from", "give the last day of the span");
            }
            if (row.isWhole()) {
                shares.add(new PastShare(careworker.get(), from.get(), until.get(), amounts));
            }
        });
        return shares;
    }
}
