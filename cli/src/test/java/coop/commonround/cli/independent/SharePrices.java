package coop.commonround.cli.independent;

import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.Work.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Burdens above a fair share, the look-back included, and days that somebody would rather not work. */
record SharePrices(PricedWeek week, Charges charges) {
    private static final int SECONDS_A_MINUTE = 60;

    void charge() {
        shared("fair-evenings", "evenings", "quality_prices.unfair_evening", "1.00");
        shared("fair-weekends", "weekend_days", "quality_prices.unfair_weekend", "3.00");
        shared("fair-bank-holidays", "bank_holidays", "people.unfair_bank_holiday", "0");
        shared("fair-split-days", "split_days", "people.unfair_split_day", "0");
        shared("fair-gaps", "unpaid_gap_minutes", "people.unfair_gap_minute", "0");
        shared("fair-travel", "travel_minutes", "people.unfair_travel_minute", "0");
        for (var careworker : week.folder().careworkers().values()) {
            for (var burden : week.careworkers().get(careworker.id()).list("wants_not")) {
                charges.times(
                        "unwanted-day", had(careworker, columnOf(burden)), week.price("people.unwanted_day", "2.00"));
            }
        }
    }

    private static String columnOf(String burden) {
        return Map.of("weekends", "weekend_days").getOrDefault(burden, burden.replace('-', '_'));
    }

    private static boolean isOfTime(String column) {
        return column.endsWith("_minutes");
    }

    /** What is above a fair share in this period: in days, or in seconds of what is counted in minutes. */
    private void shared(String rule, String column, String price, String usual) {
        var offered = new TreeMap<String, Long>();
        for (var careworker : week.paid()) {
            offered.merge(careworker.id(), offers(careworker, column), Long::sum);
        }
        offered.values().removeIf(each -> each == 0);
        boolean isEqual = !isOfTime(column)
                && week.decided().text("people.fair_share_by", "equally").equals("equally");
        long all = isEqual
                ? offered.size()
                : offered.values().stream().mapToLong(each -> each).sum();
        long total = offered.keySet().stream()
                .mapToLong(each -> had(each, column) + before(each, column))
                .sum();
        long above = 0;
        for (var each : offered.entrySet()) {
            long share = ceiling(total * (isEqual ? 1 : each.getValue()), all);
            boolean isWanted = week.careworkers().get(each.getKey()).list("wants").stream()
                    .anyMatch(burden -> columnOf(burden).equals(column));
            long had = had(each.getKey(), column);
            above += isWanted ? 0 : Math.max(0, Math.min(had, had + before(each.getKey(), column) - share));
        }
        if (isOfTime(column)) {
            charges.minutes(rule, Duration.ofSeconds(above), week.price(price, usual));
        } else {
            charges.times(rule, above, week.price(price, usual));
        }
    }

    private static long ceiling(long amount, long parts) {
        return parts == 0 ? 0 : (amount + parts - 1) / parts;
    }

    private long had(String careworker, String column) {
        return had(week.folder().careworkers().get(careworker), column);
    }

    private long had(Careworker careworker, String column) {
        var rounds = week.rounds().stream()
                .filter(round -> round.careworker().equals(careworker))
                .toList();
        return switch (column) {
            case "evenings" ->
                days(rounds.stream()
                        .filter(round ->
                                isEvening(round.day(), round.last().span().end())));
            case "weekend_days" -> days(rounds.stream().filter(round -> isWeekend(round.day())));
            case "bank_holidays" ->
                days(rounds.stream().filter(round -> week.holidays().contains(round.day())));
            case "split_days" -> rounds.size() - days(rounds.stream());
            case "unpaid_gap_minutes" ->
                rounds.stream()
                        .mapToLong(round -> round.unpaidGaps().toSeconds())
                        .sum();
            case "travel_minutes" ->
                rounds.stream().mapToLong(round -> round.ways().toSeconds()).sum();
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static long days(Stream<RoundOnPaper> rounds) {
        return rounds.map(RoundOnPaper::day).distinct().count();
    }

    /** In how many days of shifts it could have happened, or of what is counted in minutes the seconds of them. */
    private long offers(Careworker careworker, String column) {
        var shifts = week.folder().shifts().stream()
                .filter(shift -> shift.careworker().equals(careworker.id())
                        && shift.kind().equals("work"))
                .toList();
        if (isOfTime(column)) {
            return shifts.stream()
                    .mapToLong(shift -> shift.span().length().toSeconds())
                    .sum();
        }
        Predicate<Shift> could = switch (column) {
            case "evenings" -> shift -> isEvening(shift.date(), shift.span().end());
            case "weekend_days" -> shift -> isWeekend(shift.date());
            case "bank_holidays" -> shift -> week.holidays().contains(shift.date());
            default ->
                shift -> shifts.stream()
                                .filter(other -> other.date().equals(shift.date()))
                                .count()
                        > 1;
        };
        return shifts.stream().filter(could).map(Shift::date).distinct().count();
    }

    private boolean isEvening(LocalDate day, Instant end) {
        var from = LocalTime.parse(week.decided().text("limits.evening_from", "19:00"));
        return end.isAfter(Clock.instant(day.atTime(from)));
    }

    private static boolean isWeekend(LocalDate day) {
        return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
    }

    /** By {@code past_shares.csv}; where it has no row of somebody, weekends by the days of {@code history.csv}. */
    private long before(String careworker, String column) {
        var since = week.folder().firstDay().minusDays((int) week.decided().number("limits.familiar_within_days", 28));
        var rows = week.rows("past_shares.csv").stream()
                .filter(row -> row.text("careworker_id").equals(careworker)
                        && !Clock.date(row.text("until")).isBefore(since))
                .toList();
        if (rows.isEmpty() && column.equals("weekend_days")) {
            return week.folder().history().stream()
                    .filter(met ->
                            met.careworker().equals(careworker) && !met.date().isBefore(since) && isWeekend(met.date()))
                    .map(People.Met::date)
                    .collect(Collectors.toSet())
                    .size();
        }
        long past = rows.stream().mapToLong(row -> row.count(column, 0)).sum();
        return isOfTime(column) ? past * SECONDS_A_MINUTE : past;
    }
}
