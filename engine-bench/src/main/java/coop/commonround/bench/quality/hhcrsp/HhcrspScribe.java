package coop.commonround.bench.quality.hhcrsp;

import coop.commonround.bench.quality.contest.Json;
import coop.commonround.bench.quality.contest.Scribe;
import coop.commonround.bench.quality.contest.Verdict;
import coop.commonround.bench.quality.hhcrsp.HhcrspRounds.Care;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes solutions in the JSON that the University of Udine publishes its own in, but for their order of patients. */
final class HhcrspScribe implements Scribe<HhcrspInstance, HhcrspRounds> {
    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public String text(HhcrspInstance instance, HhcrspRounds solution, Verdict verdict) {
        var starts = HhcrspStarts.of(instance, solution);
        if (starts == null) {
            throw new IllegalArgumentException("a solution without a timetable");
        }
        var routes = new ArrayList<Map<String, Object>>();
        for (int caregiver = 0; caregiver < solution.rounds().size(); caregiver++) {
            var route = new LinkedHashMap<String, Object>();
            route.put("caregiver_id", instance.caregivers().get(caregiver).id());
            route.put(
                    "locations",
                    solution.rounds().get(caregiver).stream()
                            .map(care -> location(instance, care, starts[care.number()]))
                            .toList());
            routes.add(route);
        }
        var top = new LinkedHashMap<String, Object>();
        top.put("total_cost", verdict.cost());
        top.put("routes", routes);
        return Json.write(top);
    }

    private static Map<String, Object> location(HhcrspInstance instance, Care care, long start) {
        var patient = instance.patients().get(care.patient());
        var service = patient.services().get(care.service());
        var location = new LinkedHashMap<String, Object>();
        location.put("arrival_time", minutes(start));
        location.put("departure_time", minutes(start + service.duration()));
        location.put("patient", patient.id());
        location.put("service", service.skill());
        return location;
    }

    private static BigDecimal minutes(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3);
    }
}
