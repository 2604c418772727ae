package coop.commonround.bench.quality.uhhc;

import coop.commonround.bench.quality.contest.Json;
import org.jspecify.annotations.Nullable;

/**
 * What each component of the objective weighs; null where it must be nought.
 *
 * @param travel a minute of travel
 * @param tardiness a minute of any service's tardiness
 * @param largestTardiness a minute of the largest
 * @param waiting a minute of waiting between services
 * @param extra a minute after a shift's end
 * @param idle a minute of the largest idle time
 * @param preference a service by somebody not preferred
 * @param leftOut an optional patient who is not seen
 * @param missedLunch a lunch break that is not held
 */
public record UhhcWeights(
        @Nullable Integer travel,
        @Nullable Integer tardiness,
        @Nullable Integer largestTardiness,
        @Nullable Integer waiting,
        @Nullable Integer extra,
        @Nullable Integer idle,
        @Nullable Integer preference,
        @Nullable Integer leftOut,
        @Nullable Integer missedLunch) {

    static UhhcWeights read(Json from) {
        return new UhhcWeights(
                weight(from.at("travel_time")),
                weight(from.at("total_tardiness")),
                weight(from.at("highest_tardiness")),
                weight(from.at("total_waiting_time")),
                weight(from.at("total_extra_time")),
                weight(from.at("max_idle_time")),
                weight(from.at("caregiver_preferences")),
                weight(from.at("optional_patients")),
                weight(from.at("missed_lunch_break")));
    }

    private static @Nullable Integer weight(Json from) {
        return from.says("HARD") ? null : Integer.valueOf(from.wholeNumber());
    }
}
