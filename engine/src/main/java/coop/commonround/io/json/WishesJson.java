package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Burden;
import coop.commonround.model.Wishes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a careworker wants of the work: keys of {@code careworkers}. */
final class WishesJson {
    private static final Kind<Burden> DAYS =
            Kinds.choice(Stream.of(Burden.values()).filter(Burden::isOfDays).toList(), Kinds::word);

    private WishesJson() {}

    static void write(Wishes wishes, Out out) {
        out.list("wants", words(wishes.wants()))
                .list("wants_not", words(wishes.wantsNot()))
                .list("areas", wishes.areas())
                .minutes("travel_to_short_minutes", wishes.travel().toShort())
                .minutes("travel_to_long_minutes", wishes.travel().toLong());
        if (!wishes.shortestRound().isZero()) {
            out.minutes("shortest_round_minutes", wishes.shortestRound());
        }
        if (wishes.isConsecutive()) {
            out.yesNo("consecutive", true);
        }
        out.list("only_homes", wishes.homes().only())
                .list("refuses", wishes.homes().refused())
                .list("likes", wishes.homes().liked());
    }

    private static List<String> words(Collection<Burden> burdens) {
        return burdens.stream().map(Kinds::word).toList();
    }

    static Supplier<Wishes> read(Keys keys) {
        var wants = keys.list("wants", DAYS);
        var wantsNot = keys.list("wants_not", DAYS);
        var areas = keys.list("areas", Kinds.TEXT);
        var toShort = keys.may("travel_to_short_minutes", Kinds.MINUTES);
        var toLong = keys.may("travel_to_long_minutes", Kinds.MINUTES);
        var shortest = keys.may("shortest_round_minutes", Kinds.MINUTES, Duration.ZERO);
        var consecutive = keys.may("consecutive", Kinds.YES_NO, false);
        var only = keys.list("only_homes", Kinds.TEXT);
        var refuses = keys.list("refuses", Kinds.TEXT);
        var likes = keys.list("likes", Kinds.TEXT);
        return () -> new Wishes(
                Set.copyOf(wants),
                Set.copyOf(wantsNot),
                Set.copyOf(areas),
                new Wishes.Travel(toShort.orNull(), toLong.orNull()),
                shortest.get(),
                consecutive.get(),
                new Wishes.Homes(Set.copyOf(only), Set.copyOf(refuses), Set.copyOf(likes)));
    }
}
