package coop.commonround.bench;

import coop.commonround.model.Problem;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.search.Search;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much memory does the kernel keep, and how does it grow with the visits?
 *
 * <p>Settles how large a co-op a small machine can plan for, and shows each table that grows faster than the visits.
 * Prints CSV, a row for each number of visits: what is kept in kilobytes by the problem, and on top of it by the planning
 * model, the kernel's tables, the state and the running search; kilobytes in all for each thousand visits; and the
 * milliseconds each step took, once and cold. Run:
 * <pre>{@code
 * java -cp engine-bench/target/bench.jar coop.commonround.bench.Footprint 300 1200 3000 7650 20000
 * }</pre>
 */
public final class Footprint {
    private static final int ITERATIONS = 200;
    private static final int SMALL = 40;

    private final List<Object> held = new ArrayList<>();
    private final List<Long> kilobytes = new ArrayList<>();
    private final List<Long> milliseconds = new ArrayList<>();
    private long usedBefore = used();
    private long began;

    private Footprint() {}

    public static void main(String[] visits) throws IOException {
        System.out.println(
                "visits,careworkers,clients,rounds,candidates,problem_kb,model_kb,tables_kb,state_kb,search_kb,"
                        + "kb_per_thousand,model_ms,tables_ms,state_ms,first_roster_ms,uncovered");
        new Footprint().row(SMALL); // so that loading classes counts to no size
        for (var number : visits) {
            System.out.println(new Footprint().row(Integer.parseInt(number)));
        }
    }

    private String row(int visits) throws IOException {
        var problem = problem(visits);
        keep(problem);
        var roster = PlannedRoster.of(problem, TravelTimes.of(problem));
        keep(roster);
        var instance = new Instance(roster, problem.policy());
        keep(instance);
        var state = new RosterState(instance);
        keep(state);
        var search = new Search(state, 1);
        search.construct(() -> false);
        int uncovered = state.visitsUncovered();
        lap();
        searchOn(search);
        long all = kilobytes.stream().mapToLong(each -> each).sum();
        return Stream.of(
                        Stream.of(
                                problem.visits().size(),
                                problem.careworkers().size(),
                                problem.clients().size(),
                                roster.rounds().size(),
                                candidates(roster)),
                        kilobytes.stream(),
                        Stream.of(all * 1000 / problem.visits().size()),
                        milliseconds.stream().skip(1),
                        Stream.of(uncovered))
                .flatMap(each -> each)
                .map(each -> String.format(Locale.ROOT, "%d", each))
                .collect(Collectors.joining(","));
    }

    private Problem problem(int visits) throws IOException {
        var week = new ExampleWeek();
        week.visits = visits;
        week.make();
        week.remove();
        began = System.nanoTime();
        return week.problem;
    }

    private static long candidates(PlannedRoster roster) {
        return roster.rounds().stream()
                .mapToLong(round -> round.candidates().size())
                .sum();
    }

    /** Notes the time a step took and what its outcome keeps. */
    private void keep(Object made) {
        lap();
        held.add(made);
        weigh();
        began = System.nanoTime();
    }

    private void lap() {
        milliseconds.add((System.nanoTime() - began) / 1_000_000);
    }

    /** Weighs a search that is under way, with all it holds. */
    private void searchOn(Search search) {
        search.improve(new WeighedOnce(), better -> {});
    }

    /** Lets a search go on for some steps, and weighs it at the last. */
    private final class WeighedOnce implements Pacing {
        private int asked;

        @Override
        public boolean isOver() {
            if (++asked == ITERATIONS) {
                weigh();
            }
            return asked >= ITERATIONS;
        }

        @Override
        public long take(long steps) {
            return steps;
        }

        @Override
        public double shareLeft() {
            return 0.5;
        }
    }

    private void weigh() {
        long used = used();
        kilobytes.add((used - usedBefore) >> 10);
        usedBefore = used;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
