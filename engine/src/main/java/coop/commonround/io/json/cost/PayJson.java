package coop.commonround.io.json.cost;

import coop.commonround.base.Money;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Enhancement;
import coop.commonround.cost.book.Enhancement.PerHour;
import coop.commonround.cost.book.Enhancement.Percent;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayRow.When;
import coop.commonround.cost.book.PayScales;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code pay}: what careworkers are paid. */
final class PayJson {
    private static final Day ANY = new Day("", DayType.ANY);
    private static final Day OVERTIME = new Day("overtime", DayType.ANY);
    private static final Day SLEEP_IN = new Day("sleep-in", DayType.ANY);
    private static final Kind<Day> DAY_TYPE = Kinds.choice(
            Stream.concat(
                            Stream.of(DayType.values())
                                    .filter(type -> type != DayType.ANY)
                                    .map(type -> new Day(type.text(), type)),
                            Stream.of(OVERTIME, SLEEP_IN))
                    .toList(),
            Day::word);

    private static final Kind<Enhancement> ENHANCEMENT = Kinds.text(
            "write \"50%\" for a share of basic pay, or pounds an hour such as \"1.20\"", PayJson::enhancement);

    /** A kind of day, overtime or a sleep-in, as pay scales name them in one and the same key. */
    private record Day(String word, DayType type) {}

    private PayJson() {}

    static void write(PayRow row, Out out) {
        out.text("pay_grade", row.payGrade());
        Dates.write(row.origin(), out);
        out.number("tenure_months", row.tenureMonths()).money("hourly_rate", row.hourlyRate());
        if (row.when().overtime()) {
            out.text("day_type", OVERTIME.word());
        } else if (row.when().sleepIn()) {
            out.text("day_type", SLEEP_IN.word());
        } else {
            Dates.write(row.when().band(), out);
        }
        var enhancement = row.enhancement();
        out.text("enhancement", enhancement == null ? null : text(enhancement))
                .minutes("minimum_shift_minutes", row.minimumShift());
    }

    private static String text(Enhancement enhancement) {
        if (enhancement instanceof Percent share) {
            return share.percent().toPlainString() + "%";
        }
        return enhancement.onTopOf(Money.ZERO).pounds().toPlainString();
    }

    private static Enhancement enhancement(String text) {
        if (!text.endsWith("%")) {
            return new PerHour(Kinds.MONEY.meaning().apply(text));
        }
        return new Percent(Kinds.DECIMAL.meaning().apply(text.substring(0, text.length() - 1)));
    }

    /** The scales of all rows; rows that contradict one another are a fault of the costs as a whole. */
    static Supplier<PayScales> readAll(Keys costs) {
        var rows = costs.rowsTogether("pay", PayJson::read, PayScales::of);
        return () -> PayScales.of(rows);
    }

    private static Optional<PayRow> read(Keys keys) {
        var grade = keys.must("pay_grade", Kinds.ID);
        var origin = Dates.origin(keys);
        var tenure = keys.may("tenure_months", Kinds.WHOLE, 0);
        var rate = keys.must("hourly_rate", Kinds.MONEY);
        var day = keys.may("day_type", DAY_TYPE, ANY);
        var band = Dates.band(keys, () -> day.get().type());
        var enhancement = keys.may("enhancement", ENHANCEMENT);
        var minimum = keys.may("minimum_shift_minutes", Kinds.MINUTES, Duration.ZERO);
        return keys.build(() -> new PayRow(
                grade.get(),
                origin.get(),
                tenure.get(),
                rate.get(),
                new When(band.get(), day.get().equals(OVERTIME), day.get().equals(SLEEP_IN)),
                enhancement.orNull(),
                minimum.get()));
    }
}
