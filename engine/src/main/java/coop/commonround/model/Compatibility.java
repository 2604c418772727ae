package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.LocalDate;
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
 * @param until the last day of a trial; null for all else
 */
public record Compatibility(
        ClientId client,
        @Nullable CareworkerId careworker,
        @Nullable String attribute,
        Side side,
        Rule rule,
        String reason,
        @Nullable LocalDate until) {

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
        PREFER,
        /** The client's usual careworker, or one of them. */
        USUAL,
        /** Says yes to the other. */
        AGREE,
        /** May go up to a day, to see how both get on; afterwards only if both agree. */
        TRIAL
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
        Check.that(
                (rule == Rule.TRIAL) == (until != null),
                "client %s: a trial has a last day, all else has none",
                client);
        Check.that(
                rule != Rule.USUAL || careworker != null,
                "client %s: name the careworker who is the usual one",
                client);
        Check.that(until == null || careworker != null, "client %s: name the careworker who is on trial", client);
    }

    /** All but a trial. */
    public Compatibility(
            ClientId client,
            @Nullable CareworkerId careworker,
            @Nullable String attribute,
            Side side,
            Rule rule,
            String reason) {
        this(client, careworker, attribute, side, rule, reason, null);
    }

    /** A trial up to and including a day, which either side may have asked for. */
    public static Compatibility trial(ClientId client, CareworkerId careworker, LocalDate until) {
        return new Compatibility(client, careworker, null, Side.CLIENT, Rule.TRIAL, "", until);
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
