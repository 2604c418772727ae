/**
 * Shows on the terminal, or in plain lines, how a search is getting on.
 *
 * <p>Start at {@link coop.commonround.cli.progress.ProgressWatch}, which is handed to a planner as its listener.
 *
 * <p>Nothing here is a result: it all goes to standard error.
 */
@NullMarked
package coop.commonround.cli.progress;

import org.jspecify.annotations.NullMarked;
