/**
 * Settings in YAML files: one definition a file, from which reading, warnings and pages are derived.
 *
 * <p>Start at {@link coop.commonround.io.csv.settings.SettingsTable}, the definition of one file, and at {@link
 * coop.commonround.io.csv.settings.Settings}, which reads it. A key is a {@link coop.commonround.io.csv.table.Column}
 * whose name is the way to it: {@code quality_prices.new_face}. Every fault becomes an issue at its line.
 *
 * <p>Nothing here knows which files there are, or about care.
 */
@NullMarked
package coop.commonround.io.csv.settings;

import org.jspecify.annotations.NullMarked;
