package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the co-op has decided about its rosters.
 *
 * @param prices what it would pay for what wages do not show
 * @param limits bounds of law and choice
 * @param travel speeds and detours where nothing better is known
 * @param monitoring what is asked of recorded visits
 * @param workingTime what working-time law and agreements ask
 * @param continuity who may come to a client who does not know them
 * @param people who works when and with whom
 * @param doubleUps what double-ups may do
 * @param tasks how far apart doses and other tasks of a client lie
 * @param downgraded hard rules that are priced instead, each with a reason; in the order of the rules; at most one entry a rule
 * @param decidedBy the circle or person, empty if not recorded
 * @param decidedOn null if not recorded
 */
public record Policy(
        QualityPrices prices,
        Limits limits,
        TravelSettings travel,
        Monitoring monitoring,
        WorkingTimeLimits workingTime,
        ContinuityLimits continuity,
        PeoplePolicy people,
        DoubleUpPolicy doubleUps,
        TaskRules tasks,
        List<Downgrade> downgraded,
        String decidedBy,
        @Nullable LocalDate decidedOn) {

    /** What a co-op has that has decided nothing yet. */
    public static final Policy DEFAULT = new Policy(
            QualityPrices.DEFAULT,
            Limits.DEFAULT,
            TravelSettings.DEFAULT,
            Monitoring.DEFAULT,
            WorkingTimeLimits.DEFAULT,
            ContinuityLimits.DEFAULT,
            PeoplePolicy.DEFAULT,
            DoubleUpPolicy.DEFAULT,
            TaskRules.DEFAULT,
            List.of(),
            "",
            null);

    /**
     * A hard rule that may be broken at a price.
     *
     * @param price for each unit of the breach (a minute, a person, an attendance), above zero
     * @param reason why it may be broken, for the inspector
     */
    public record Downgrade(RuleId rule, Money price, String reason) {
        public Downgrade {
            Check.that(rule.level() == RuleId.Level.HARD, "rule %s is not a hard rule", rule.text());
            Check.that(
                    price.compareTo(Money.ZERO) > 0,
                    "the price (%s) of breaking %s must be above zero",
                    price,
                    rule.text());
            reason = Check.text(reason, "the reason for downgrading " + rule.text());
        }
    }

    public Policy {
        requireNonNull(prices, "prices");
        requireNonNull(limits, "limits");
        requireNonNull(travel, "travel");
        requireNonNull(monitoring, "monitoring");
        requireNonNull(workingTime, "workingTime");
        requireNonNull(continuity, "continuity");
        downgraded = downgraded.stream()
                .sorted(Comparator.comparing(Downgrade::rule))
                .toList();
        requireNonNull(decidedBy, "decidedBy");
        requireNonNull(people, "people");
        requireNonNull(doubleUps, "doubleUps");
        requireNonNull(tasks, "tasks");
        Check.that(
                downgraded.stream().map(Downgrade::rule).distinct().count() == downgraded.size(),
                "a rule is downgraded twice");
    }

    public Optional<Downgrade> findDowngrade(RuleId rule) {
        return downgraded.stream().filter(each -> each.rule() == rule).findFirst();
    }

    public Policy withPrices(QualityPrices other) {
        var draft = new PolicyDraft(this);
        draft.prices = other;
        return draft.policy();
    }

    public Policy withLimits(Limits other) {
        var draft = new PolicyDraft(this);
        draft.limits = other;
        return draft.policy();
    }

    public Policy withTravel(TravelSettings other) {
        var draft = new PolicyDraft(this);
        draft.travel = other;
        return draft.policy();
    }

    public Policy withMonitoring(Monitoring other) {
        var draft = new PolicyDraft(this);
        draft.monitoring = other;
        return draft.policy();
    }

    public Policy withWorkingTime(WorkingTimeLimits other) {
        var draft = new PolicyDraft(this);
        draft.workingTime = other;
        return draft.policy();
    }

    public Policy withContinuity(ContinuityLimits other) {
        var draft = new PolicyDraft(this);
        draft.continuity = other;
        return draft.policy();
    }

    public Policy withPeople(PeoplePolicy other) {
        var draft = new PolicyDraft(this);
        draft.people = other;
        return draft.policy();
    }

    public Policy withDoubleUps(DoubleUpPolicy other) {
        var draft = new PolicyDraft(this);
        draft.doubleUps = other;
        return draft.policy();
    }

    public Policy withTasks(TaskRules others) {
        var draft = new PolicyDraft(this);
        draft.tasks = others;
        return draft.policy();
    }

    public Policy withDowngraded(List<Downgrade> others) {
        var draft = new PolicyDraft(this);
        draft.downgraded = others;
        return draft.policy();
    }
}
