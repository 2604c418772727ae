package coop.commonround.io.csv.decision;

import coop.commonround.base.Money;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.table.Column;
import coop.commonround.model.DoubleUpPolicy;
import java.time.Duration;
import java.util.List;

/** {@code double_ups} of the policy: what visits for more than one careworker may do. */
final class DoubleUpKeys {
    private static final DoubleUpPolicy USUAL = DoubleUpPolicy.DEFAULT;

    private static final Column<Money> GONE_SINGLE = Column.of(
                    "double_ups.gone_single",
                    Kinds.MONEY,
                    "for each double-up that one careworker makes alone, by the sign-off of its visit",
                    "12")
            .otherwise(USUAL.goneSingle().toString());

    private static final Column<Duration> APART = Column.of(
                    "double_ups.start_apart_minutes",
                    Kinds.minutes(0, 60),
                    "how many minutes apart those who make a double-up may start, in rosters made elsewhere; planned ones start"
                            + " together",
                    "5")
            .otherwise(Long.toString(USUAL.apart().toMinutes()));

    static final List<Column<?>> ALL = List.of(GONE_SINGLE, APART);

    private DoubleUpKeys() {}

    static DoubleUpPolicy read(Settings settings) {
        return new DoubleUpPolicy(
                settings.value(GONE_SINGLE).get(), settings.value(APART).get());
    }
}
