package coop.commonround.io.json;

import coop.commonround.io.json.tree.Out;
import coop.commonround.plan.lint.Change;
import coop.commonround.plan.lint.Finding;
import coop.commonround.plan.lint.LintReport;
import coop.commonround.plan.lint.Remedy;
import coop.commonround.plan.lint.RemedyText;
import coop.commonround.plan.lint.Step;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is amiss in a roster as a JSON document; the same on every run. */
public final class LintJson {
    private static final String FORMAT = "commonround-findings-1";

    private LintJson() {}

    public static String write(LintReport report) {
        return Out.document(out -> {
            out.text("format", FORMAT);
            write(report.findings(), out);
        });
    }

    /** Writes findings under the key {@code findings} of a document. */
    public static void write(Collection<Finding> findings, Out out) {
        out.blocks("findings", findings, LintJson::write);
    }

    private static void write(Finding finding, Out out) {
        out.word("severity", finding.severity())
                .text("rule", finding.id())
                .number("amount", finding.amount())
                .word("unit", finding.unit())
                .list("visits", texts(finding.visits()))
                .list("careworkers", texts(finding.careworkers()))
                .list("shifts", texts(finding.shifts()))
                .text("finding", finding.text());
        if (finding.remedy() instanceof Remedy.Stuck stuck) {
            out.text("no_repair", stuck.why());
        } else if (finding.remedy() instanceof Remedy.Repair repair) {
            out.text("repair", RemedyText.of(repair)).allRows("steps", repair.steps(), LintJson::write);
            write(repair.change(), out);
        }
    }

    private static Collection<String> texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    private static void write(Step step, Out out) {
        out.text("visit_id", step.visit());
        write("from", step.from(), out);
        write("to", step.to(), out);
    }

    private static void write(String prefix, Step.@Nullable At at, Out out) {
        if (at != null) {
            out.text(prefix + "_careworker_id", at.careworker())
                    .text(prefix + "_shift_id", at.shift())
                    .moment(prefix + "_start", at.start());
        }
    }

    private static void write(Change change, Out out) {
        out.money("pay_change", change.pay().roundedToPenny())
                .money("quality_change", change.quality().roundedToPenny())
                .number("care_minutes_change", -change.careMinutes())
                .rows(
                        "prices_changed",
                        change.prices().entrySet(),
                        (each, row) -> row.text("rule", each.getKey().text())
                                .money("change", each.getValue().roundedToPenny()));
    }
}
