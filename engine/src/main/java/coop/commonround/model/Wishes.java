package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.Sorted;
import java.util.Set;

/**
 * What a careworker wants of the work, on equal terms with what clients want.
 *
 * @param wants days the careworker is glad of: more of them than a fair share is no burden
 * @param wantsNot days the careworker would rather not work, whoever's turn it is
 */
public record Wishes(Set<Burden> wants, Set<Burden> wantsNot) {
    /** Of whom nothing is known. */
    public static final Wishes NONE = new Wishes(Set.of(), Set.of());

    public Wishes {
        wants = Sorted.set(wants);
        wantsNot = Sorted.set(wantsNot);
        for (var each : Burden.values()) {
            Check.that(
                    each.isOfDays() || !(wants.contains(each) || wantsNot.contains(each)),
                    "%s are nothing to want",
                    each.column());
            Check.that(
                    !wants.contains(each) || !wantsNot.contains(each), "%s are wanted and not wanted", each.column());
        }
    }

    public Wishes withDays(Set<Burden> wanted, Set<Burden> notWanted) {
        return new Wishes(wanted, notWanted);
    }
}
