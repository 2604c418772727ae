package coop.commonround.cli.independent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.People.Met;
import coop.commonround.cli.independent.People.Wish;
import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who comes to a client: new faces, how many of them, and whether they are those the client prefers or is used to. */
record FacePrices(PricedWeek week, Charges charges) {
    void charge() {
        var faces = week.roster().attendances().stream()
                .collect(groupingBy(
                        each -> each.visit().client(),
                        mapping(each -> each.careworker().id(), toSet())));
        faces.forEach((client, careworkers) -> {
            charges.times(
                    "new-face",
                    careworkers.stream().filter(each -> !isKnown(client, each)).count(),
                    week.price("quality_prices.new_face", "6.00"));
            charges.times(
                    "new-face-in-period",
                    careworkers.size() - 1,
                    week.price("quality_prices.new_face_in_period", "2.00"));
            cap(client, careworkers.size());
        });
        for (var attendance : week.roster().attendances()) {
            preferred(attendance);
            usual(attendance);
        }
    }

    private void cap(String client, int faces) {
        int own = week.folder().clients().get(client).limit();
        int most = own > 0 ? own : week.folder().policy().clientLimit();
        if (most > 0 && faces > most && !week.folder().policy().isClientLimitHard()) {
            charges.times("client-cap", faces - most, week.price("quality_prices.over_client_cap", "8.00"));
        }
    }

    private boolean isKnown(String client, String careworker) {
        return recent(client).stream().anyMatch(met -> met.careworker().equals(careworker));
    }

    /** What happened at a client within the look-back, its first day included. */
    private List<Met> recent(String client) {
        int days = (int) week.decided().number("limits.familiar_within_days", 28);
        LocalDate since = week.folder().firstDay().minusDays(days);
        return week.folder().history().stream()
                .filter(met -> met.client().equals(client) && !met.date().isBefore(since))
                .toList();
    }

    private void preferred(Attendance attendance) {
        var client = week.folder().clientOf(attendance.visit());
        var wishes = wishes(client.id(), "prefer");
        boolean hasPreference = !wishes.isEmpty()
                || week.folder().careworkers().values().stream().anyMatch(each -> likes(each, client.homeAttributes()));
        boolean isPreferred = likes(attendance.careworker(), client.homeAttributes())
                || wishes.stream()
                        .anyMatch(wish -> wish.isAbout(
                                attendance.careworker(),
                                attendance.day(),
                                week.folder().skills()));
        if (hasPreference && !isPreferred) {
            charges.add("preferred-careworker", week.price("quality_prices.not_preferred_careworker", "1.50"));
        }
    }

    private boolean likes(Careworker careworker, Set<String> home) {
        return week.careworkers().get(careworker.id()).list("likes").stream().anyMatch(home::contains);
    }

    private List<Wish> wishes(String client, String rule) {
        return week.folder().wishes().stream()
                .filter(wish -> wish.client().equals(client) && wish.rule().equals(rule))
                .toList();
    }

    private void usual(Attendance attendance) {
        var usual = usual(attendance.visit().client());
        if (!attendance.visit().kind().equals("shadow")
                && !usual.isEmpty()
                && !usual.contains(attendance.careworker().id())) {
            charges.add("usual-careworker", week.price("people.not_usual_careworker", "0"));
        }
    }

    /** Those named so, or else the one who has been there most often and of equals last. */
    private Set<String> usual(String client) {
        var named = wishes(client, "usual").stream().map(Wish::careworker).collect(toSet());
        if (!named.isEmpty()) {
            return named;
        }
        var met = recent(client).stream().collect(groupingBy(Met::careworker));
        return met.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, List<Met>> each) ->
                                each.getValue().size())
                        .thenComparing(each -> last(each.getValue())))
                .map(each -> Set.of(each.getKey()))
                .orElse(Set.of());
    }

    private static LocalDate last(List<Met> met) {
        return met.stream().map(Met::date).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }
}
