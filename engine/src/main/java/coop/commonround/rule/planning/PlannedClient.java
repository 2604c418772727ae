package coop.commonround.rule.planning;

import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A client, and what the rules ask about each careworker who may come; careworkers by their number. */
public final class PlannedClient {
    private final Client client;
    private final int place;
    private final Terms terms;
    private final @Nullable Integer cap;
    final BitSet barred = new BitSet();
    final BitSet allowed = new BitSet();
    final BitSet familiar = new BitSet();
    final BitSet known = new BitSet();
    final BitSet preferred = new BitSet();
    final BitSet unwanted = new BitSet();

    PlannedClient(Client client, int place, Terms terms, @Nullable Integer cap) {
        this.client = client;
        this.place = place;
        this.terms = terms;
        this.cap = cap;
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
    public boolean isBarred(PlannedCareworker careworker) {
        return barred.get(careworker.number());
    }

    /** Whether the careworker is among those who may go, and is all that the client requires. */
    public boolean isAllowed(PlannedCareworker careworker) {
        return allowed.get(careworker.number());
    }

    /** Whether the client has met the careworker within the policy's look-back. */
    public boolean isFamiliarWith(PlannedCareworker careworker) {
        return familiar.get(careworker.number());
    }

    /** Whether the careworker has been here so recently that a short visit may be theirs. */
    public boolean knows(PlannedCareworker careworker) {
        return known.get(careworker.number());
    }

    /** Whether the client prefers somebody. */
    public boolean hasPreference() {
        return !preferred.isEmpty();
    }

    public boolean prefers(PlannedCareworker careworker) {
        return preferred.get(careworker.number());
    }

    /** Whether the home holds what the careworker dislikes, or somebody is to be warned of the two. */
    public boolean isUnwantedBy(PlannedCareworker careworker) {
        return unwanted.get(careworker.number());
    }

    @Override
    public String toString() {
        return client.id().text();
    }
}
