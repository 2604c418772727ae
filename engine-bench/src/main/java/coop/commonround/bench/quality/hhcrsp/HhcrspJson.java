package coop.commonround.bench.quality.hhcrsp;

import coop.commonround.bench.quality.contest.BadInstance;
import coop.commonround.bench.quality.contest.Distances;
import coop.commonround.bench.quality.contest.Json;
import coop.commonround.bench.quality.hhcrsp.HhcrspInstance.Caregiver;
import coop.commonround.bench.quality.hhcrsp.HhcrspInstance.Patient;
import coop.commonround.bench.quality.hhcrsp.HhcrspInstance.Service;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the JSON of the University of Udine. */
final class HhcrspJson {
    private static final int DIGITS = 3;
    private static final int MINUTE = 1000;

    private HhcrspJson() {}

    /**
     * The instance in a text.
     *
     * @throws BadInstance with the place at fault
     */
    static HhcrspInstance read(String name, String text) {
        var top = Json.read(name, text);
        if (top.at("central_offices").all().size() != 1) {
            throw top.at("central_offices").expected("one office");
        }
        var patients =
                top.at("patients").all().stream().map(HhcrspJson::patient).toList();
        var caregivers = top.at("caregivers").all().stream()
                .map(each -> new Caregiver(each.at("id").text(), texts(each.at("abilities"))))
                .toList();
        var rows = top.at("distances").all().stream()
                .map(row -> row.all().stream().mapToInt(HhcrspJson::thousandths).toArray())
                .toList();
        if (rows.size() != patients.size() + 1) {
            throw top.at("distances").expected("a row for the office and one for each patient");
        }
        try {
            return new HhcrspInstance(name, patients, caregivers, Distances.of(rows));
        } catch (IllegalArgumentException e) {
            throw new BadInstance(name + ": " + e.getMessage());
        }
    }

    private static Patient patient(Json from) {
        var window = from.at("time_window").all();
        var services = from.at("required_caregivers").all().stream()
                .map(each -> new Service(each.at("service").text(), thousandths(each.at("duration"))))
                .toList();
        var gap = gap(from, services.size());
        return new Patient(
                from.at("id").text(), minutes(window.get(0)), minutes(window.get(1)), services, gap.get(0), gap.get(1));
    }

    /** The least and the most from start to start. */
    private static List<Integer> gap(Json patient, int services) {
        if (services == 1) {
            return List.of(0, 0);
        }
        if (services != 2) {
            throw patient.at("required_caregivers").expected("one or two services");
        }
        var synchronization = patient.at("synchronization");
        if (synchronization.at("type").says("simultaneous")) {
            return List.of(0, 0);
        }
        if (!synchronization.at("type").says("sequential")) {
            throw synchronization.at("type").expected("simultaneous or sequential");
        }
        return synchronization.at("distance").all().stream()
                .map(HhcrspJson::thousandths)
                .toList();
    }

    private static Set<String> texts(Json list) {
        return list.all().stream().map(Json::text).collect(Collectors.toSet());
    }

    /** Whole minutes: the windows of the Italian cities carry an error of the fifteenth digit, and count as truncated. */
    private static int minutes(Json from) {
        return from.number().setScale(0, RoundingMode.DOWN).intValueExact() * MINUTE;
    }

    private static int thousandths(Json from) {
        try {
            return from.number().movePointRight(DIGITS).intValueExact();
        } catch (ArithmeticException e) {
            throw from.expected("a number with at most three decimals");
        }
    }
}
