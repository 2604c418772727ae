package coop.commonround.cli.progress;

/** Whether standard error is a terminal, which Java alone cannot tell. */
final class Terminal {
    /** Set by the launcher, which can; without it, plain lines are right everywhere. */
    static final String PROPERTY = "commonround.terminal";

    private Terminal() {}

    static boolean takesBars() {
        return Boolean.getBoolean(PROPERTY);
    }
}
