package coop.commonround.cost.book;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import coop.commonround.model.Calendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one grade is paid from one day on.
 *
 * @param rows of one grade and one first day, nearest bands first, then longest tenure; a row that was published again
 *     stands once
 */
public record PayScale(List<PayRow> rows) {
    /**
     * What an hour is paid, and why.
     *
     * @param what in a few words: empty for an ordinary hour, {@code sunday, +50%}
     */
    public record Rate(Money hour, String what, String source) {}

    public PayScale {
        Check.that(!rows.isEmpty(), "a pay scale must hold a row");
        rows = Versions.latest(rows, PayRow::origin, PayScale::isSame, PayScale::clash, PayRow::payGrade).stream()
                .sorted(Comparator.<PayRow>comparingInt(row -> row.when().band().rank())
                        .thenComparing(
                                Comparator.comparingInt(PayRow::tenureMonths).reversed())
                        .thenComparing(row -> row.when().band().text()))
                .toList();
    }

    static boolean isSame(PayRow one, PayRow other) {
        return one.tenureMonths() == other.tenureMonths() && one.when().equals(other.when());
    }

    private static boolean clash(PayRow one, PayRow other) {
        return one.tenureMonths() == other.tenureMonths()
                && one.when().overtime() == other.when().overtime()
                && one.when().sleepIn() == other.when().sleepIn()
                && one.when().band().clashesWith(other.when().band());
    }

    /** What an ordinary hour is paid after some months; empty if the scale does not say. */
    public Optional<Rate> findBasic(long months) {
        return findBasicRow(months).map(row -> new Rate(row.hourlyRate(), "", row.source()));
    }

    /** The least that is paid for a shift in which any visit is made, after some months; zero if the scale sets none. */
    public Duration minimumShift(long months) {
        return findBasicRow(months).map(PayRow::minimumShift).orElse(Duration.ZERO);
    }

    private Optional<PayRow> findBasicRow(long months) {
        return rows.stream()
                .filter(row -> row.isBasic() && row.tenureMonths() <= months)
                .findFirst();
    }

    /** What an hour around a moment is paid after some months; empty if the scale does not say. */
    public Optional<Rate> findAt(Instant moment, long months, Calendar calendar) {
        return rows.stream()
                .filter(row -> row.when().isByTheClock()
                        && row.tenureMonths() <= months
                        && row.when().band().holdsAt(moment, calendar))
                .findFirst()
                .map(row -> rate(row, months));
    }

    private Rate rate(PayRow row, long months) {
        var enhancement = row.enhancement();
        if (row.isBasic()) {
            return new Rate(row.hourlyRate(), "", row.source());
        }
        var band = row.when().band().text();
        return enhancement == null
                ? new Rate(row.hourlyRate(), band, row.source())
                : new Rate(
                        enhancement.appliedTo(basicBeneath(row, months)),
                        band + ", +" + enhancement.text(),
                        row.source());
    }

    /** A row that repeats the basic pay of its own tenure moves with the basic pay of longer service. */
    private Money basicBeneath(PayRow row, long months) {
        var ofRow = findBasicRow(row.tenureMonths());
        return ofRow.isEmpty() || ofRow.get().hourlyRate().equals(row.hourlyRate())
                ? findBasicRow(months).map(PayRow::hourlyRate).orElse(row.hourlyRate())
                : row.hourlyRate();
    }

    /** What a sleep-in is paid as a whole, in the place of an hour; empty if the scale pays it by the hour. */
    public Optional<Rate> findSleepIn(long months) {
        return rows.stream()
                .filter(row -> row.when().sleepIn() && row.tenureMonths() <= months)
                .findFirst()
                .map(row -> new Rate(row.hourlyRate(), "", row.source()));
    }

    /** What an hour of overtime is paid on top of ordinary pay; empty if the scale has none. */
    public Optional<Rate> findOvertime(long months) {
        return rows.stream()
                .filter(row -> row.when().overtime() && row.tenureMonths() <= months)
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.enhancement())
                        .map(enhancement -> new Rate(
                                enhancement.onTopOf(basicBeneath(row, months)),
                                "overtime, +" + enhancement.text(),
                                row.source())));
    }
}
