package coop.commonround.bench.quality.hhcrsp;

import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.contest.Solver;
import coop.commonround.bench.quality.hhcrsp.HhcrspRounds.Care;
import coop.commonround.bench.quality.peer.OrTools;
import coop.commonround.bench.quality.peer.Stopwatch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * All but the largest tardiness. Starts of pairs are tied by precedences both ways, which its local search knows: in 20 s of
 * processor time it came to half above the best known on {@code mankowska-100_2}, and to four times that with constraints of
 * the solver in their place and the largest tardiness as the span of a dimension.
 *
 * <p>A service may be dropped at a price that nothing else comes near, or else a first solution is often not found.
 */
final class OrToolsHhcrsp implements Solver<HhcrspInstance, HhcrspRounds> {
    private static final long DAY = 24 * 60 * 1000;
    private static final long DROPPED = 10_000_000;

    @Override
    public void prepare() {
        OrTools.load();
    }

    @Override
    public HhcrspRounds solve(HhcrspInstance instance, Effort effort) {
        var stopwatch = new Stopwatch(effort.time());
        return new Asked(instance).answer(stopwatch);
    }

    /** One instance as a model; node 0 is the office, node {@code i + 1} the i-th service. */
    private static final class Asked {
        private final HhcrspInstance instance;
        private final List<Care> cares = new ArrayList<>();
        private final RoutingIndexManager indices;
        private final RoutingModel model;
        private final RoutingDimension time;

        Asked(HhcrspInstance instance) {
            this.instance = instance;
            for (int patient = 0; patient < instance.patients().size(); patient++) {
                for (int service = 0;
                        service < instance.patients().get(patient).services().size();
                        service++) {
                    cares.add(new Care(patient, service));
                }
            }
            indices = new RoutingIndexManager(
                    cares.size() + 1, instance.caregivers().size(), 0);
            model = new RoutingModel(indices);
            model.setArcCostEvaluatorOfAllVehicles(model.registerTransitMatrix(matrix(false)));
            model.addDimension(model.registerTransitMatrix(matrix(true)), DAY, DAY, false, "time");
            time = model.getMutableDimension("time");
            for (int node = 1; node <= cares.size(); node++) {
                describe(node);
            }
        }

        private void describe(int node) {
            var care = cares.get(node - 1);
            var patient = instance.patients().get(care.patient());
            long index = indices.nodeToIndex(node);
            time.cumulVar(index).setMin(patient.opens());
            time.setCumulVarSoftUpperBound(index, patient.closes(), 1);
            model.vehicleVar(index)
                    .setValue(able(patient.services().get(care.service()).skill()));
            model.addDisjunction(new long[] {index}, DROPPED);
            if (care.service() == 1) {
                tie(patient, indices.nodeToIndex(node - 1), index);
            }
        }

        /** None of the caregivers (a service that is dropped), and those with a skill. */
        private long[] able(String skill) {
            return LongStream.concat(
                            LongStream.of(-1),
                            IntStream.range(0, instance.caregivers().size())
                                    .filter(each -> instance.caregivers()
                                            .get(each)
                                            .skills()
                                            .contains(skill))
                                    .asLongStream())
                    .toArray();
        }

        private void tie(HhcrspInstance.Patient patient, long first, long second) {
            time.addNodePrecedence(first, second, patient.least());
            time.addNodePrecedence(second, first, -patient.most());
            if (couldBeOne(patient)) {
                model.solver()
                        .addConstraint(
                                model.solver().makeNonEquality(model.vehicleVar(first), model.vehicleVar(second)));
            }
        }

        /** Whether some caregiver could give both services one after the other. */
        private boolean couldBeOne(HhcrspInstance.Patient patient) {
            var skills = patient.services().stream().map(each -> each.skill()).toList();
            return patient.most() >= patient.services().get(0).duration()
                    && instance.caregivers().stream()
                            .anyMatch(each -> each.skills().containsAll(skills));
        }

        HhcrspRounds answer(Stopwatch stopwatch) {
            var found = OrTools.search(model, stopwatch);
            var rounds =
                    new HhcrspRounds(IntStream.range(0, instance.caregivers().size())
                            .mapToObj(caregiver -> found == null ? List.<Care>of() : round(found, caregiver))
                            .toList());
            OrTools.free(model, indices);
            return rounds;
        }

        private List<Care> round(Assignment found, int caregiver) {
            return OrTools.route(model, found, caregiver).stream()
                    .map(index -> cares.get(indices.indexToNode(index) - 1))
                    .toList();
        }

        /** Travel, or the time from a start to the arrival at the next. */
        private long[][] matrix(boolean withService) {
            int size = cares.size() + 1;
            var matrix = new long[size][size];
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    matrix[from][to] = (long) instance.distances().between(place(from), place(to))
                            + (withService && from > 0 ? duration(cares.get(from - 1)) : 0);
                }
            }
            return matrix;
        }

        private int place(int node) {
            return node == 0 ? 0 : cares.get(node - 1).patient() + 1;
        }

        private int duration(Care care) {
            return instance.patients()
                    .get(care.patient())
                    .services()
                    .get(care.service())
                    .duration();
        }
    }
}
