package coop.commonround.travel.road.graph;

import coop.commonround.model.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Where one or more homes are. */
public record Spot(double latitude, double longitude) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER =
            Comparator.comparingDouble(Spot::latitude).thenComparingDouble(Spot::longitude);

    public static Spot of(Place place) {
        return new Spot(place.latitude(), place.longitude());
    }

    /** Each once, in an order that does not depend on that of the homes. */
    public static List<Spot> of(Collection<Place> places) {
        return places.stream().map(Spot::of).distinct().sorted().toList();
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
