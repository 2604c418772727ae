package coop.commonround.search.table;

import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.stream.Stream;

/** The things that are carried, of those that some shift has a limit for; each has a number. */
final class Goods {
    private final String[] names;

    Goods(PlannedRound[] rounds) {
        names = Stream.of(rounds)
                .flatMap(each -> each.shift().capacity().byName().keySet().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    int count() {
        return names.length;
    }

    /** What each visit needs of each: visit times {@link #count} plus number. */
    int[] loads(PlannedVisit[] visits) {
        return Stream.of(visits)
                .flatMapToInt(each -> Stream.of(names).mapToInt(each.load()::quantityOf))
                .toArray();
    }

    /** What each round can carry of each: round times {@link #count} plus number; {@link Integer#MAX_VALUE} for no limit. */
    int[] capacities(PlannedRound[] rounds) {
        return Stream.of(rounds)
                .map(each -> each.shift().capacity().byName())
                .flatMapToInt(limits -> Stream.of(names).mapToInt(name -> limits.getOrDefault(name, Integer.MAX_VALUE)))
                .toArray();
    }
}
