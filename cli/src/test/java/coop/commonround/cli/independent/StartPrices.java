package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** When visits start: away from the time that the client would like, and after their windows. A double-up counts once. */
record StartPrices(PricedWeek week, Charges charges) {
    void charge() {
        var latest = Duration.ZERO;
        for (var attendances : week.roster().byVisit().values()) {
            var late = longest(
                    attendances,
                    each -> late(each.visit().windows(), each.span().start()));
            charges.minutes("lateness", late, week.price("quality_prices.minute_late", "0"));
            latest = late.compareTo(latest) > 0 ? late : latest;
            charges.minutes(
                    "preferred-time",
                    longest(attendances, this::astray),
                    week.price("quality_prices.minute_astray", "0.05"));
        }
        charges.minutes("worst-lateness", latest, week.price("quality_prices.worst_minute_late", "0"));
    }

    private static Duration longest(List<Attendance> attendances, Function<Attendance, Duration> time) {
        return attendances.stream().map(time).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    private Duration astray(Attendance attendance) {
        var row = week.visit(attendance);
        if (!row.has("preferred_start")) {
            return Duration.ZERO;
        }
        var opens = Clock.moment(attendance.visit().date(), row.text("earliest_start"));
        var liked = Clock.instant(Clock.notBefore(opens, attendance.visit().date(), row.text("preferred_start")));
        return Duration.between(liked, attendance.span().start()).abs();
    }

    /** After the window that suits best among those open by then; who comes before all of them is not late. */
    private static Duration late(List<Span> windows, Instant start) {
        return windows.stream()
                .filter(window -> !window.start().isAfter(start))
                .map(window -> Duration.between(window.end(), start))
                .map(late -> late.isNegative() ? Duration.ZERO : late)
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
