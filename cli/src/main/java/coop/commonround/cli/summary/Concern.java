package coop.commonround.cli.summary;

/**
 * One thing to look at.
 *
 * @param kind {@code uncovered}, {@code rule}, {@code loss}, {@code continuity}, {@code delay} or {@code fairness}
 * @param about the kind of thing and its id: {@code visit V1}
 * @param text what is the matter, in a sentence
 * @param nearest for an uncovered visit, who came nearest; empty for all else
 */
public record Concern(String kind, String about, String text, String nearest) {}
