package coop.commonround.plan;

import static java.util.stream.Collectors.groupingBy;

import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Chooses which visits to take out next, and the order to put them back in. */
final class Ruin {
    /** Visits taken out at a time. */
    private static final int FEWEST = 2;

    private static final int MOST = 9;

    /** Visits that start further apart than this do not stand in each other's way; seconds. */
    private static final int NEAR_IN_TIME = 2 * 3600;

    private final PlannedRoster roster;
    private final Insertion insertion;
    private final SplittableRandom random;
    private final Map<LocalDate, List<PlannedVisit>> byDate;
    private final Map<Object, List<PlannedVisit>> byClient;

    Ruin(PlannedRoster roster, Insertion insertion, SplittableRandom random) {
        this.roster = roster;
        this.insertion = insertion;
        this.random = random;
        this.byDate = roster.visits().stream().collect(groupingBy(PlannedVisit::date, TreeMap::new, toList()));
        this.byClient = roster.visits().stream().collect(groupingBy(PlannedVisit::client));
    }

    private static <T> java.util.stream.Collector<T, ?, List<T>> toList() {
        return java.util.stream.Collectors.toList();
    }

    /** The visits to take out, in the order to put them back; at least one. */
    List<PlannedVisit> next() {
        var uncovered = roster.visits().stream()
                .filter(visit -> !insertion.isCovered(visit))
                .toList();
        Set<PlannedVisit> chosen = new LinkedHashSet<>();
        int kind = random.nextInt(10);
        if (!uncovered.isEmpty() && kind < 4) {
            var seed = oneOf(uncovered);
            chosen.add(seed);
            chosen.addAll(near(seed));
        } else if (kind < 7) {
            chosen.addAll(near(oneOf(roster.visits())));
        } else if (kind < 9) {
            chosen.addAll(someOf(byClient.getOrDefault(oneOf(roster.visits()).client(), List.of())));
        } else {
            chosen.addAll(roundsOf(oneOf(roster.visits())));
        }
        var queue = new ArrayList<>(chosen);
        order(queue);
        return queue;
    }

    private void order(List<PlannedVisit> queue) {
        Collections.shuffle(queue, new Random(random.nextLong()));
        if (random.nextBoolean()) {
            queue.sort(Comparator.comparing((PlannedVisit visit) -> !visit.isDoubleUp())
                    .thenComparing(PlannedVisit::rag));
        }
    }

    /** Covered visits close to one in time and space, the closest more often than others. */
    private List<PlannedVisit> near(PlannedVisit seed) {
        var day = byDate.getOrDefault(seed.date(), List.of());
        var rounds = roster.rounds();
        var anyRound = rounds.get(0);
        var others = new ArrayList<PlannedVisit>();
        for (var other : day) {
            if (insertion.isCovered(other) && Math.abs(other.opens() - seed.opens()) < NEAR_IN_TIME) {
                others.add(other);
            }
        }
        others.sort(Comparator.comparingInt(other -> distance(anyRound, seed, other)));
        var chosen = new ArrayList<PlannedVisit>();
        int wanted = FEWEST + random.nextInt(MOST - FEWEST + 1);
        while (chosen.size() < wanted && !others.isEmpty()) {
            int index = (int) (Math.pow(random.nextDouble(), 3) * others.size());
            chosen.add(others.remove(index));
        }
        return chosen.isEmpty() ? List.of(seed) : chosen;
    }

    private static int distance(PlannedRound round, PlannedVisit one, PlannedVisit other) {
        return round.travelSeconds(one.client().place(), other.client().place());
    }

    private List<PlannedVisit> someOf(List<PlannedVisit> visits) {
        var shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        return shuffled.subList(0, Math.min(shuffled.size(), FEWEST + random.nextInt(MOST - FEWEST + 1)));
    }

    /** All visits of the round that makes one, and of a round near it. */
    private List<PlannedVisit> roundsOf(PlannedVisit seed) {
        var round = insertion.attendancesOf(seed).get(0).round();
        if (round == null) {
            return List.of(seed);
        }
        return round.attendances().stream().map(each -> each.visit()).distinct().toList();
    }

    private PlannedVisit oneOf(List<PlannedVisit> visits) {
        return visits.get(random.nextInt(visits.size()));
    }
}
