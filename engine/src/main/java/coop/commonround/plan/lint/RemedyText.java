package coop.commonround.plan.lint;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.model.RuleId;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in plain words how a finding can be mended. */
public final class RemedyText {
    /** How many prices are named that change. */
    private static final int MOST_PRICES = 4;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private RemedyText() {}

    /** One sentence without its full stop; empty if no repair was looked for. */
    public static String of(Remedy remedy) {
        if (remedy instanceof Remedy.Stuck stuck) {
            return "none found: " + stuck.why();
        }
        if (!(remedy instanceof Remedy.Repair repair)) {
            return "";
        }
        var change = of(repair.change());
        return steps(remedy) + (change.isEmpty() ? "" : "; " + change);
    }

    /** What a repair does, without what it changes besides; empty if there is none. */
    public static String steps(Remedy remedy) {
        return remedy instanceof Remedy.Repair repair
                ? repair.steps().stream().map(RemedyText::of).collect(Collectors.joining("; "))
                        + (repair.note().isEmpty() ? "" : " (" + repair.note() + ")")
                : "";
    }

    /** What to do with one attendance. */
    public static String of(Step step) {
        var from = step.from();
        var to = step.to();
        if (to == null) {
            return "take " + (from == null ? "nobody" : from.careworker()) + " off " + step.visit();
        }
        if (from == null) {
            return "send " + to.careworker() + " to " + step.visit() + " at " + moment(to.start()) + " in "
                    + to.shift();
        }
        if (step.isOfTimeAlone()) {
            return from.start().equals(to.start())
                    ? "leave " + step.visit() + " where it is"
                    : "start " + step.visit() + " at " + moment(to.start()) + ", not " + time(from.start());
        }
        return "send " + to.careworker() + " to " + step.visit() + " at " + moment(to.start()) + " in " + to.shift()
                + ", not " + from.careworker() + " at " + time(from.start());
    }

    /** What it would change; empty for nothing. */
    public static String of(Change change) {
        var parts = new ArrayList<String>();
        if (change.careMinutes() != 0) {
            parts.add(Finding.Unit.MINUTES.of(Math.abs(change.careMinutes())) + " of care "
                    + (change.careMinutes() > 0 ? "less" : "more"));
        }
        if (!change.prices().isEmpty()) {
            parts.add("pay " + signed(change.pay()) + ", quality " + signed(change.quality()) + " ("
                    + change.prices().entrySet().stream()
                            .sorted(Comparator.comparing(
                                    (Map.Entry<RuleId, Money> each) -> abs(each.getValue()), Comparator.reverseOrder()))
                            .limit(MOST_PRICES)
                            .map(each -> each.getKey().text() + " " + signed(each.getValue()))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        return String.join("; ", parts);
    }

    private static String moment(Instant moment) {
        return MOMENT.format(CivilTime.localOf(moment));
    }

    private static String time(Instant moment) {
        return TIME.format(CivilTime.localOf(moment));
    }

    /** Money with its sign: {@code +£1.20}, {@code −£0.50}; {@code £0.00}. */
    static String signed(Money money) {
        var pence = money.roundedToPenny();
        return pence.isZero() ? pence.toString() : (pence.isNegative() ? "−" : "+") + abs(pence);
    }

    private static Money abs(Money money) {
        return money.isNegative() ? money.negated() : money;
    }
}
