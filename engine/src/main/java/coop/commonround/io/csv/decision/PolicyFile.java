package coop.commonround.io.csv.decision;

import coop.commonround.base.Money;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.settings.SettingsTable;
import coop.commonround.io.csv.settings.SettingsTable.Items;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.model.Policy;
import coop.commonround.model.Policy.Downgrade;
import coop.commonround.model.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** {@code policy.yaml}: what the co-op decided. */
public final class PolicyFile {

    private static final Column<String> DECIDED_BY = Column.of(
                    "decided_by", Kinds.TEXT, "the circle or person who decided", "Members' circle")
            .personal();
    private static final Column<LocalDate> DECIDED_ON =
            Column.of("decided_on", Kinds.DATE, "when they decided", "2026-10-05");

    private static final Column<String> NATION = Column.of(
                    "nation", nations(), "whose bank holidays hold: see calendar.csv", "Wales")
            .otherwise("England");

    private static final Column<RuleId> RULE =
            Column.of("rule", hardRules(), "the rule", "daily-rest").required();
    private static final Column<Money> PRICE = Column.of(
                    "price",
                    Kinds.MONEY,
                    "pounds for each unit of the breach (a minute, a person, an attendance)",
                    "0.50")
            .required();
    private static final Column<String> REASON = Column.of(
                    "reason",
                    Kinds.TEXT,
                    "why it may be broken, for the inspector",
                    "split shifts by agreement of 5 October")
            .required();
    private static final Items SOFT_RULES =
            new Items("soft_rules", "Hard rules that may be broken at a price.", List.of(RULE, PRICE, REASON));

    public static final SettingsTable TABLE = new SettingsTable(
            "policy.yaml",
            List.of(
                    "What the co-op decided: who decided it and when, what it is ready to pay for what wages do not show,"
                            + " its limits, and which rules it has made soft.",
                    "Prices are pounds. A key that is left out has the engine's default; so has the whole file."),
            Stream.of(
                            List.of(DECIDED_BY, DECIDED_ON, NATION),
                            PriceKeys.ALL,
                            LimitKeys.ALL,
                            TravelKeys.ALL,
                            MonitoringKeys.ALL,
                            WorkingTimeKeys.ALL,
                            ContinuityKeys.ALL,
                            PeopleKeys.ALL,
                            DoubleUpKeys.ALL)
                    .<Column<?>>flatMap(List::stream)
                    .toList(),
            List.of(SOFT_RULES));

    private PolicyFile() {}

    private static Kind<RuleId> hardRules() {
        var rules = new LinkedHashMap<String, RuleId>();
        Stream.of(RuleId.values())
                .filter(rule -> rule.level() == RuleId.Level.HARD)
                .forEach(rule -> rules.put(rule.text(), rule));
        return Choice.of(rules);
    }

    /** The nations of the United Kingdom, in their own words. */
    public static Kind<String> nations() {
        var nations = new LinkedHashMap<String, String>();
        List.of("England", "Wales", "Scotland", "Northern Ireland").forEach(nation -> nations.put(nation, nation));
        return Choice.of(nations);
    }

    /**
     * What the file says.
     *
     * @param nation whose bank holidays hold
     */
    public record Decided(Policy policy, String nation) {}

    public static Decided read(Intake intake) {
        var settings = Settings.read(intake, TABLE);
        var prices = PriceKeys.read(settings);
        var limits = LimitKeys.read(settings);
        var travel = TravelKeys.read(settings);
        var monitoring = MonitoringKeys.read(settings);
        var workingTime = WorkingTimeKeys.read(settings);
        var continuity = ContinuityKeys.read(settings);
        var people = PeopleKeys.read(settings);
        var doubleUps = DoubleUpKeys.read(settings);
        var decidedBy = settings.value(DECIDED_BY).or("");
        var decidedOn = settings.value(DECIDED_ON).orNull();
        var soft = softRules(settings);
        var nation = settings.value(NATION).or(NATION.fallbackText());
        var policy = settings.build(() -> new Policy(
                        prices,
                        limits,
                        travel,
                        monitoring,
                        workingTime,
                        continuity,
                        people,
                        doubleUps,
                        Policy.DEFAULT.tasks(),
                        soft,
                        decidedBy,
                        decidedOn))
                .orElse(Policy.DEFAULT);
        return new Decided(policy, nation);
    }

    private static List<Downgrade> softRules(Settings settings) {
        var soft = new ArrayList<Downgrade>();
        for (var entry : settings.entries(SOFT_RULES)) {
            var rule = entry.value(RULE);
            var price = entry.value(PRICE);
            var reason = entry.value(REASON);
            entry.build(() -> new Downgrade(rule.get(), price.get(), reason.get()))
                    .ifPresent(soft::add);
        }
        return soft;
    }
}
