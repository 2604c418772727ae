package coop.commonround.cli.summary;

import coop.commonround.base.Money;
import coop.commonround.model.Burden;
import coop.commonround.model.RestDebt;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A summary in words that fit one screen: 24 lines of 100 characters. */
public final class SummaryText {
    private static final int WIDTH = 100;
    private static final String LABEL = "%-11s%s";
    private static final String SUM = "%-11s%-12s%12s   %s";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Summary summary;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(Summary summary) {
        this.summary = summary;
    }

    /** Lines without line breaks. */
    public static List<String> of(Summary summary) {
        var text = new SummaryText(summary);
        text.cover();
        text.time();
        text.continuity();
        text.fairness();
        text.restOwed();
        text.money();
        text.concerns();
        return List.copyOf(text.lines);
    }

    private void cover() {
        var cover = summary.cover();
        lines.add(DAY.format(summary.period().first()) + " to "
                + DAY.format(summary.period().last()));
        lines.add("");
        // Cut, not rounded: 100.0% is for all.
        var share = BigDecimal.valueOf(cover.share()).setScale(3, RoundingMode.DOWN);
        label(
                "Visits",
                "%s of %s covered (%s)%s, %s by %s; %s"
                        .formatted(
                                Words.count(cover.covered()),
                                Words.count(cover.visits()),
                                Words.percent(share),
                                cover.leftOut() == 0 ? "" : ", " + Words.count(cover.leftOut()) + " optional left out",
                                Words.count(cover.attendances(), "attendance", "attendances"),
                                Words.count(cover.careworkers(), "careworker", "careworkers"),
                                cover.rulesBroken() == 0
                                        ? "no hard rule broken"
                                        : Words.count(cover.rulesBroken(), "HARD RULE BROKEN", "HARD RULES BROKEN")));
    }

    private void time() {
        var time = summary.time();
        label(
                "Hours",
                "%s contact, %s travel, %s waiting; %s guaranteed but unused, %s overtime"
                        .formatted(
                                Words.hours(time.contact()),
                                Words.hours(time.travel()),
                                Words.hours(time.waiting()),
                                Words.hours(time.unused()),
                                Words.hours(time.overtime())));
        label(
                "Miles",
                Words.count(time.miles().setScale(0, RoundingMode.HALF_UP).longValue()) + " paid"
                        + (summary.ways().isStraight() ? "" : "; " + ways(summary.ways())));
    }

    private static String ways(Ways ways) {
        return "%s ways by road, %s from travel.csv, %s in a straight line"
                .formatted(Words.count(ways.byRoad()), Words.count(ways.given()), Words.count(ways.straight()));
    }

    private void continuity() {
        var met = summary.continuity();
        if (met.clients() == 0) {
            return;
        }
        var caps = met.capped() == 0
                ? ""
                : "; %s of %s over their limit".formatted(Words.count(met.overCap()), Words.count(met.capped()));
        label(
                "Continuity",
                "%s careworkers a client, most %s (%s)%s; %s"
                        .formatted(
                                met.mean(),
                                met.most(),
                                met.mostAt(),
                                caps,
                                Words.count(met.newFaces(), "new face", "new faces")));
        var indices = met.indices();
        label(
                "",
                "usual careworker at %s of a client's visits, top three at %s, Bice-Boxerman %s"
                        .formatted(
                                Words.percent(indices.usual()),
                                Words.percent(indices.topThree()),
                                indices.biceBoxerman()));
    }

    /** What anybody has most of, beside the largest fair share. */
    private void fairness() {
        var most = Stream.of(Burden.values())
                .filter(Burden::isOfDays)
                .map(this::most)
                .flatMap(Optional::stream)
                .toList();
        if (!most.isEmpty()) {
            label("Fairness", "most (a fair share): " + String.join(", ", most));
        }
    }

    private Optional<String> most(Burden burden) {
        return summary.fairness().shares().stream()
                .filter(share -> share.fair().containsKey(burden))
                .max(Comparator.comparing(share ->
                        share.had().getOrDefault(burden, 0L) + share.before().getOrDefault(burden, 0L)))
                .filter(share -> share.had().getOrDefault(burden, 0L) > 0)
                .map(share -> "%s %s (%s)"
                        .formatted(
                                Words.of(burden),
                                share.had().getOrDefault(burden, 0L)
                                        + share.before().getOrDefault(burden, 0L),
                                share.fair().get(burden)));
    }

    /** What is owed for short nights, and to whom most: only where there is any such debt. */
    private void restOwed() {
        var ledger = summary.rest();
        if (ledger.isEmpty()) {
            return;
        }
        var open = ledger.stream().filter(debt -> !debt.balance().isZero()).toList();
        var made =
                ledger.stream().map(debt -> debt.owed().minus(debt.balance())).reduce(Duration.ZERO, Duration::plus);
        var left = open.stream().map(RestDebt::balance).reduce(Duration.ZERO, Duration::plus);
        var next = open.stream()
                .map(RestDebt::due)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .map(due -> ", the first by " + due)
                .orElse("");
        label(
                "Rest owed",
                "%s for %s; %s made good, %s still owed%s"
                        .formatted(
                                Words.hours(made.plus(left)),
                                Words.count(ledger.size(), "short night", "short nights"),
                                Words.hours(made),
                                Words.hours(left),
                                next));
    }

    private void money() {
        var money = summary.money();
        lines.add("");
        sum("Money", "billed", money.billed(), "");
        sum(
                "",
                "paid",
                money.paid(),
                "wages " + Words.pounds(money.wages()) + ", mileage " + Words.pounds(money.mileage()));
        sum("", "on-costs", money.onCosts(), "holiday, sickness, training, National Insurance, pension");
        if (!money.supplies().isZero()) {
            sum("", "supplies", money.supplies(), "");
        }
        sum("", "overheads", money.overheads(), "");
        sum(
                "",
                "left over",
                money.leftOver(),
                money.marginShare()
                        .map(share -> Words.percent(share) + " of what is billed")
                        .orElse("nothing is billed"));
        if (!money.quality().isEmpty()) {
            sum("", "(quality)", money.qualityPrice(), dearest(money.quality()));
        }
    }

    private static String dearest(Map<String, Money> quality) {
        return quality.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> "what better would have been worth; most: " + entry.getKey() + " "
                        + Words.pounds(entry.getValue()))
                .orElse("");
    }

    private void concerns() {
        lines.add("");
        if (summary.worst().isEmpty()) {
            lines.add("Nothing stands out to be looked at.");
            return;
        }
        lines.add("Look at first");
        int number = 1;
        for (var concern : summary.worst()) {
            var nearest = concern.nearest().isEmpty() ? "" : "; nearest: " + concern.nearest();
            lines.addAll(
                    Wrapped.lines(number++ + ". " + concern.about() + " " + concern.text() + nearest, WIDTH, "   "));
        }
    }

    private void label(String label, String text) {
        lines.addAll(Wrapped.lines(LABEL.formatted(label, text), WIDTH, " ".repeat(11)));
    }

    private void sum(String label, String what, Money sum, String remark) {
        lines.add(SUM.formatted(label, what, Words.pounds(sum), remark).stripTrailing());
    }
}
