package coop.commonround.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import coop.commonround.base.Money;
import coop.commonround.rule.planning.PlannedRoster;
import java.util.function.Consumer;

/** Tells a listener what the best roster so far is worth. */
final class Incumbent {
    private final Consumer<Progress> listener;

    Incumbent(Consumer<Progress> listener) {
        this.listener = listener;
    }

    void found(PlannedRoster roster, HardMediumSoftLongScore score) {
        long uncovered = roster.attendances().stream()
                .filter(attendance -> attendance.round() == null)
                .map(attendance -> attendance.visit())
                .distinct()
                .count();
        listener.accept(new Progress(
                uncovered,
                roster.visits().size(),
                Money.thousandthsOfPenny(-score.softScore()),
                score.hardScore() == 0));
    }
}
