package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import coop.commonround.cli.independent.Rows.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** One round, in order, with the ways and gaps in it and the meal of its shift. */
record RoundOnPaper(PricedWeek week, List<Attendance> made) {
    private static final int NONE = -1;

    Careworker careworker() {
        return made.get(0).careworker();
    }

    Row careworkerRow() {
        return week.careworker(made.get(0));
    }

    LocalDate day() {
        return made.get(0).shift().date();
    }

    Span shift() {
        return made.get(0).shift().span();
    }

    Attendance first() {
        return made.get(0);
    }

    Attendance last() {
        return made.get(made.size() - 1);
    }

    /** The way from the visit before; the first has none. */
    Duration way(int i) {
        return i == 0 ? Duration.ZERO : week.folder().journeys().leg(made.get(i - 1), made.get(i));
    }

    Duration ways() {
        var ways = Duration.ZERO;
        for (int i = 0; i < made.size(); i++) {
            ways = ways.plus(way(i));
        }
        return ways;
    }

    Duration wayOut() {
        return week.folder().journeys().between(careworker().home(), first().place(), careworker());
    }

    Duration wayBack() {
        return week.folder().journeys().between(last().place(), careworker().home(), careworker());
    }

    Duration contact() {
        return made.stream().map(each -> each.span().length()).reduce(Duration.ZERO, Duration::plus);
    }

    /** What is left between a visit and the one before, once the way and the meal are taken off. */
    Duration gap(int i) {
        if (i == 0) {
            return Duration.ZERO;
        }
        var left = Duration.between(arrives(i), made.get(i).span().start());
        left = i == mealAt() ? left.minus(mealLength()) : left;
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean isPaid(Duration gap) {
        return gap.compareTo(week.folder().policy().paidGap()) <= 0;
    }

    Duration paidGaps() {
        var paid = Duration.ZERO;
        for (int i = 0; i < made.size(); i++) {
            paid = isPaid(gap(i)) ? paid.plus(gap(i)) : paid;
        }
        return paid;
    }

    Duration unpaidGaps() {
        var unpaid = Duration.ZERO;
        for (int i = 0; i < made.size(); i++) {
            unpaid = isPaid(gap(i)) ? unpaid : unpaid.plus(gap(i));
        }
        return unpaid;
    }

    /** Paid time: contact, ways between, short gaps, and the ways from home and back if they are paid. */
    Duration worked() {
        var worked = contact().plus(ways()).plus(paidGaps());
        return week.decided().isYes("travel.commute_paid")
                ? worked.plus(wayOut()).plus(wayBack())
                : worked;
    }

    boolean hasMeal() {
        return shiftRow().has("meal_from");
    }

    Duration mealLength() {
        return Duration.ofMinutes(shiftRow().count("meal_minutes", 30));
    }

    /** Before which visit the meal is held; less than zero if before none. */
    int mealAt() {
        if (hasMeal()) {
            var from = mealTime("meal_from");
            var until = mealTime("meal_until");
            for (int i = 0; i < made.size(); i++) {
                var begins = arrives(i).isBefore(from) ? from : arrives(i);
                if (!begins.isAfter(until)
                        && !begins.plus(mealLength()).isAfter(made.get(i).span().start())) {
                    return i;
                }
            }
        }
        return NONE;
    }

    /** When the careworker is at the door; of the first visit, from the start of the shift. */
    private Instant arrives(int i) {
        return i == 0 ? shift().start() : made.get(i - 1).span().end().plus(way(i));
    }

    private Instant mealTime(String column) {
        LocalDateTime begins = shift().start().atZone(Clock.LONDON).toLocalDateTime();
        return Clock.instant(Clock.notBefore(begins, day(), shiftRow().text(column)));
    }

    private Row shiftRow() {
        return week.shifts().stream()
                .filter(row -> row.text("shift_id").equals(first().shift().id()))
                .findFirst()
                .orElseThrow();
    }
}
