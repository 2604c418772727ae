package coop.commonround.rule.planning;

import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A client, and what the rules ask about each careworker who may come; careworkers by their number. */
public final class PlannedClient {
    private final Client client;
    private final int place;
    private final Terms terms;
    private final @Nullable Integer cap;
    private final boolean canTell;
    final BitSet barred = new BitSet();
    final BitSet allowed = new BitSet();
    final BitSet familiar = new BitSet();
    final BitSet known = new BitSet();
    final BitSet preferred = new BitSet();
    final BitSet fitting = new BitSet();
    final Map<Compatibility.Rule, Set<String>> skills = new EnumMap<>(Compatibility.Rule.class);
    final BitSet usual = new BitSet();
    final BitSet unwanted = new BitSet();
    final BitSet agreed = new BitSet();
    final Map<Integer, LocalDate> trials = new HashMap<>();

    PlannedClient(Client client, int place, Terms terms, @Nullable Integer cap, boolean canTell) {
        this.client = client;
        this.place = place;
        this.terms = terms;
        this.cap = cap;
        this.canTell = canTell;
    }

    public ClientId id() {
        return client.id();
    }

    /** Number of the home in the travel matrix. */
    public int place() {
        return place;
    }

    public Terms terms() {
        return terms;
    }

    /** How many different careworkers are right; null for any number. */
    public @Nullable Integer cap() {
        return cap;
    }

    /** Whether either side has said never. */
    public boolean isBarred(PlannedCareworker careworker, LocalDate day) {
        return barred.get(careworker.number()) || isBySkill(Compatibility.Rule.EXCLUDE, careworker, day);
    }

    private boolean isBySkill(Compatibility.Rule rule, PlannedCareworker careworker, LocalDate day) {
        var named = skills.get(rule);
        return named != null && named.stream().anyMatch(skill -> careworker.hasSkill(skill, day));
    }

    /** Whether the careworker is among those who may go, and is all that the client requires. */
    public boolean isAllowed(PlannedCareworker careworker, LocalDate day) {
        return fitting.get(careworker.number())
                && (allowed.get(careworker.number()) || isBySkill(Compatibility.Rule.ONLY, careworker, day));
    }

    /** Whether the client has met the careworker within the policy's look-back. */
    public boolean isFamiliarWith(PlannedCareworker careworker) {
        return familiar.get(careworker.number());
    }

    /** Whether the careworker has been here before and is still known: no stranger at a short or a first visit. */
    public boolean knows(PlannedCareworker careworker) {
        return known.get(careworker.number());
    }

    /** How many different careworkers may come at most; null for any number, and where more have a price. */
    public @Nullable Integer limit() {
        return terms.continuity().isCapHard() ? cap : null;
    }

    /** Whether nobody but people lent may not be all who come, however often; where that has a price it is no law. */
    public boolean isDependenceBarred() {
        return terms.people().matching().isDependenceBarred();
    }

    /** Whether it can be told who is known, or else rules that ask for it do not bind. */
    public boolean canTellWhomItKnows() {
        return canTell;
    }

    /** Whether somebody new is introduced on a shadow visit. */
    public boolean wantsIntroductions() {
        var wanted = client.introductions();
        return canTell && (wanted == null ? terms.continuity().introducesNewFaces() : wanted);
    }

    /** Whether the client prefers somebody. */
    public boolean hasPreference() {
        return !preferred.isEmpty() || skills.containsKey(Compatibility.Rule.PREFER);
    }

    public boolean prefers(PlannedCareworker careworker, LocalDate day) {
        return preferred.get(careworker.number()) || isBySkill(Compatibility.Rule.PREFER, careworker, day);
    }

    /** Whether the client has a usual careworker, and this is somebody else. */
    public boolean isUsedToAnother(PlannedCareworker careworker) {
        return !usual.isEmpty() && !usual.get(careworker.number());
    }

    /** Whether a careworker may go as far as consent matters: nobody asks for it, both have agreed, or a trial is not over. */
    public boolean hasConsent(PlannedCareworker careworker, LocalDate day) {
        if (agreed.get(careworker.number())) {
            return true;
        }
        var until = trials.get(careworker.number());
        return until != null && !day.isAfter(until);
    }

    /** The district the client lives in; null if none is known. */
    public @Nullable String zone() {
        return client.zone();
    }

    /** Whether the client has a team, and a careworker is not of it. */
    public boolean isOfOtherTeam(PlannedCareworker careworker) {
        return client.team() != null && !client.team().equals(careworker.team());
    }

    /** Whether the home holds what the careworker dislikes, or somebody is to be warned of the two. */
    public boolean isUnwantedBy(PlannedCareworker careworker, LocalDate day) {
        return unwanted.get(careworker.number()) || isBySkill(Compatibility.Rule.WARN, careworker, day);
    }

    @Override
    public String toString() {
        return client.id().text();
    }
}
