/**
 * What a roster costs: care left uncovered, money paid out, and what the co-op would pay for quality.
 *
 * <p>One rule a file, read aloud in its first line. Uncovered care counts minutes by priority; everything else counts
 * thousandths of a penny.
 */
@NullMarked
package coop.commonround.rule.priced;

import org.jspecify.annotations.NullMarked;
