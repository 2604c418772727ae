package coop.commonround.travel.road.extract;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.AverageSlope;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DefaultImportRegistry;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.ImportUnit;
import com.graphhopper.routing.util.parsers.TagParser;
import com.graphhopper.storage.IntsRef;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the slope of a way from its {@code incline} tag, uphill positive in the direction the way is drawn.
 *
 * <p>{@code 8%}, {@code -12.5 %} and {@code 5°} are read. {@code up}, {@code down} and everything else name no slope, and a way without a tag counts as level:
 * heights are in no extract, and none are downloaded.
 */
public final class Incline implements TagParser {
    private static final Pattern WITH_UNIT = Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*(%|°)");

    private final DecimalEncodedValue slope;

    private Incline(DecimalEncodedValue slope) {
        this.slope = slope;
    }

    /** What GraphHopper imports by itself, but slopes from here. */
    public static DefaultImportRegistry registry() {
        return new DefaultImportRegistry() {
            @Override
            public ImportUnit createImportUnit(String name) {
                return name.equals(AverageSlope.KEY)
                        ? ImportUnit.create(
                                name,
                                properties -> AverageSlope.create(),
                                (lookup, properties) -> new Incline(lookup.getDecimalEncodedValue(name)))
                        : super.createImportUnit(name);
            }
        };
    }

    @Override
    public void handleWayTags(int edge, EdgeIntAccess edges, ReaderWay way, IntsRef relations) {
        var perCent = findPerCent(way.getTag("incline")).orElse(0);
        slope.setDecimal(perCent < 0, edge, edges, Math.min(Math.abs(perCent), slope.getMaxStorableDecimal()));
    }

    /** Metres of height on a hundred metres of way. */
    static OptionalDouble findPerCent(@Nullable String tag) {
        var found = WITH_UNIT.matcher(tag == null ? "" : tag.strip());
        if (!found.matches()) {
            return OptionalDouble.empty();
        }
        var number = Double.parseDouble(found.group(1));
        return OptionalDouble.of(
                found.group(2).equals("%") ? number : 100 * StrictMath.tan(StrictMath.toRadians(number)));
    }
}
