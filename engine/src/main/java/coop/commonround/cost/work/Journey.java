package coop.commonround.cost.work;

import coop.commonround.model.Leg;
import java.time.Instant;

/**
 * A way that is paid for.
 *
 * @param leaves when it begins
 * @param leg how long and how far it is
 */
public record Journey(Way way, Instant leaves, Leg leg) {

    /** Where it leads. */
    public enum Way {
        FROM_HOME(" from home"),
        BETWEEN_VISITS(""),
        HOME(" home");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    /** What a line about it is called: {@code travel}, {@code travel from home}. */
    public String called(String what) {
        return what + way.words;
    }

    /** When it ends. */
    public Instant arrives() {
        return leaves.plus(leg.time());
    }
}
