package coop.commonround.cost.delivered;

import coop.commonround.cost.income.Billed;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why the quantities of a call differ, step by step: planned, delivered, billed, paid. */
record Reasons(Call call, @Nullable Billed billed, List<LedgerLine> planned, List<LedgerLine> actual) {

    List<String> list() {
        var why = new ArrayList<String>();
        addDelivered(why);
        if (call.isMade()) {
            addBilled(why);
            addPaid(why);
        }
        return why;
    }

    private void addDelivered(List<String> why) {
        var rostered = call.planned();
        if (!call.isMade()) {
            why.add("no record");
            return;
        }
        if (rostered == null) {
            why.add("not rostered");
        } else if (call.isStoodIn()) {
            why.add("in place of " + rostered.careworker().id());
        }
        var more = call.deliveredTime().minus(call.plannedTime());
        if (rostered != null && !more.isZero()) {
            why.add(text(more.abs()) + (more.isNegative() ? " less" : " more") + " given than planned");
        }
    }

    private void addBilled(List<String> why) {
        if (billed == null) {
            why.add(notBilled());
            return;
        }
        for (var step : billed.steps()) {
            why.add(step.rule() + " (" + text(step.after()) + ")");
        }
        var sums = SettledCall.Sums.of(planned, actual);
        boolean isSameTime = billed.span().length().equals(call.plannedTime());
        if (isSameTime && !sums.billed().equals(sums.plannedIncome())) {
            why.add("priced by another rate, or a weekly price shared otherwise");
        }
    }

    private String notBilled() {
        if (call.visit().kind() == Visit.Kind.SHADOW) {
            return "shadowing is not billed";
        }
        if (!call.visit().isToBeRostered()) {
            return "called off";
        }
        return call.visit().booking().status() == Visit.Status.TENTATIVE
                ? "tentative, not billed"
                : "not billed: no payer, or more careworkers than it needs";
    }

    private void addPaid(List<String> why) {
        if (call.careworker().isVolunteer()) {
            why.add("volunteers are not paid");
            return;
        }
        var less = call.deliveredTime().minus(SettledCall.paidTime(call, actual));
        boolean isPlannedPaid =
                call.planned() != null && less.equals(call.deliveredTime().minus(call.plannedTime()));
        if (isPlannedPaid && !less.isZero() && call.visit().isToBeRostered()) {
            why.add("paid as planned (" + text(call.plannedTime()) + ")");
        } else if (less.compareTo(Duration.ZERO) > 0 && call.visit().isToBeRostered()) {
            why.add(text(less) + " not paid here: recorded elsewhere at the time");
        }
        if (call.planned() != null) {
            addTime(why, LineKind.TRAVEL, "way");
            addTime(why, LineKind.WAITING, "waiting");
        }
    }

    /** Paid time beside the visit, which may have come about or gone by what was made before it. */
    private void addTime(List<String> why, LineKind kind, String what) {
        var before = time(planned, kind);
        var after = time(actual, kind);
        if (!before.equals(after)) {
            why.add("paid " + what + " " + text(before) + ", now " + text(after));
        }
    }

    private static Duration time(List<LedgerLine> lines, LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.quantity().time())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String text(Duration time) {
        return Findings.minutes(time);
    }
}
