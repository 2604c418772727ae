/**
 * JSON as text with places in it: reading that notes every fault where it stands, writing that is the same each time.
 *
 * <p>Start at {@link coop.commonround.io.json.tree.JsonText}, which reads a document, at {@link
 * coop.commonround.io.json.tree.Keys}, which reads one object of it, and at {@link coop.commonround.io.json.tree.Out},
 * which writes.
 *
 * <p>Nothing here knows about care.
 */
@NullMarked
package coop.commonround.io.json.tree;

import org.jspecify.annotations.NullMarked;
