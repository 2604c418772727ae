package coop.commonround.cli.independent;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import coop.commonround.cli.independent.Work.Shift;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** How rounds fill their shifts: end, gaps, meal, length, and how many there are. */
record RoundPrices(PricedWeek week, Charges charges) {
    void charge() {
        var rounds = week.rounds();
        for (var round : rounds) {
            charges.minutes("overrun", overrun(round), week.price("quality_prices.minute_overrun", "0"));
            for (int i = 0; i < round.made().size(); i++) {
                charges.minutes("waiting", round.gap(i), week.price("quality_prices.minute_waiting", "0"));
            }
            charges.minutes("unpaid-gap", round.unpaidGaps(), gapPrice(round));
            charges.minutes(
                    "short-round", worth(round).minus(round.worked()), week.price("people.short_round_minute", "0.05"));
            if (round.hasMeal() && round.mealAt() < 0) {
                charges.add("missed-meal", week.price("quality_prices.missed_meal", "5.00"));
            }
        }
        for (var many : rounds.stream()
                .collect(groupingBy(round -> List.of(round.careworker().id(), round.day()), counting()))
                .values()) {
            charges.times("split-round", many - 1, week.price("people.split_round", "0"));
        }
        shifts(rounds);
        templates();
        for (var round : rounds) {
            charges.times("out-of-order", outOfOrder(round.made()), week.price("people.out_of_order", "0"));
        }
    }

    /** How many come right behind one of their template that has a later place, those without a place left aside. */
    private int outOfOrder(List<Attendance> made) {
        var last = new HashMap<String, Integer>();
        int count = 0;
        for (var each : made) {
            var row = week.visit(each);
            if (row.has("round_id") && row.has("round_place") && each.visit().isOfOneDay()) {
                int place = row.count("round_place", 0);
                var before = last.put(row.text("round_id"), place);
                count += before != null && before > place ? 1 : 0;
            }
        }
        return count;
    }

    private Duration overrun(RoundOnPaper round) {
        var home = week.folder().policy().isCommuteWithinShift() ? round.wayBack() : Duration.ZERO;
        return Duration.between(round.shift().end(), round.last().span().end().plus(home));
    }

    private BigDecimal gapPrice(RoundOnPaper round) {
        var usual = week.price("people.unpaid_gap_minute", "0");
        return round.careworkerRow().isYes("consecutive", false)
                ? usual.add(week.price("people.unwanted_gap_minute", "0.05"))
                : usual;
    }

    /** Paid time that is worth setting out for. */
    private Duration worth(RoundOnPaper round) {
        int policy = (int) week.decided().number("people.shortest_round_minutes", 0);
        return Duration.ofMinutes(Math.max(policy, round.careworkerRow().count("shortest_round_minutes", 0)));
    }

    private void shifts(List<RoundOnPaper> rounds) {
        var unused = week.folder().shifts().stream()
                .filter(shift -> shift.kind().equals("work"))
                .filter(shift -> rounds.stream()
                        .noneMatch(round -> round.first().shift().id().equals(shift.id())))
                .toList();
        var unusedPrice = week.price("quality_prices.unused_shift", "0");
        charges.times("unused-shift", unused.size(), unusedPrice);
        var idle = rounds.stream().map(RoundPrices::idle);
        if (unusedPrice.signum() > 0) {
            idle = Stream.concat(idle, unused.stream().map(Shift::span).map(Clock.Span::length));
        }
        charges.minutes(
                "worst-idle",
                idle.max(Comparator.naturalOrder()).orElse(Duration.ZERO),
                week.price("quality_prices.worst_minute_idle", "0"));
    }

    private static Duration idle(RoundOnPaper round) {
        var meal = round.mealAt() < 0 ? Duration.ZERO : round.mealLength();
        return round.shift()
                .length()
                .minus(round.contact())
                .minus(round.ways())
                .minus(round.wayOut())
                .minus(round.wayBack())
                .minus(meal);
    }

    /** Attendances of a template on a day, but those of the round that has most. */
    private void templates() {
        var byTemplate = week.roster().attendances().stream()
                .filter(each -> week.visit(each).has("round_id") && each.visit().isOfOneDay())
                .collect(groupingBy(each ->
                        List.of(week.visit(each).text("round_id"), each.visit().date())));
        for (var attendances : byTemplate.values()) {
            charges.times(
                    "broken-round", attendances.size() - most(attendances), week.price("people.broken_round", "0"));
        }
    }

    private static long most(Collection<Attendance> attendances) {
        return attendances.stream().collect(groupingBy(Attendance::round, counting())).values().stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }
}
