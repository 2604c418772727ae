package coop.commonround.plan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import coop.commonround.rule.RosterRules;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The co-op's rules and an embedder's own; the solver makes it and hands it the name of the latter. */
public final class AllRules implements ConstraintProvider {
    /** Name of the property that carries the class of the embedder's rules. */
    static final String OWN_RULES = "ownRules";

    private @Nullable String ownRules;

    /** For the solver. */
    public void setOwnRules(String className) {
        ownRules = className;
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        var rules = new RosterRules().defineConstraints(factory);
        if (ownRules == null) {
            return rules;
        }
        return Stream.concat(Stream.of(rules), Stream.of(made(ownRules).defineConstraints(factory)))
                .toArray(Constraint[]::new);
    }

    private static ConstraintProvider made(String className) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return Class.forName(className, true, loader == null ? AllRules.class.getClassLoader() : loader)
                    .asSubclass(ConstraintProvider.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    className + " must be public and have a public constructor without parameters", e);
        }
    }
}
