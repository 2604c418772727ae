package coop.commonround.travel.road;

/**
 * A point on a way, for drawing it on a map.
 *
 * @param latitude degrees north (WGS84)
 * @param longitude degrees east (WGS84)
 */
public record WayPoint(double latitude, double longitude) {}
