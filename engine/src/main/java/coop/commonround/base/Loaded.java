package coop.commonround.base;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading something: the thing, if it could be built, and everything that was found on the way.
 *
 * @param found the thing; null if it could not be built
 * @param issues all faults and warnings, in the order of files and lines
 */
public record Loaded<T>(@Nullable T found, List<Issue> issues) {
    public Loaded {
        issues = List.copyOf(issues);
        Check.that(found != null || Issue.anyError(issues), "nothing was loaded, and no error says why");
    }

    public static <T> Loaded<T> of(T found, List<Issue> issues) {
        return new Loaded<>(found, issues);
    }

    public static <T> Loaded<T> refused(List<Issue> issues) {
        return new Loaded<>(null, issues);
    }

    public Optional<T> value() {
        return Optional.ofNullable(found);
    }

    public boolean hasErrors() {
        return Issue.anyError(issues);
    }

    public <U> Loaded<U> map(Function<T, U> change) {
        return new Loaded<>(found == null ? null : change.apply(found), issues);
    }
}
