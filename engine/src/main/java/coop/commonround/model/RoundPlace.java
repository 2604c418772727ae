package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import org.jspecify.annotations.Nullable;

/**
 * Where a visit belongs in the rounds that people know.
 *
 * @param template the id of a round template
 * @param place where it comes in it, 1 to 999: after all of a lower place; null for anywhere
 */
public record RoundPlace(String template, @Nullable Integer place) {
    public RoundPlace {
        requireNonNull(template, "template");
        Check.that(place == null || (place >= 1 && place <= 999), "round_place (%s) must be 1 to 999", place);
    }
}
