/**
 * The {@code commonround} command: a thin layer that parses, calls the engine and prints.
 *
 * <p>Start at {@link coop.commonround.cli.Main}. Each subcommand is one class; {@code Faults} alone turns what went
 * wrong into words and an {@link coop.commonround.cli.ExitCode}.
 *
 * <p>Nothing here decides anything about care, law or money.
 */
@NullMarked
package coop.commonround.cli;

import org.jspecify.annotations.NullMarked;
