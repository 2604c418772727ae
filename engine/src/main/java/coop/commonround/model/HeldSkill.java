package coop.commonround.model;

import coop.commonround.base.Check;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A skill, certificate or check that somebody holds.
 *
 * @param name as visits ask for it
 * @param from the first day it counts, null if always
 * @param expires the last day it counts, null if it does not expire
 */
public record HeldSkill(
        String name, @Nullable LocalDate from, @Nullable LocalDate expires) {
    static final Comparator<HeldSkill> BY_NAME = Comparator.comparing(HeldSkill::name)
            .thenComparing(HeldSkill::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(HeldSkill::expires, Comparator.nullsLast(Comparator.naturalOrder()));

    public HeldSkill {
        name = Check.text(name, "the name of a skill");
        Check.that(
                from == null || expires == null || !expires.isBefore(from),
                "skill %s: expires (%s) must not be before from (%s)",
                name,
                expires,
                from);
    }

    public static HeldSkill always(String name) {
        return new HeldSkill(name, null, null);
    }

    /** Whether it counts on a day; both ends included. */
    public boolean isValidOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (expires == null || !day.isAfter(expires));
    }
}
