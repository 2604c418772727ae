/**
 * Words and tables for people to read on a terminal.
 *
 * <p>Start at {@link coop.commonround.cli.text.TextTable}.
 */
@NullMarked
package coop.commonround.cli.text;

import org.jspecify.annotations.NullMarked;
