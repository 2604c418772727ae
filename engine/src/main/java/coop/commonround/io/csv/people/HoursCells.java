package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Row;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.NightTerms;
import coop.commonround.model.WorkingTimeTerms;
import java.time.Duration;
import java.time.LocalDate;
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
    static final Column<Duration> MAXIMUM_A_DAY = Column.of(
                    "maximum_hours_a_day",
                    Kinds.hours(24),
                    "the most hours of work in a day they want, ways from home and back included; if empty, what the law allows",
                    "3")
            .alsoCalled("max hours a day", "daily hours");
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

    static final Column<Boolean> NIGHT_WORKER = Column.of(
                    "night_worker",
                    Kinds.YES_NO,
                    "whether they are a night worker; if empty, they are if on most days they work three hours or more of night time,"
                            + " by their shifts and `past_hours.csv`",
                    "yes")
            .alsoCalled("nights");
    static final Column<Boolean> NIGHT_HAZARD = Column.of(
                    "night_hazard",
                    Kinds.YES_NO,
                    "whether a risk assessment or agreement finds special hazards or heavy strain in their night work: 8 hours in"
                            + " any 24 are the most then",
                    "no")
            .otherwise("no")
            .alsoCalled("heavy nights");
    static final Column<LocalDate> NIGHT_ASSESSED = Column.of(
                    "night_assessed_until",
                    Kinds.DATE,
                    "the last day on which their health assessment for night work counts; where `night_worker` is yes, none is none",
                    "2027-03-31")
            .alsoCalled("night health assessment until");

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
        var mostADay = row.cell(MAXIMUM_A_DAY);
        var otherJob = row.cell(OTHER_JOB);
        if (mostADay.orNull() != null && mostADay.get().isZero()) {
            row.fault(MAXIMUM_A_DAY, "which leaves no work at all", "write the hours they want, or leave it empty");
        }
        var isNightWorker = row.cell(NIGHT_WORKER);
        var isHazardous = row.cell(NIGHT_HAZARD);
        var assessedUntil = row.cell(NIGHT_ASSESSED);
        return () -> WorkingTimeTerms.DEFAULT
                .withOtherJob(otherJob.get())
                .withMostADay(mostADay.orNull())
                .withNights(new NightTerms(isNightWorker.orNull(), isHazardous.get(), assessedUntil.orNull()));
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
