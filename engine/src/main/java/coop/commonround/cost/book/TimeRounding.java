package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.cost.book.Spans.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How recorded time is rounded before it is billed.
 *
 * <p>The modes are those rostering products offer (HomeTrak: start and length, never to 0 or may be 0; start and end
 * independently; length only).
 *
 * @param direction which way
 * @param unit whole minutes that divide an hour, 1 to 60
 * @param what is rounded
 * @param neverToZero whether time that was given and would vanish counts as one unit
 */
public record TimeRounding(Direction direction, Duration unit, What what, boolean neverToZero) {
    /** How to write one. */
    public static final String HOW = "write it as nearest 5 minutes, or up 15 minutes of start and length, never to 0";

    private static final Pattern TEXT = Pattern.compile(
            "(nearest|up|down) (?:to )?(\\d{1,2}) ?min(?:ute)?s?(?: of (length|start and length|start and end))?"
                    + ",?( never to (?:0|zero)| may be (?:0|zero))?");

    /** Which way time is rounded. */
    public enum Direction {
        /** To the nearer; half a unit goes up. */
        NEAREST,
        /** A length to the longer, a moment to the later. */
        UP,
        /** A length to the shorter, a moment to the earlier. */
        DOWN;

        private long round(long seconds, long unit) {
            long below = Math.floorDiv(seconds, unit) * unit;
            long over = seconds - below;
            boolean goesUp = switch (this) {
                case NEAREST -> 2 * over >= unit;
                case UP -> over > 0;
                case DOWN -> false;
            };
            return goesUp ? below + unit : below;
        }
    }

    /** What is rounded. */
    public enum What {
        LENGTH,
        /** Each by itself: the end follows from the two. */
        START_AND_LENGTH,
        /** Each by itself: the length follows from the two. */
        START_AND_END;

        private String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public TimeRounding {
        requireNonNull(direction, "direction");
        requireNonNull(what, "what");
        long seconds = unit.toSeconds();
        Check.that(
                seconds >= 60 && seconds <= 3600 && seconds % 60 == 0 && 3600 % seconds == 0,
                "time is rounded to minutes that divide an hour (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60), not %s",
                unit.toMinutes());
    }

    /** Length only, which may vanish. */
    public static TimeRounding ofLength(Direction direction, Duration unit) {
        return new TimeRounding(direction, unit, What.LENGTH, false);
    }

    /**
     * What counts of a recorded stretch.
     *
     * <p>Moments are rounded on the clock; London's clocks differ by whole hours, so its quarters are everybody's.
     *
     * @param recorded not empty; for an empty one there is nothing to round
     */
    public Span applied(Span recorded) {
        var from = what == What.LENGTH ? recorded.from() : round(recorded.from());
        var length = what == What.START_AND_END
                ? Duration.between(from, round(recorded.to()))
                : Duration.ofSeconds(direction.round(recorded.length().toSeconds(), unit.toSeconds()));
        boolean hasVanished = length.isZero() && neverToZero;
        return new Span(from, from.plus(hasVanished ? unit : length));
    }

    private Instant round(Instant moment) {
        return Instant.ofEpochSecond(direction.round(moment.getEpochSecond(), unit.toSeconds()));
    }

    /** As {@code rates.csv} writes it: {@code nearest 15 minutes of start and length, never to 0}. */
    public String text() {
        var minutes = unit.toMinutes() == 1 ? " minute" : " minutes";
        return direction.name().toLowerCase(Locale.ROOT)
                + " "
                + unit.toMinutes()
                + minutes
                + (what == What.LENGTH ? "" : " of " + what.text())
                + (neverToZero ? ", never to 0" : "");
    }

    /**
     * Reads what {@link #text} writes; without {@code of}, the length is rounded, and {@code may be 0} need not be said.
     *
     * @throws IllegalArgumentException if it is none, with how to write one
     */
    public static TimeRounding parse(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher parts = TEXT.matcher(plain);
        Check.that(parts.matches(), "%s", HOW);
        var of = parts.group(3);
        return new TimeRounding(
                Direction.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                Duration.ofMinutes(Long.parseLong(parts.group(2))),
                of == null ? What.LENGTH : named(of),
                String.valueOf(parts.group(4)).contains("never"));
    }

    private static What named(String text) {
        return What.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
