package coop.commonround.cost.delivered;

import coop.commonround.cost.income.Billed;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why the quantities of a call differ, step by step: planned, delivered, billed, paid. */
record Reasons(Call call, @Nullable Billed billed, Duration billedTime, Duration paidTime, SettledCall.Sums sums) {

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
        var planned = call.planned();
        if (!call.isMade()) {
            why.add("no record");
            return;
        }
        if (planned == null) {
            why.add("not rostered");
        } else if (call.isStoodIn()) {
            why.add("in place of " + planned.careworker().id());
        }
        var more = call.deliveredTime().minus(call.plannedTime());
        if (planned != null && !more.isZero()) {
            why.add(text(more.abs()) + (more.isNegative() ? " less" : " more") + " given than planned");
        }
    }

    private void addBilled(List<String> why) {
        if (billed == null) {
            why.add(notBilled());
            return;
        }
        for (var reason : billed.reasons()) {
            why.add(reason + " (" + text(billedTime) + ")");
        }
        boolean isSameTime = billedTime.equals(call.plannedTime());
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
        } else if (paidTime.compareTo(call.deliveredTime()) < 0) {
            why.add(text(call.deliveredTime().minus(paidTime)) + " not paid here: recorded elsewhere at the time");
        }
    }

    private static String text(Duration time) {
        return Findings.minutes(time);
    }
}
