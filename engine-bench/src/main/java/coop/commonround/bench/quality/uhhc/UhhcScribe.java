package coop.commonround.bench.quality.uhhc;

import coop.commonround.bench.quality.contest.Json;
import coop.commonround.bench.quality.contest.Scribe;
import coop.commonround.bench.quality.contest.Verdict;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Window;
import coop.commonround.bench.quality.uhhc.UhhcRounds.Care;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes solutions in the JSON that the authors publish their own in, but for their order of patients. */
final class UhhcScribe implements Scribe<UhhcInstance, UhhcRounds> {
    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public String text(UhhcInstance instance, UhhcRounds solution, Verdict verdict) {
        var routes = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < solution.rounds().size(); i++) {
            var route = new LinkedHashMap<String, Object>();
            route.put("caregiver_id", instance.caregivers().get(i).id());
            route.put("locations", locations(instance, solution.rounds().get(i)));
            routes.add(route);
        }
        var top = new LinkedHashMap<String, Object>();
        top.put("cost", Map.of("objective", verdict.cost()));
        top.put("routes", routes);
        return Json.write(top);
    }

    /** Services in order, then the break. */
    private static List<Map<String, Object>> locations(UhhcInstance instance, List<Care> round) {
        var services = new ArrayList<Map<String, Object>>();
        var breaks = new ArrayList<Map<String, Object>>();
        for (var care : round) {
            var patient = instance.patients().get(care.patient());
            var service = patient.services().get(care.service());
            services.add(location(
                    patient.id(),
                    service.skill(),
                    "arrival_time",
                    care.start(),
                    "departure_time",
                    care.start() + service.duration()));
            Window lunch = care.lunch();
            if (lunch != null) {
                breaks.add(location(patient.id(), "lunch_break", "start_time", lunch.start(), "end_time", lunch.end()));
            }
        }
        services.addAll(breaks);
        return services;
    }

    private static Map<String, Object> location(
            String patient, String service, String startKey, int start, String endKey, int end) {
        var location = new LinkedHashMap<String, Object>();
        location.put(startKey, start);
        location.put(endKey, end);
        location.put("patient", patient);
        location.put("service", service);
        return location;
    }
}
