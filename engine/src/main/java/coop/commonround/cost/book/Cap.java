package coop.commonround.cost.book;

import coop.commonround.base.Check;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** The most of a visit's time that is billed. */
public sealed interface Cap {
    /** How to write one. */
    String HOW = "write it as planned, planned + 10 minutes or 60 minutes; leave it empty for none";

    /** Whatever was given. */
    Cap NONE = new None();

    /** The most that is billed of a visit that was commissioned for some time. */
    Duration most(Duration commissioned);

    /** As {@code rates.csv} writes it; empty for none. */
    String text();

    /** There is none. */
    record None() implements Cap {
        @Override
        public Duration most(Duration commissioned) {
            return Duration.ofSeconds(Long.MAX_VALUE);
        }

        @Override
        public String text() {
            return "";
        }
    }

    /**
     * What was commissioned.
     *
     * @param more on top of it, zero or more
     */
    record Planned(Duration more) implements Cap {
        public Planned {
            Check.that(!more.isNegative(), "a cap (planned + %s) must not lie below what is planned", more);
        }

        @Override
        public Duration most(Duration commissioned) {
            return commissioned.plus(more);
        }

        @Override
        public String text() {
            return "planned" + (more.isZero() ? "" : " + " + more.toMinutes() + " minutes");
        }
    }

    /**
     * A length of its own.
     *
     * @param length above zero
     */
    record Length(Duration length) implements Cap {
        public Length {
            Check.that(length.compareTo(Duration.ZERO) > 0, "a cap (%s) must be above zero", length);
        }

        @Override
        public Duration most(Duration commissioned) {
            return length;
        }

        @Override
        public String text() {
            return length.toMinutes() + " minutes";
        }
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @throws IllegalArgumentException if it is none, with how to write one
     */
    static Cap parse(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.isEmpty()) {
            return NONE;
        }
        var parts = Pattern.compile("(planned)?(?: ?\\+ ?)?(?:(\\d{1,4}) ?min(?:ute)?s?)?")
                .matcher(plain);
        boolean hasPlus = plain.contains("+");
        Check.that(parts.matches(), HOW);
        boolean isPlanned = parts.group(1) != null;
        boolean hasTime = parts.group(2) != null;
        Check.that(isPlanned ? hasPlus == hasTime : hasTime && !hasPlus, HOW);
        var time = Duration.ofMinutes(hasTime ? Long.parseLong(parts.group(2)) : 0);
        return isPlanned ? new Planned(time) : new Length(time);
    }
}
