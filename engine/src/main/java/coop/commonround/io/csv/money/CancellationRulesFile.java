package coop.commonround.io.csv.money;

import coop.commonround.base.Money;
import coop.commonround.cost.book.CancellationRule;
import coop.commonround.cost.book.CancellationRule.Due;
import coop.commonround.cost.book.CancellationRule.When;
import coop.commonround.cost.book.CancellationRules;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** {@code cancellation_rules.csv}: what is due for visits that are called off. */
public final class CancellationRulesFile {
    /** The name of the file, for those who refer to it. */
    public static final String NAME_OF_FILE = "cancellation_rules.csv";

    private static final Column<String> RULE = Column.of(
                    "rule", Kinds.ID, "your own name for the rule, as rates.csv names it", "24-hours")
            .required()
            .listed()
            .alsoCalled("cancellation rule");
    private static final Column<String> REASON = Column.of(
                    "reason", Kinds.TEXT, "the cancel_reason of visits it is for; if empty, any", "hospital")
            .alsoCalled("cancel reason");
    private static final Column<Duration> NOTICE_FROM = Column.of(
            "notice_from", Kinds.minutes(0, 525_600), "the least notice it is for, included; if empty, none", "1440");
    private static final Column<Duration> NOTICE_BELOW =
            Column.of("notice_below", Kinds.minutes(1, 525_600), "the most notice, excluded; if empty, any", "1440");
    private static final Column<Integer> WITHIN_DAYS = Column.of(
            "within_days",
            Kinds.whole(1, 366),
            "up to which day of an absence it is for, the first counted as 1; if empty, any",
            "14");
    private static final Column<BigDecimal> BILLED = Column.of(
                    "billed_share", Kinds.SHARE, "of the visit's price that the payer owes", "100%")
            .otherwise("0")
            .alsoCalled("billed");
    private static final Column<BigDecimal> PAID = Column.of(
                    "paid_share", Kinds.SHARE, "of contact and travel time that its careworkers are paid", "50%")
            .otherwise("0")
            .alsoCalled("paid");
    private static final Column<BigDecimal> MILEAGE = Column.of(
                    "mileage_share", Kinds.SHARE, "of the miles that lead to it that they are paid", "0%")
            .otherwise("0")
            .alsoCalled("mileage");
    private static final Column<Money> CHARGE = Column.of(
                    "charge", Kinds.MONEY, "pounds the payer owes on top, once a visit", "5.00")
            .otherwise("0");

    public static final Table TABLE = new Table(
            NAME_OF_FILE,
            List.of(
                    "A row says what is due for visits called off for some reason, with some notice: what is billed, what"
                            + " its careworkers are paid, and their mileage, each decided by itself.",
                    "Notice is in minutes, as `notice_minutes` of visits.csv. The nearest row decides: of the visit's reason"
                            + " before any reason, and among those of the fewest days; where notice is not known, only"
                            + " rows without notice hold. Days of an absence count from `away_since` of packages.csv, or"
                            + " from the first visit of the package that was called off for the same reason: a hospital"
                            + " retainer of two weeks has 14.",
                    "The rows of one rule with one first day are one version, which holds until the next version of that"
                            + " rule begins; a row that is published again replaces the earlier publication."),
            List.of(
                    RULE,
                    Bands.EFFECTIVE_FROM,
                    Bands.PUBLISHED_ON,
                    Bands.SOURCE,
                    REASON,
                    NOTICE_FROM,
                    NOTICE_BELOW,
                    WITHIN_DAYS,
                    BILLED,
                    PAID,
                    MILEAGE,
                    CHARGE));

    private CancellationRulesFile() {}

    public static CancellationRules read(Intake intake) {
        var rows = new Loading<Standing<CancellationRule>>();
        intake.read(TABLE, row -> {
            var rule = row.cell(RULE);
            var origin = Bands.origin(row);
            var when = when(row);
            var due = due(row);
            rows.add(
                    row,
                    () -> new Standing<>(
                            new CancellationRule(rule.get(), origin.get(), when.get(), due.get()), row.line()));
        });
        return CancellationRules.of(Standing.of(
                rows.done(),
                row -> List.of(row.rule(), row.origin().effectiveFrom()),
                CancellationRules::of,
                intake.faults(TABLE.file())));
    }

    private static Supplier<When> when(Row row) {
        var reason = row.cell(REASON);
        var from = row.cell(NOTICE_FROM);
        var below = row.cell(NOTICE_BELOW);
        var days = row.cell(WITHIN_DAYS);
        return () -> new When(reason.orNull(), from.orNull(), below.orNull(), days.orNull());
    }

    private static Supplier<Due> due(Row row) {
        var billed = row.cell(BILLED);
        var paid = row.cell(PAID);
        var mileage = row.cell(MILEAGE);
        var charge = row.cell(CHARGE);
        return () -> new Due(billed.get(), paid.get(), mileage.get(), charge.get());
    }
}
