/**
 * The rules of law and safety: a roster that breaks one is not lawful.
 *
 * <p>One rule a file, read aloud in its first line. Each counts minutes, people or attendances.
 */
@NullMarked
package coop.commonround.rule.hard;

import org.jspecify.annotations.NullMarked;
