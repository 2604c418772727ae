package coop.commonround.cli.summary;

import coop.commonround.io.json.RestLedgerJson;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Burden;
import coop.commonround.plan.Fairness;

/** A summary as JSON, the same on every run: {@code summary.json}. Money is text in pounds, as everywhere in our JSON. */
public final class SummaryJson {
    private static final String FORMAT = "commonround-summary-1";

    private SummaryJson() {}

    public static String of(Summary summary) {
        return Out.document(out -> {
            out.text("format", FORMAT)
                    .text("first_day", summary.period().first())
                    .text("last_day", summary.period().last());
            out.inner("cover", inner -> write(summary.cover(), inner))
                    .inner("time", inner -> write(summary.time(), inner))
                    .inner("ways", inner -> write(summary.ways(), inner))
                    .inner("continuity", inner -> write(summary.continuity(), inner))
                    .allRows("fairness", summary.fairness().shares(), SummaryJson::write)
                    .rows("rest_ledger", summary.rest(), RestLedgerJson::write)
                    .inner("money", inner -> write(summary.money(), inner))
                    .allRows("look_at_first", summary.worst(), SummaryJson::write);
        });
    }

    private static void write(Cover cover, Out out) {
        out.number("visits", cover.visits())
                .number("visits_covered", cover.covered())
                .number("visits_left_out", cover.leftOut())
                .number("attendances", cover.attendances())
                .number("careworkers", cover.careworkers())
                .number("hard_rules_broken", cover.rulesBroken());
    }

    private static void write(TimeSpent time, Out out) {
        out.minutes("contact_minutes", time.contact())
                .minutes("travel_minutes", time.travel())
                .minutes("waiting_minutes", time.waiting())
                .minutes("unused_guaranteed_minutes", time.unused())
                .minutes("overtime_minutes", time.overtime())
                .number("paid_miles", time.miles());
    }

    private static void write(Ways ways, Out out) {
        out.number("given", ways.given()).number("by_road", ways.byRoad()).number("straight", ways.straight());
    }

    private static void write(Continuity continuity, Out out) {
        out.number("clients", continuity.clients())
                .number("careworkers_a_client", continuity.mean())
                .number("most_careworkers", continuity.most())
                .text("client_with_most", continuity.mostAt())
                .number("clients_with_limit", continuity.capped())
                .number("clients_over_limit", continuity.overCap())
                .number("new_faces", continuity.newFaces())
                .inner(
                        "careworkers_a_client_in_days",
                        days -> continuity
                                .indices()
                                .distinct()
                                .forEach((span, mean) -> days.number(Integer.toString(span), mean)))
                .number("usual_careworker_share", continuity.indices().usual())
                .number("top_three_share", continuity.indices().topThree())
                .number("bice_boxerman", continuity.indices().biceBoxerman());
    }

    private static void write(Fairness.Share share, Out out) {
        out.text("careworker_id", share.careworker());
        for (var burden : Burden.values()) {
            out.inner(
                    burden.column(),
                    inner -> inner.number("had", share.had().get(burden))
                            .number("before", share.before().get(burden))
                            .number("fair_share", share.fair().get(burden))
                            .number("above", share.above().get(burden))
                            .yesNo("wanted", share.wanted().contains(burden)));
        }
    }

    private static void write(MoneySpent money, Out out) {
        out.money("billed", money.billed())
                .money("wages", money.wages())
                .money("mileage", money.mileage())
                .money("paid", money.paid())
                .money("on_costs", money.onCosts())
                .money("supplies", money.supplies())
                .money("overheads", money.overheads())
                .money("left_over", money.leftOver())
                .number("margin_share", money.marginShare().orElse(null))
                .money("quality_price", money.qualityPrice())
                .inner("quality_price_by_rule", rules -> money.quality().forEach(rules::money));
    }

    private static void write(Concern concern, Out out) {
        out.text("kind", concern.kind())
                .text("about", concern.about())
                .text("text", concern.text())
                .textIfAny("nearest_miss", concern.nearest());
    }
}
