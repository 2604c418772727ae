package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who draws on care and support.
 *
 * @param name for rosters and reports only; empty if unknown, never in a message
 * @param home where the visits are
 * @param zone the district a rate card may price differently, null if none
 * @param team the careworkers' team that usually visits, null if none
 * @param maximumCareworkers how many different careworkers are right for this client in the period, null for the
 *     policy's own limit; above zero
 * @param requiredAttributes what each careworker must be ({@code female}, {@code speaks:pa})
 * @param homeAttributes what the home holds that a careworker may not want ({@code dog}, {@code smoking})
 * @param introductions whether somebody new comes along on a shadow visit first, null for the policy's own answer
 */
public record Client(
        ClientId id,
        String name,
        Place home,
        @Nullable String zone,
        @Nullable String team,
        @Nullable Integer maximumCareworkers,
        Set<String> requiredAttributes,
        Set<String> homeAttributes,
        Rag rag,
        @Nullable Boolean introductions) {
    public Client {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        Check.that(home.id().equals(Place.idOf(id)), "client %s must not live at %s", id, home);
        requireNonNull(rag, "rag");
        Check.that(
                maximumCareworkers == null || maximumCareworkers > 0,
                "client %s: max_careworkers (%s) must be above zero",
                id,
                maximumCareworkers);
        requiredAttributes = Sorted.set(requiredAttributes);
        homeAttributes = Sorted.set(homeAttributes);
    }

    /** A client of whom only the home is known. */
    public static Client at(ClientId id, double latitude, double longitude) {
        return new Client(
                id, "", Place.ofClient(id, latitude, longitude), null, null, null, Set.of(), Set.of(), Rag.AMBER, null);
    }

    public Client withTeam(@Nullable String otherZone, @Nullable String otherTeam) {
        return new Client(
                id,
                name,
                home,
                otherZone,
                otherTeam,
                maximumCareworkers,
                requiredAttributes,
                homeAttributes,
                rag,
                introductions);
    }

    public Client withMaximumCareworkers(int maximum) {
        return new Client(id, name, home, zone, team, maximum, requiredAttributes, homeAttributes, rag, introductions);
    }

    public Client withRequiredAttributes(Set<String> required) {
        return new Client(id, name, home, zone, team, maximumCareworkers, required, homeAttributes, rag, introductions);
    }

    public Client withHomeAttributes(Set<String> attributes) {
        return new Client(
                id, name, home, zone, team, maximumCareworkers, requiredAttributes, attributes, rag, introductions);
    }

    public Client withIntroductions(boolean wanted) {
        return new Client(
                id, name, home, zone, team, maximumCareworkers, requiredAttributes, homeAttributes, rag, wanted);
    }

    /** The id alone: a client's name and home stay out of logs. */
    @Override
    public String toString() {
        return id.text();
    }
}
