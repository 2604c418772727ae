package coop.commonround.cli.independent;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What {@code policy.yaml} says about hard rules, with the defaults that hold where it says nothing.
 *
 * @param metresASecond by transport
 * @param parking added to each journey, by transport
 * @param shortVisit regulated care of less time needs somebody known
 * @param knownWithin how many days back a visit counts for that; a great many for any number
 * @param bindsWithoutHistory whether that holds where there is no history
 * @param introducesNewFaces whether clients want new faces introduced who do not say
 * @param clientLimit how many careworkers are right for a client who does not say; 0 for any number
 * @param isClientLimitHard whether that must be kept
 * @param isCommuteWithinShift whether shifts run from home to home
 * @param isConsentNeeded whether pairs need the consent of both
 * @param areSecondeesAloneBarred whether somebody of the co-op's own goes to each client who has more than one attendance
 * @param areRoundsWhole whether one careworker makes all of a round template that is made on a day
 * @param mostRoundsADay how many shifts of a day may hold work; 0 for any number
 * @param startApart how far apart those who make a double-up may start
 * @param workingTime what working-time law asks
 * @param softRules hard rules the co-op has downgraded
 */
record PolicyOnPaper(
        Duration dailyRest,
        Duration breakAfter,
        Duration breakLength,
        Duration paidGap,
        Duration mostLateness,
        Duration mostOverrun,
        double detourFactor,
        Map<String, Double> metresASecond,
        Map<String, Duration> parking,
        Duration shortVisit,
        int knownWithin,
        boolean bindsWithoutHistory,
        boolean introducesNewFaces,
        int clientLimit,
        boolean isClientLimitHard,
        boolean isCommuteWithinShift,
        boolean isConsentNeeded,
        boolean areSecondeesAloneBarred,
        boolean areRoundsWhole,
        int mostRoundsADay,
        Duration startApart,
        WorkingTimeOnPaper workingTime,
        Set<String> softRules) {
    private static final double METRES_A_MILE = 1609.344;
    private static final Map<String, Double> MILES_AN_HOUR =
            Map.of("car", 18.0, "bicycle", 9.0, "foot", 3.0, "bus", 8.0, "passenger", 18.0);
    private static final Map<String, Double> MINUTES_TO_PARK =
            Map.of("car", 3.0, "bicycle", 1.0, "foot", 0.0, "bus", 4.0, "passenger", 3.0);

    private static final Set<String> LIMITS = Set.of(
            "maximum_careworkers_per_client",
            "daily_rest_hours",
            "break_after_hours",
            "break_minutes",
            "paid_gap_minutes",
            "familiar_within_days",
            "evening_from",
            "most_lateness_minutes",
            "most_overrun_minutes");
    private static final Set<String> TRAVEL = Set.of(
            "detour_factor", "speeds_mph", "minutes_to_park_and_reach_door", "commute_paid", "commute_within_shift");

    private static final Set<String> CONTINUITY = Set.of(
            "short_visit_minutes",
            "known_within_days",
            "binds_without_history",
            "introduce_new_faces",
            "client_cap_is_hard");

    static PolicyOnPaper of(Path file) {
        var yaml = Yaml.of(file);
        yaml.refuseOthers("limits.", LIMITS);
        yaml.refuseOthers("travel.", TRAVEL);
        yaml.refuseOthers("continuity.", CONTINUITY);
        yaml.refuseOthers("double_ups.", Set.of("gone_single", "start_apart_minutes"));
        var speeds = new HashMap<String, Double>();
        MILES_AN_HOUR.forEach((transport, miles) ->
                speeds.put(transport, yaml.number("travel.speeds_mph." + transport, miles) * METRES_A_MILE / 3600));
        var parking = new HashMap<String, Duration>();
        MINUTES_TO_PARK.forEach((transport, minutes) -> parking.put(
                transport, minutes(yaml.number("travel.minutes_to_park_and_reach_door." + transport, minutes))));
        return new PolicyOnPaper(
                hours(yaml.number("limits.daily_rest_hours", 11)),
                hours(yaml.number("limits.break_after_hours", 6)),
                minutes(yaml.number("limits.break_minutes", 20)),
                minutes(yaml.number("limits.paid_gap_minutes", 60)),
                minutes(yaml.number("limits.most_lateness_minutes", 0)),
                minutes(yaml.number("limits.most_overrun_minutes", 0)),
                yaml.number("travel.detour_factor", 1.4),
                speeds,
                parking,
                minutes(yaml.number("continuity.short_visit_minutes", 30)),
                (int) yaml.number("continuity.known_within_days", 100_000),
                yaml.isYes("continuity.binds_without_history"),
                yaml.isYes("continuity.introduce_new_faces"),
                (int) yaml.number("limits.maximum_careworkers_per_client", 0),
                yaml.isYes("continuity.client_cap_is_hard"),
                yaml.isYes("travel.commute_within_shift"),
                yaml.isYes("people.consent_needed"),
                yaml.isYes("people.only_secondees_is_hard"),
                yaml.isYes("people.rounds_whole"),
                (int) yaml.number("people.most_rounds_a_day", 0),
                minutes(yaml.number("double_ups.start_apart_minutes", 0)),
                WorkingTimeOnPaper.of(yaml),
                yaml.softRules());
    }

    static Duration hours(double hours) {
        return minutes(hours * 60);
    }

    static Duration minutes(double minutes) {
        return Duration.ofSeconds(Math.round(minutes * 60));
    }
}
