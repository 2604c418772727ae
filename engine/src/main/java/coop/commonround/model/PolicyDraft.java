package coop.commonround.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a policy, for making a changed copy. */
final class PolicyDraft {
    QualityPrices prices;
    Limits limits;
    TravelSettings travel;
    Monitoring monitoring;
    WorkingTimeLimits workingTime;
    ContinuityLimits continuity;
    PeoplePolicy people;
    DoubleUpPolicy doubleUps;
    TaskRules tasks;
    List<Policy.Downgrade> downgraded;
    private final String decidedBy;
    private final @Nullable LocalDate decidedOn;

    PolicyDraft(Policy policy) {
        prices = policy.prices();
        limits = policy.limits();
        travel = policy.travel();
        monitoring = policy.monitoring();
        workingTime = policy.workingTime();
        continuity = policy.continuity();
        people = policy.people();
        doubleUps = policy.doubleUps();
        tasks = policy.tasks();
        downgraded = policy.downgraded();
        decidedBy = policy.decidedBy();
        decidedOn = policy.decidedOn();
    }

    Policy policy() {
        return new Policy(
                prices,
                limits,
                travel,
                monitoring,
                workingTime,
                continuity,
                people,
                doubleUps,
                tasks,
                downgraded,
                decidedBy,
                decidedOn);
    }
}
