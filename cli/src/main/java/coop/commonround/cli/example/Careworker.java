package coop.commonround.cli.example;

import coop.commonround.cli.example.Homes.Home;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * An invented member of staff or volunteer.
 *
 * @param number position among all staff, from zero
 * @param recall first day a secondee is away again; {@link LocalDate#MAX} for all others
 * @param skills the day each skill ends; {@link LocalDate#MAX} if it does not
 */
record Careworker(
        int number,
        String id,
        String name,
        Home home,
        String transport,
        Contract contract,
        boolean optedOut,
        String payGrade,
        LocalDate since,
        LocalDate born,
        List<String> attributes,
        List<String> dislikes,
        LocalDate recall,
        SortedMap<String, LocalDate> skills) {

    /** Hours a week, and the shifts somebody works. */
    record Contract(
            String kind,
            double hours,
            double minimumHours,
            double maximumHours,
            int people,
            Habit habit,
            boolean everyWeekend) {}

    boolean isVolunteer() {
        return contract.kind().equals("volunteer");
    }

    boolean isHere(LocalDate day) {
        return !day.isBefore(since) && day.isBefore(recall);
    }

    boolean hasSkill(String skill, LocalDate day) {
        var until = skills.get(skill);
        return until != null && !day.isAfter(until);
    }

    /** May this careworker go to this visit at all, vetoes apart? */
    boolean mayGo(Visit visit) {
        var call = visit.template().call();
        return (!isVolunteer() || !call.isRegulated())
                && call.skills().stream().allMatch(skill -> hasSkill(skill, visit.day()))
                && attributes.containsAll(visit.client().requires())
                && dislikes.stream().noneMatch(visit.client().attributes()::contains);
    }

    /** Minutes to a home by this careworker's own transport, door to door. */
    double minutesBetween(Home from, Home to) {
        var miles = from.straightMilesTo(to) * 1.4;
        return switch (transport) {
            case "foot" -> miles * 20;
            case "bicycle" -> 1 + miles * 60 / 9;
            case "bus" -> 4 + miles * 60 / 8;
            default -> 3 + miles * 60 / 18;
        };
    }
}
