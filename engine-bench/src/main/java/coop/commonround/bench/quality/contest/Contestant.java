package coop.commonround.bench.quality.contest;

import java.util.Optional;
import java.util.stream.Stream;

/** Who solves. */
public enum Contestant {
    /** The planner as it comes: kernel and all. */
    COMMONROUND("commonround"),
    /** Timefold Community with our rules as constraint streams, its default construction and local search. */
    TIMEFOLD("timefold"),
    /** Parallel cheapest insertion and guided local search. */
    OR_TOOLS("or-tools"),
    /** Ruin and recreate, cooled over the time there is. */
    JSPRIT("jsprit");

    private final String text;

    Contestant(String text) {
        this.text = text;
    }

    /** What the command line and the output call it. */
    public String text() {
        return text;
    }

    public static Optional<Contestant> find(String text) {
        return Stream.of(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
