package coop.commonround.cli;

/** How a command ended, told to the shell. */
public final class ExitCode {

    /** Done: every visit is covered and no rule is broken. */
    public static final int OK = 0;

    /** Done, but visits are uncovered or rules are broken. */
    public static final int UNFINISHED = 1;

    /** Not done: what was asked, or the files given, are wrong. */
    public static final int BAD_INPUT = 2;

    /** Not done: the system failed, as when the disk is full or memory runs out. */
    public static final int SYSTEM_FAILED = 3;

    private ExitCode() {}
}
