package coop.commonround.bench.quality.week;

import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.IntervalVar;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.peer.OrTools;
import coop.commonround.bench.quality.peer.Stopwatch;
import coop.commonround.bench.quality.week.DayByDay.DaySolver;
import coop.commonround.bench.quality.week.DayByDay.Placed;
import coop.commonround.rule.planning.PlannedCareworker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A day with shifts, breaks, skills and wishes, double-ups together, links of the day, preferred times, and what each pair
 * of careworker and client costs.
 */
final class OrToolsWeek implements DaySolver {
    /** What a way costs that is longer than somebody can travel. */
    private static final long TOO_FAR = 1_000_000_000;

    @Override
    public void prepare() {
        OrTools.load();
    }

    @Override
    public List<Placed> plan(WeekDay day, Effort effort, Stopwatch stopwatch) {
        return plan(day, stopwatch, true).or(() -> plan(day, stopwatch, false)).orElse(List.of());
    }

    /**
     * Looks for a first solution in half of the time that is left, and goes on from it in the other half; empty if it finds
     * none.
     *
     * @param withBreaks whether it is told of breaks, which make a first solution on a large day take several times as long
     */
    private static Optional<List<Placed>> plan(WeekDay day, Stopwatch stopwatch, boolean withBreaks) {
        var asked = new Asked(day, withBreaks);
        var first = OrTools.search(asked.model, new Stopwatch(stopwatch.left().dividedBy(2)));
        var placed =
                Optional.ofNullable(first).map(found -> asked.placed(OrTools.searchOn(asked.model, found, stopwatch)));
        OrTools.free(asked.model, asked.indices);
        return placed;
    }

    /** A day as a model; node 0 is anywhere, node {@code i + 1} the i-th job. */
    private static final class Asked {
        private final WeekDay day;
        private final int nodes;
        private final RoutingIndexManager indices;
        private final RoutingModel model;
        private final RoutingDimension time;
        private final Map<List<Object>, long[][]> legsByTerms = new HashMap<>();

        Asked(WeekDay day, boolean withBreaks) {
            this.day = day;
            nodes = day.jobs().size() + 1;
            indices = new RoutingIndexManager(nodes, day.shifts().size(), 0);
            model = new RoutingModel(indices);
            priceWays();
            time = addTime();
            for (int job = 0; job < day.jobs().size(); job++) {
                describe(job);
            }
            addVisits();
            addLinks();
            for (int shift = 0; shift < day.shifts().size(); shift++) {
                bound(shift);
                if (withBreaks) {
                    addBreak(shift);
                }
            }
        }

        /** One table a careworker, who has the same prices on each shift of the day. */
        private void priceWays() {
            Map<PlannedCareworker, Integer> tables = new HashMap<>();
            for (int shift = 0; shift < day.shifts().size(); shift++) {
                int number = shift;
                int table = tables.computeIfAbsent(
                        day.shifts().get(shift).careworker(), none -> model.registerTransitMatrix(prices(number)));
                model.setArcCostEvaluatorOfVehicle(table, shift);
            }
        }

        private long[][] prices(int shift) {
            var legs = legs(shift);
            var pairs = new long[nodes];
            for (int to = 1; to < nodes; to++) {
                pairs[to] = day.pairPrice(shift, to - 1);
            }
            var prices = new long[nodes][nodes];
            for (int from = 0; from < nodes; from++) {
                for (int to = 1; to < nodes; to++) {
                    prices[from][to] = pairs[to] + legs[from][to];
                }
            }
            return prices;
        }

        /** What ways cost those who are paid alike, worked out once. */
        private long[][] legs(int shift) {
            return legsByTerms.computeIfAbsent(day.termsOfTravel(shift), none -> {
                var legs = new long[nodes][nodes];
                for (int from = 1; from < nodes; from++) {
                    for (int to = 1; to < nodes; to++) {
                        legs[from][to] =
                                day.isTooFar(shift, from - 1, to - 1) ? TOO_FAR : day.legPrice(shift, from - 1, to - 1);
                    }
                }
                return legs;
            });
        }

        private RoutingDimension addTime() {
            var tables = new HashMap<Object, Integer>();
            var evaluators = new int[day.shifts().size()];
            for (int shift = 0; shift < evaluators.length; shift++) {
                int number = shift;
                evaluators[shift] = tables.computeIfAbsent(
                        day.shifts().get(shift).careworker().transport(),
                        none -> model.registerTransitMatrix(times(number)));
            }
            int last = day.shifts().stream().mapToInt(each -> each.end()).max().orElse(0);
            model.addDimensionWithVehicleTransits(evaluators, last, last, false, "time");
            return model.getMutableDimension("time");
        }

        /** From a start to the arrival at the next, or to the end; nobody is on the way in the shift before the first. */
        private long[][] times(int shift) {
            var times = new long[nodes][nodes];
            for (int from = 1; from < nodes; from++) {
                int length = day.visit(from - 1).length();
                times[from][0] = length;
                for (int to = 1; to < nodes; to++) {
                    times[from][to] = (long) length + day.travelSeconds(shift, from - 1, to - 1);
                }
            }
            return times;
        }

        private long index(int job) {
            return indices.nodeToIndex(job + 1);
        }

        private void describe(int job) {
            var visit = day.visit(job);
            time.cumulVar(index(job)).setRange(visit.opens(), visit.closes());
            if (visit.preferred() != null) {
                long aSecond = visit.client().terms().minuteAstray() / 60;
                time.setCumulVarSoftLowerBound(index(job), visit.preferred(), aSecond);
                time.setCumulVarSoftUpperBound(index(job), visit.preferred(), aSecond);
            }
            model.vehicleVar(index(job))
                    .setValue(LongStream.concat(
                                    LongStream.of(-1),
                                    IntStream.of(day.able(job)).asLongStream())
                            .toArray());
        }

        /** A visit may be left out, at its price once, whoever of its careworkers is missing; they start together. */
        private void addVisits() {
            var seen = new HashSet<Object>();
            for (int job = 0; job < day.jobs().size(); job++) {
                var visit = day.visit(job);
                if (!seen.add(visit)) {
                    continue;
                }
                int first = job;
                int needed = visit.visit().needs().careworkers();
                var all = IntStream.range(0, needed)
                        .mapToLong(ordinal -> index(first + ordinal))
                        .toArray();
                model.addDisjunction(all, needed * day.uncoveredPrice(job), needed);
                for (int ordinal = 1; ordinal < needed; ordinal++) {
                    time.addNodePrecedence(all[0], all[ordinal], 0);
                    time.addNodePrecedence(all[ordinal], all[0], 0);
                }
            }
        }

        private void addLinks() {
            for (var link : day.links()) {
                long first = index(day.jobOf(link.first()));
                long second = index(day.jobOf(link.second()));
                if (link.isTimed()) {
                    time.addNodePrecedence(first, second, link.minimum());
                    if (link.maximum() != null) {
                        time.addNodePrecedence(second, first, -link.maximum());
                    }
                }
                if (link.isSameCareworker()) {
                    model.addPickupAndDelivery(first, second);
                }
            }
        }

        private void bound(int shift) {
            var round = day.shifts().get(shift);
            time.cumulVar(model.start(shift)).setRange(round.start(), round.end());
            time.cumulVar(model.end(shift)).setRange(round.start(), round.end());
        }

        private void addBreak(int shift) {
            var within = day.breakWithin(shift);
            if (within != null) {
                var rest = model.solver()
                        .makeFixedDurationIntervalVar(
                                within.earliest(),
                                within.latest(),
                                day.shifts().get(shift).careworker().terms().breakLength(),
                                false,
                                "break");
                time.setBreakIntervalsOfVehicle(new IntervalVar[] {rest}, shift, lengths());
            }
        }

        private long[] lengths() {
            var lengths = new long[(int) model.size()];
            for (int index = 0; index < lengths.length; index++) {
                int node = indices.indexToNode(index);
                lengths[index] = node == 0 ? 0 : day.visit(node - 1).length();
            }
            return lengths;
        }

        List<Placed> placed(Assignment found) {
            return IntStream.range(0, day.shifts().size())
                    .mapToObj(shift -> placed(found, shift))
                    .flatMap(List::stream)
                    .toList();
        }

        private List<Placed> placed(Assignment found, int shift) {
            return OrTools.route(model, found, shift).stream()
                    .map(index ->
                            new Placed(indices.indexToNode(index) - 1, shift, (int) found.min(time.cumulVar(index))))
                    .toList();
        }
    }
}
