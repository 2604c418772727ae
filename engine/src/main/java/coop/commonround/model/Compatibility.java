package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants of a careworker, or a careworker of a client: on equal terms.
 *
 * <p>It names either one careworker, or an attribute of careworkers. Several {@code ONLY} of one client widen each other:
 * a careworker who fits any of them may go.
 *
 * @param careworker whom it is about, null if it is about an attribute
 * @param attribute which careworkers it is about ({@code female}), null if it is about one careworker
 * @param side whose wish it is
 * @param reason why; may be empty, never printed in a log
 */
public record Compatibility(
        ClientId client,
        @Nullable CareworkerId careworker,
        @Nullable String attribute,
        Side side,
        Rule rule,
        String reason) {

    public enum Side {
        CLIENT,
        CAREWORKER
    }

    public enum Rule {
        /** Nobody else may go. */
        ONLY,
        /** Must never go: a veto. */
        EXCLUDE,
        /** May go; a person is told. */
        WARN,
        /** Better than others. */
        PREFER
    }

    public Compatibility {
        requireNonNull(client, "client");
        requireNonNull(side, "side");
        requireNonNull(rule, "rule");
        requireNonNull(reason, "reason");
        Check.that(
                (careworker == null) != (attribute == null),
                "client %s: name either a careworker or an attribute, not both",
                client);
    }

    public static Compatibility of(ClientId client, CareworkerId careworker, Rule rule) {
        return new Compatibility(client, careworker, null, Side.CLIENT, rule, "");
    }

    /** Whether it speaks of this careworker. */
    public boolean isAbout(Careworker other) {
        return careworker != null
                ? careworker.equals(other.id())
                : attribute != null && other.attributes().contains(attribute);
    }
}
