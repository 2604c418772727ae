package coop.commonround.cli.scenario;

import static coop.commonround.cli.scenario.Sheets.hours;
import static coop.commonround.cli.scenario.Sheets.list;
import static coop.commonround.cli.scenario.Sheets.minutes;
import static coop.commonround.cli.scenario.Sheets.row;
import static coop.commonround.cli.scenario.Sheets.time;
import static coop.commonround.cli.scenario.Sheets.word;
import static coop.commonround.cli.scenario.Sheets.yes;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.Burden;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.model.Wishes;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rules with a price look at besides: further columns of the sheets, pay, the calendar, and past shares. */
record PriceSheets(Problem problem, Sheets sheets) {
    void write() throws IOException {
        sheets.widen(
                "visits.csv",
                "preferred_start,rag",
                problem.visits().stream().map(visit -> row(time(visit.preferredStart()), word(visit.rag()))));
        sheets.widen(
                "visit_links.csv",
                "both_or_neither",
                problem.links().stream().map(link -> row(yes(link.isBothOrNeither()))));
        sheets.widen(
                "clients.csv",
                "zone,team",
                problem.clients().stream().map(client -> row(client.zone(), client.team())));
        sheets.widen(
                "careworkers.csv",
                "wants,wants_not,areas,travel_to_short_minutes,travel_to_long_minutes,shortest_round_minutes,consecutive",
                problem.careworkers().stream().map(careworker -> wishes(careworker.wishes())));
        sheets.widen(
                "shifts.csv",
                "paid_hours,meal_from,meal_until,meal_minutes",
                problem.shifts().stream()
                        .map(shift -> row(shift.paidHours() == null ? null : hours(shift.paidHours())) + ","
                                + meal(shift.meal())));
        sheets.write(
                "calendar.csv",
                "date,day_type",
                problem.calendar().days().entrySet().stream()
                        .map(day -> row(day.getKey(), word(day.getValue().type()))));
        sheets.write(
                "past_shares.csv",
                "careworker_id,from,until,"
                        + Stream.of(Burden.values()).map(Burden::column).collect(Collectors.joining(",")),
                problem.history().pastShares().stream()
                        .map(past -> row(past.careworker(), past.from(), past.until()) + ","
                                + Stream.of(Burden.values())
                                        .map(burden -> row(past.amountOf(burden)))
                                        .collect(Collectors.joining(","))));
        pay();
    }

    private static String wishes(Wishes wishes) {
        return row(
                burdens(wishes.wants()),
                burdens(wishes.wantsNot()),
                list(wishes.areas()),
                minutes(wishes.travel().toShort()),
                minutes(wishes.travel().toLong()),
                minutes(wishes.shortestRound()),
                yes(wishes.isConsecutive()));
    }

    private static String burdens(Collection<Burden> burdens) {
        return burdens.stream().map(Sheets::word).collect(Collectors.joining(";"));
    }

    private static String meal(Shift.@Nullable Meal meal) {
        return meal == null ? ",," : row(time(meal.from()), time(meal.until()), minutes(meal.length()));
    }

    /** A grade for each careworker who has prices; miles have one price in a drawing. */
    private void pay() throws IOException {
        var rows = new ArrayList<String>();
        var mile = Money.ZERO;
        for (var careworker : problem.careworkers()) {
            var prices = problem.prices().careworkers().get(careworker.id());
            if (prices != null) {
                rows.addAll(grade(careworker.payGrade(), prices));
                mile = prices.mile().isZero() ? mile : prices.mile();
            }
        }
        sheets.write(
                "pay.csv", "pay_grade,hourly_rate,day_type,from,to,enhancement,minimum_shift_minutes", rows.stream());
        Files.writeString(sheets.folder().resolve("on_costs.yaml"), "mileage_rate: " + plain(mile) + "\n");
    }

    private static List<String> grade(String grade, LabourPrices.Prices prices) {
        var basic = plain(prices.basicHour());
        var rows = new ArrayList<String>();
        var least = prices.shiftsOn(LocalDate.EPOCH).minimum();
        rows.add(row(grade, basic, "", "", "", "", minutes(least)));
        rows.add(row(grade, basic, "overtime", "", "", plain(prices.overtimeHour()), ""));
        for (var band : prices.bands()) {
            var day = CivilTime.dateOf(band.from()).getDayOfWeek();
            rows.add(row(grade, plain(band.hour()), word(day), time(band.from()), time(band.to()), "", ""));
        }
        return rows;
    }

    private static String plain(Money money) {
        return money.pounds().toPlainString();
    }
}
