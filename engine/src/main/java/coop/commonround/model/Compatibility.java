package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants of a careworker, or a careworker of a client: on equal terms.
 *
 * <p>It names either one careworker, or an attribute of careworkers: a word of theirs ({@code female}, {@code speaks:pa}), their
 * team ({@code team:hill}), or a skill or certificate that counts on the day ({@code skill:hoist}). Several {@code ONLY} of one client widen each other:
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

    private static final String TEAM = "team:";
    private static final String SKILL = "skill:";

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

    /** The team whose members it is about; null for all else. */
    public @Nullable String team() {
        return after(TEAM);
    }

    /** The skill whose holders it is about, on the days they hold it; null for all else. */
    public @Nullable String skill() {
        return after(SKILL);
    }

    private @Nullable String after(String word) {
        return attribute != null && attribute.startsWith(word) ? attribute.substring(word.length()) : null;
    }

    /** Whether it speaks of this careworker, whatever the day; skills are left to {@link #isAbout(Careworker, LocalDate)}. */
    public boolean isAbout(Careworker other) {
        var ofTeam = team();
        if (ofTeam != null) {
            return other.team() != null && ofTeam.equalsIgnoreCase(asTag(other.team()));
        }
        return careworker != null
                ? careworker.equals(other.id())
                : attribute != null && other.attributes().contains(attribute);
    }

    /** Whether it speaks of this careworker on a day, skills that count then included. */
    public boolean isAbout(Careworker other, LocalDate day) {
        var held = skill();
        return held == null ? isAbout(other) : other.hasSkill(held, day);
    }

    /** As attributes are written: spaces are read as hyphens. */
    private static String asTag(String name) {
        return name.strip().replaceAll("\\s+", "-");
    }
}
