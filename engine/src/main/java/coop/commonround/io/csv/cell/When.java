package coop.commonround.io.csv.cell;

import coop.commonround.base.Check;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When something starts or ends, as a cell gives it: a moment, or a time of day whose day another cell names.
 *
 * @param moment null if the cell gives a time of day
 * @param time null if the cell gives a moment
 */
public record When(@Nullable Instant moment, @Nullable LocalTime time) {
    public When {
        Check.that((moment == null) != (time == null), "either a moment or a time of day");
    }
}
