package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Row;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.WorkingTimeTerms;
import java.time.Duration;
import java.util.function.Supplier;

/** The columns of {@code careworkers.csv} about hours. */
final class HoursCells {
    private static final Duration MAXIMUM_HOURS = Duration.ofHours(48);

    static final Column<Duration> CONTRACTED = Column.of(
                    "contracted_hours", Kinds.hours(168), "hours a week promised to the careworker", "30")
            .otherwise("0")
            .alsoCalled("contract hours", "weekly hours");
    static final Column<Duration> MINIMUM = Column.of(
                    "minimum_hours", Kinds.hours(168), "hours a week wished for at the least", "16")
            .otherwise("0")
            .alsoCalled("min hours");
    static final Column<Duration> MAXIMUM = Column.of(
                    "maximum_hours",
                    Kinds.hours(168),
                    "the most hours in a week from Monday to Sunday; if empty, 48 or the contracted hours if they are more",
                    "37.5")
            .alsoCalled("max hours");
    static final Column<Boolean> OPTED_OUT = Column.of(
                    "opted_out_48h", Kinds.YES_NO, "whether the careworker has signed out of the 48-hour average", "no")
            .otherwise("no")
            .alsoCalled("opt out", "opted out", "wtr opt out");

    static final Column<Duration> OTHER_JOB = Column.of(
                    "other_job_hours",
                    Kinds.hours(168),
                    "hours a week in another job, as declared: they count towards the average week",
                    "8")
            .otherwise("0")
            .alsoCalled("second job hours");

    private HoursCells() {}

    /** What a row says about hours; faults the row where they contradict one another. */
    static Supplier<Hours> read(Row row) {
        var contracted = row.cell(CONTRACTED);
        var minimum = row.cell(MINIMUM);
        var maximum = row.cell(MAXIMUM);
        var optedOut = row.cell(OPTED_OUT);
        if (row.isClean()) {
            var most = maximum.find();
            if (most.isPresent() && most.get().compareTo(contracted.get()) < 0) {
                row.fault(MAXIMUM, "which is below contracted_hours", "raise it, or lower those");
            } else if (most.isPresent() && most.get().compareTo(minimum.get()) < 0) {
                row.fault(MAXIMUM, "which is below minimum_hours", "raise it, or lower those");
            }
        }
        return () -> new Hours(
                contracted.get(),
                minimum.get(),
                maximum.or(longest(MAXIMUM_HOURS, longest(contracted.get(), minimum.get()))),
                optedOut.get());
    }

    /** What a row says to working-time law besides. */
    static Supplier<WorkingTimeTerms> readTerms(Row row) {
        var otherJob = row.cell(OTHER_JOB);
        return () -> WorkingTimeTerms.DEFAULT.withOtherJob(otherJob.get());
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
