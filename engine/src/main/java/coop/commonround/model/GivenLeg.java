package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import org.jspecify.annotations.Nullable;

/**
 * A journey somebody has measured, which overrides what would be worked out for it.
 *
 * @param from id of a {@link Place}
 * @param to id of a {@link Place}; the way back is another journey
 * @param transport null for every transport that has no journey of its own between the two
 */
public record GivenLeg(String from, String to, @Nullable Transport transport, Leg leg) {
    public GivenLeg {
        from = Check.text(from, "from");
        to = Check.text(to, "to");
        requireNonNull(leg, "leg");
    }

    boolean isOfSameJourney(GivenLeg other) {
        return from.equals(other.from) && to.equals(other.to) && transport == other.transport;
    }
}
