/**
 * Says in plain words, with ids only, what breaks a rule.
 *
 * <p>A rule that has no words here is told by its id, who breaks it and where.
 */
@NullMarked
package coop.commonround.plan.lint.words;

import org.jspecify.annotations.NullMarked;
