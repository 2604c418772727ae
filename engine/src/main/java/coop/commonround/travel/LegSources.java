package coop.commonround.travel;

import coop.commonround.model.TravelSource;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where each journey of a table comes from: one answer for all as long as one does, and a byte a journey from the first
 * that differs.
 */
final class LegSources {
    /** A source's code is its place here. */
    private static final List<@Nullable TravelSource> CODES =
            Arrays.asList(null, TravelSource.GIVEN, TravelSource.ROAD, TravelSource.STRAIGHT_LINE);

    private final int size;
    private byte common;
    private byte @Nullable [] each;
    private boolean isEmpty = true;

    LegSources(int size) {
        this.size = size;
    }

    void set(int cell, @Nullable TravelSource source) {
        byte code = (byte) CODES.indexOf(source);
        if (isEmpty) {
            isEmpty = false;
            common = code;
        } else if (each == null && code != common) {
            each = new byte[size];
            Arrays.fill(each, common);
        }
        if (each != null) {
            each[cell] = code;
        }
    }

    /** Null where there is no way, or nobody tells. */
    @Nullable
    TravelSource at(int cell) {
        return CODES.get(each == null ? common : each[cell]);
    }
}
