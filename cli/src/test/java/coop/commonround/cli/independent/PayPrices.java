package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.Rows.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is paid out: time, miles, overtime, and hours that are promised. It reads the plainest of {@code pay.csv}: a grade's one
 * basic rate, rows of one weekday with times that do not pass midnight, one of overtime with pounds an hour, and the least of a
 * shift; no steps of tenure, no changes within the period, no sleep-ins.
 */
record PayPrices(PricedWeek week, Charges charges) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    void charge() {
        for (var round : week.rounds()) {
            boolean isCommutePaid = week.decided().isYes("travel.commute_paid");
            if (isCommutePaid) {
                way(
                        round.careworker(),
                        round.wayOut(),
                        round.first().span().start().minus(round.wayOut()));
                way(round.careworker(), round.wayBack(), round.last().span().end());
                miles(
                        round.careworker(),
                        round.careworker().home(),
                        round.first().place());
                miles(
                        round.careworker(),
                        round.last().place(),
                        round.careworker().home());
            }
            for (int i = 0; i < round.made().size(); i++) {
                var here = round.made().get(i);
                pay("contact-pay", round.careworker(), here.span());
                if (i > 0) {
                    var before = round.made().get(i - 1);
                    way(round.careworker(), round.way(i), before.span().end());
                    miles(round.careworker(), before.place(), here.place());
                }
                if (round.isPaid(round.gap(i))) {
                    var start = here.span().start();
                    pay("waiting-pay", round.careworker(), new Span(start.minus(round.gap(i)), start));
                }
            }
        }
        for (var careworker : week.paid()) {
            var hours = new PaidHours(week, careworker);
            charges.hours("overtime", hours.overtime(), overtimeRate(careworker));
            charges.hours("unused-hours", hours.unused(least(careworker)), basicRate(careworker));
            charges.hours("paid-shift", hours.beyondWork(least(careworker)), basicRate(careworker));
        }
    }

    private void way(Careworker careworker, Duration way, Instant from) {
        pay("travel-pay", careworker, new Span(from, from.plus(way)));
    }

    /** Minute by minute, each at the rate of its start. */
    private void pay(String rule, Careworker careworker, Span span) {
        for (var at = span.start(); at.isBefore(span.end()); at = at.plus(MINUTE)) {
            var left = Duration.between(at, span.end());
            charges.hours(rule, left.compareTo(MINUTE) < 0 ? left : MINUTE, rate(careworker, at));
        }
    }

    private void miles(Careworker careworker, Journeys.Place from, Journeys.Place to) {
        var rate = Yaml.of(week.place().resolve("on_costs.yaml")).text("mileage_rate", "0");
        if (Set.of("car", "bicycle").contains(careworker.transport())
                && !grade(careworker).isEmpty()) {
            charges.add("mileage", new BigDecimal(rate).multiply(miles(from.id(), to.id(), careworker.transport())));
        }
    }

    private BigDecimal miles(String from, String to, String transport) {
        return week.rows("travel.csv").stream()
                .filter(row -> from.endsWith(row.text("from"))
                        && to.endsWith(row.text("to"))
                        && row.word("transport", transport).equals(transport))
                .findFirst()
                .map(row -> new BigDecimal(row.text("miles")).setScale(4, RoundingMode.HALF_UP))
                .orElse(BigDecimal.ZERO);
    }

    private List<Row> grade(Careworker careworker) {
        var grade = week.careworkers().get(careworker.id()).text("pay_grade");
        return week.rows("pay.csv").stream()
                .filter(row -> row.text("pay_grade").equals(grade))
                .toList();
    }

    private Optional<Row> row(Careworker careworker, String dayType) {
        return grade(careworker).stream()
                .filter(row -> row.word("day_type", "").equals(dayType))
                .findFirst();
    }

    private BigDecimal basicRate(Careworker careworker) {
        return row(careworker, "")
                .map(row -> new BigDecimal(row.text("hourly_rate")))
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal overtimeRate(Careworker careworker) {
        return row(careworker, "overtime")
                .map(row -> new BigDecimal(row.text("enhancement")))
                .orElse(BigDecimal.ZERO);
    }

    private Duration least(Careworker careworker) {
        return Duration.ofMinutes(row(careworker, "")
                .map(row -> row.count("minimum_shift_minutes", 0))
                .orElse(0));
    }

    private BigDecimal rate(Careworker careworker, Instant at) {
        var local = at.atZone(Clock.LONDON).toLocalDateTime();
        return row(careworker, Rows.plain(local.getDayOfWeek().name()))
                .filter(row -> !local.isBefore(Clock.moment(local.toLocalDate(), row.text("from")))
                        && local.isBefore(Clock.moment(local.toLocalDate(), row.text("to"))))
                .map(row -> new BigDecimal(row.text("hourly_rate")))
                .orElseGet(() -> basicRate(careworker));
    }
}
