package coop.commonround.bench.quality.uhhc;

import coop.commonround.bench.quality.contest.BadInstance;
import coop.commonround.bench.quality.contest.Distances;
import coop.commonround.bench.quality.contest.Json;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Caregiver;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Lunch;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Pair;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Patient;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Service;
import coop.commonround.bench.quality.uhhc.UhhcInstance.Window;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the JSON of the set. */
final class UhhcJson {
    private UhhcJson() {}

    /**
     * The instance in a text.
     *
     * @throws BadInstance with the place at fault
     */
    static UhhcInstance read(String name, String text) {
        var top = Json.read(name, text);
        var points = top.at("terminal_points").all().stream()
                .collect(Collectors.toMap(
                        point -> point.at("id").text(),
                        point -> point.at("distance_matrix_index").wholeNumber()));
        var rows = top.at("distances").all().stream()
                .map(row -> row.all().stream().mapToInt(Json::wholeNumber).toArray())
                .toList();
        var lunch = top.at("lunch_breaks");
        var met = top.at("metadata").at("time_window_met");
        if (!met.says("at_service_start") && !met.says("at_service_end")) {
            throw met.expected("at_service_start or at_service_end");
        }
        try {
            return new UhhcInstance(
                    name,
                    top.at("patients").all().stream().map(UhhcJson::patient).toList(),
                    top.at("caregivers").all().stream()
                            .map(each -> caregiver(each, points))
                            .toList(),
                    Distances.of(rows),
                    new Lunch(window(lunch), lunch.at("min_duration").wholeNumber()),
                    UhhcWeights.read(top.at("metadata").at("cost_components")),
                    met.says("at_service_end"));
        } catch (IllegalArgumentException e) {
            throw new BadInstance(name + ": " + e.getMessage());
        }
    }

    private static Patient patient(Json from) {
        var services = from.at("required_services").all().stream()
                .map(each -> new Service(
                        each.at("service").text(), each.at("duration").wholeNumber()))
                .toList();
        var pair = services.size() == 1
                ? Pair.NONE
                : pair(from.at("synchronization").at("type"));
        var gap = pair == Pair.SEQUENTIAL ? from.at("synchronization").at("distance") : null;
        return new Patient(
                from.at("id").text(),
                from.at("distance_matrix_index").wholeNumber(),
                from.at("time_windows").all().stream().map(UhhcJson::window).toList(),
                services,
                pair,
                gap == null ? 0 : gap.at("min").wholeNumber(),
                gap == null ? 0 : gap.at("max").wholeNumber(),
                from.at("optional").isTrue(),
                from.find("preferred_caregivers").map(UhhcJson::texts).orElse(Set.of()),
                from.find("incompatible_caregivers").map(UhhcJson::texts).orElse(Set.of()));
    }

    private static Pair pair(Json type) {
        try {
            return Pair.valueOf(type.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw type.expected("independent, simultaneous or sequential");
        }
    }

    private static Caregiver caregiver(Json from, Map<String, Integer> points) {
        return new Caregiver(
                from.at("id").text(),
                texts(from.at("abilities")),
                point(from.at("departing_point"), points),
                point(from.at("arrival_point"), points),
                window(from.at("working_shift")),
                from.at("lunch_break").isTrue());
    }

    private static int point(Json from, Map<String, Integer> points) {
        var place = points.get(from.text());
        if (place == null) {
            throw from.expected("one of the terminal points");
        }
        return place;
    }

    private static Window window(Json from) {
        return new Window(from.at("start").wholeNumber(), from.at("end").wholeNumber());
    }

    private static Set<String> texts(Json list) {
        return list.all().stream().map(Json::text).collect(Collectors.toSet());
    }
}
