package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Policy;
import coop.commonround.model.Policy.Downgrade;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code policy}: what the co-op decided. A key that is left out has the engine's default. */
final class PolicyJson {
    private static final Kind<RuleId> HARD_RULE = Kinds.choice(hardRules(), RuleId::text);

    private PolicyJson() {}

    private static List<RuleId> hardRules() {
        return Stream.of(RuleId.values())
                .filter(rule -> rule.level() == RuleId.Level.HARD)
                .toList();
    }

    static void write(Policy policy, Out out) {
        out.textIfAny("decided_by", policy.decidedBy())
                .text("decided_on", policy.decidedOn())
                .inner("quality_prices", prices -> QualityPricesJson.write(policy.prices(), prices))
                .inner("limits", limits -> LimitsJson.write(policy.limits(), limits))
                .inner("travel", travel -> TravelJson.writeSettings(policy.travel(), travel))
                .inner("monitoring", monitoring -> MonitoringJson.write(policy.monitoring(), monitoring))
                .inner("working_time", limits -> WorkingTimeJson.write(policy.workingTime(), limits))
                .inner("continuity", continuity -> ContinuityJson.write(policy.continuity(), continuity))
                .inner("people", people -> PeopleJson.write(policy.people(), people))
                .inner("double_ups", doubleUps -> DoubleUpJson.write(policy.doubleUps(), doubleUps))
                .rows("soft_rules", policy.downgraded(), PolicyJson::write);
    }

    private static void write(Downgrade soft, Out out) {
        out.text("rule", soft.rule().text()).money("price", soft.price()).text("reason", soft.reason());
    }

    static Optional<Policy> read(Keys keys) {
        var decidedBy = keys.may("decided_by", Kinds.TEXT.personal(), "");
        var decidedOn = keys.may("decided_on", Kinds.DATE);
        var prices = QualityPricesJson.read(keys.inner("quality_prices"));
        var limits = LimitsJson.read(keys.inner("limits"));
        var travel = TravelJson.readSettings(keys.inner("travel"));
        var monitoring = MonitoringJson.read(keys.inner("monitoring"));
        var workingTime = WorkingTimeJson.read(keys.inner("working_time"));
        var continuity = ContinuityJson.read(keys.inner("continuity"));
        var people = PeopleJson.read(keys.inner("people"));
        var doubleUps = DoubleUpJson.read(keys.inner("double_ups"));
        var soft = keys.rows("soft_rules", PolicyJson::softRule);
        return keys.build(() -> new Policy(
                prices.orElse(QualityPrices.DEFAULT),
                limits.orElse(Policy.DEFAULT.limits()),
                travel.orElse(Policy.DEFAULT.travel()),
                monitoring.orElse(Policy.DEFAULT.monitoring()),
                workingTime.orElse(Policy.DEFAULT.workingTime()),
                continuity.orElse(Policy.DEFAULT.continuity()),
                people.orElse(Policy.DEFAULT.people()),
                doubleUps.orElse(Policy.DEFAULT.doubleUps()),
                Policy.DEFAULT.tasks(),
                soft,
                decidedBy.get(),
                decidedOn.orNull()));
    }

    private static Optional<Downgrade> softRule(Keys keys) {
        var rule = keys.must("rule", HARD_RULE);
        var price = keys.must("price", Kinds.MONEY);
        var reason = keys.must("reason", Kinds.TEXT);
        return keys.build(() -> new Downgrade(rule.get(), price.get(), reason.get()));
    }
}
