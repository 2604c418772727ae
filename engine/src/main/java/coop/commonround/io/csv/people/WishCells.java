package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Row;
import coop.commonround.model.Burden;
import coop.commonround.model.Wishes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The columns of {@code careworkers.csv} that say what somebody wants of the work. */
final class WishCells {
    static final Column<List<Burden>> WANTS = Column.of(
            "wants",
            days(),
            "days the careworker is glad of, so that more of them than a fair share are no burden",
            "evenings;weekends");
    static final Column<List<Burden>> WANTS_NOT = Column.of(
            "wants_not",
            days(),
            "days the careworker would rather not work, each at `people.unwanted_day` of policy.yaml",
            "split-days");

    private WishCells() {}

    private static Kind<List<Burden>> days() {
        var days = new LinkedHashMap<String, Burden>();
        for (var burden : Burden.values()) {
            if (burden.isOfDays()) {
                days.put(Choice.word(burden), burden);
            }
        }
        return Kinds.list(Choice.of(days));
    }

    static Supplier<Wishes> read(Row row) {
        var wants = row.cell(WANTS);
        var wantsNot = row.cell(WANTS_NOT);
        return () -> Wishes.NONE.withDays(Set.copyOf(wants.or(List.of())), Set.copyOf(wantsNot.or(List.of())));
    }
}
