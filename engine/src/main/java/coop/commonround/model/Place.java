package coop.commonround.model;

import coop.commonround.base.Check;

/**
 * A home where a visit is made or a round starts and ends.
 *
 * @param id {@code client:} or {@code careworker:} and the person's id, so that the two never clash
 * @param latitude degrees north, −90 to 90 (WGS84)
 * @param longitude degrees east, −180 to 180 (WGS84)
 */
public record Place(String id, double latitude, double longitude) implements Comparable<Place> {
    public Place {
        id = Check.text(id, "the id of a place");
        Check.that(Math.abs(latitude) <= 90, "latitude (%s) must lie between -90 and 90", latitude);
        Check.that(Math.abs(longitude) <= 180, "longitude (%s) must lie between -180 and 180", longitude);
    }

    public static Place ofClient(ClientId client, double latitude, double longitude) {
        return new Place(idOf(client), latitude, longitude);
    }

    public static Place ofCareworker(CareworkerId careworker, double latitude, double longitude) {
        return new Place(idOf(careworker), latitude, longitude);
    }

    public static String idOf(ClientId client) {
        return "client:" + client;
    }

    public static String idOf(CareworkerId careworker) {
        return "careworker:" + careworker;
    }

    @Override
    public int compareTo(Place other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
