package coop.commonround.io.csv.cell;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day in Europe/London, as a cell gives it.
 *
 * @param date the day, where the cell names it too ({@code 2026-11-23T07:30}); otherwise null
 */
public record Clock(LocalTime time, @Nullable LocalDate date) {}
