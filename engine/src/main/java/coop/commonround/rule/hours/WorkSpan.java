package coop.commonround.rule.hours;

/**
 * Work from home to home, in seconds of the search.
 *
 * @param end not before {@code start}
 */
public record WorkSpan(int start, int end) {}
