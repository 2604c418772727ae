package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Row;
import coop.commonround.model.Burden;
import coop.commonround.model.Wishes;
import java.time.Duration;
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

    static final Column<List<String>> AREAS = Column.of(
            "areas",
            Kinds.list(Kinds.ID),
            "zones of clients the careworker would like to work in; if empty, in any",
            "Marsden;Slaithwaite");
    static final Column<Duration> TO_SHORT = travel(
            "travel_to_short_minutes",
            "the longest wanted way to a visit shorter than `people.long_visit_minutes` of policy.yaml, from the visit before or"
                    + " from home; if empty, any",
            "15");
    static final Column<Duration> TO_LONG =
            travel("travel_to_long_minutes", "the same for longer visits; if empty, any", "30");
    static final Column<Duration> SHORTEST = Column.of(
                    "shortest_round_minutes",
                    Kinds.minutes(0, 1440),
                    "a round with less paid time is not worth setting out for",
                    "120")
            .otherwise("0");
    static final Column<Boolean> CONSECUTIVE = Column.of(
                    "consecutive", Kinds.YES_NO, "whether the careworker wants to work without unpaid gaps", "yes")
            .otherwise("no");

    static final Column<Set<String>> ONLY_HOMES = homes(
            "only_homes",
            "attributes of homes: the careworker goes to no home without one of them; if empty, to any",
            "ground-floor");
    static final Column<Set<String>> REFUSES =
            homes("refuses", "attributes of homes: the careworker never goes to a home with one of them", "dog");
    static final Column<Set<String>> LIKES = homes(
            "likes",
            "attributes of homes at which the careworker is better than others, as `prefer` of compatibility.csv",
            "garden");

    private static Column<Set<String>> homes(String name, String meaning, String example) {
        return Column.of(name, Words.TAGS, meaning, example);
    }

    private WishCells() {}

    private static Column<Duration> travel(String name, String meaning, String example) {
        return Column.of(name, Kinds.minutes(0, 600), meaning, example);
    }

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
        var areas = row.cell(AREAS);
        var toShort = row.cell(TO_SHORT);
        var toLong = row.cell(TO_LONG);
        var shortest = row.cell(SHORTEST);
        var consecutive = row.cell(CONSECUTIVE);
        var only = row.cell(ONLY_HOMES);
        var refuses = row.cell(REFUSES);
        var likes = row.cell(LIKES);
        return () -> new Wishes(
                Set.copyOf(wants.or(List.of())),
                Set.copyOf(wantsNot.or(List.of())),
                Set.copyOf(areas.or(List.of())),
                new Wishes.Travel(toShort.orNull(), toLong.orNull()),
                shortest.get(),
                consecutive.get(),
                new Wishes.Homes(only.or(Set.of()), refuses.or(Set.of()), likes.or(Set.of())));
    }
}
