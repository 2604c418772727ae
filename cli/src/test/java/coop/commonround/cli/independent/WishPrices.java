package coop.commonround.cli.independent;

import static java.util.stream.Collectors.groupingBy;

import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.time.Duration;
import java.util.Collections;

/** What careworkers wish of homes and ways, and who goes before whom: teams, neighbours, the co-op's own people. */
record WishPrices(PricedWeek week, Charges charges) {
    private static final String SECONDEE = "secondee";

    void charge() {
        for (var attendance : week.roster().attendances()) {
            area(attendance);
            home(attendance);
            team(attendance);
            if (attendance.visit().kind().equals("neighbourly")
                    && !attendance.careworker().contract().equals("volunteer")) {
                charges.add("paid-neighbour", week.price("people.paid_neighbour", "5.00"));
            }
            if (attendance.careworker().contract().equals(SECONDEE)) {
                charges.add("secondee", week.price("people.secondee", "0"));
            }
        }
        for (var attendances : week.roster().attendances().stream()
                .collect(groupingBy(each -> each.visit().client()))
                .values()) {
            if (attendances.size() > 1
                    && attendances.stream()
                            .allMatch(each -> each.careworker().contract().equals(SECONDEE))) {
                charges.add("only-secondees", week.price("people.only_secondees", "0"));
            }
        }
        for (var round : week.rounds()) {
            for (int i = 0; i < round.made().size(); i++) {
                way(round.made().get(i), i == 0 ? round.wayOut() : round.way(i));
            }
        }
    }

    private void area(Attendance attendance) {
        var wanted = week.careworker(attendance).list("areas");
        var zone = week.client(attendance).text("zone");
        if (!wanted.isEmpty() && !zone.isEmpty() && !wanted.contains(zone)) {
            charges.add("unwanted-area", week.price("people.unwanted_area", "1.00"));
        }
    }

    private void home(Attendance attendance) {
        var disliked = week.careworker(attendance).list("dislikes");
        var home = week.client(attendance).list("attributes");
        boolean isWarned = week.folder().wishes().stream()
                .filter(wish -> wish.client().equals(attendance.visit().client())
                        && wish.rule().equals("warn"))
                .anyMatch(wish -> wish.isAbout(
                        attendance.careworker(), attendance.day(), week.folder().skills()));
        if (isWarned || !Collections.disjoint(disliked, home)) {
            charges.add("unwanted-home", week.price("quality_prices.unwanted_home", "1.50"));
        }
    }

    private void team(Attendance attendance) {
        var team = week.client(attendance).text("team");
        if (!team.isEmpty() && !team.equals(week.careworker(attendance).text("team"))) {
            charges.add("other-team", week.price("people.other_team", "0"));
        }
    }

    private void way(Attendance attendance, Duration way) {
        var longVisit = PolicyOnPaper.minutes(week.decided().number("people.long_visit_minutes", 60));
        var column = attendance.visit().length().compareTo(longVisit) < 0
                ? "travel_to_short_minutes"
                : "travel_to_long_minutes";
        var row = week.careworker(attendance);
        if (row.has(column)) {
            charges.minutes(
                    "unwanted-travel",
                    way.minus(PolicyOnPaper.minutes(row.number(column))),
                    week.price("people.unwanted_travel_minute", "0.10"));
        }
    }
}
