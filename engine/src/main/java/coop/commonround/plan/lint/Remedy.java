package coop.commonround.plan.lint;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.util.List;

/** How a finding can be mended while all else stays as it is. */
public sealed interface Remedy {
    /**
     * The cheapest lawful way that was found: it takes the finding away and breaks no other rule more than before.
     *
     * @param steps what to do, all of it; at least one
     * @param change what it would change besides
     * @param note what else there is to say, such as why nobody could take a visit; may be empty
     */
    record Repair(List<Step> steps, Change change, String note) implements Remedy {
        public Repair {
            steps = List.copyOf(steps);
            Check.that(!steps.isEmpty(), "a repair needs a step");
            requireNonNull(change, "change");
            requireNonNull(note, "note");
        }
    }

    /**
     * No way was found.
     *
     * @param why what stands in the way, in a few words
     */
    record Stuck(String why) implements Remedy {
        public Stuck {
            why = Check.text(why, "why");
        }
    }

    /** None was looked for: there is nothing to mend in the roster, or as many as were asked for are mended already. */
    record Unsought() implements Remedy {}

    /** None was looked for. */
    Remedy UNSOUGHT = new Unsought();
}
