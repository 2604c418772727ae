/**
 * What never changes while a roster is searched: the problem by number, on flat arrays.
 *
 * <p>Start at {@link coop.commonround.search.table.Instance}. Its fields are open to the kernel, which reads them in its inner
 * loops; whoever writes to one breaks every search that shares the table.
 *
 * <p>Nothing here knows who goes where.
 */
@NullMarked
package coop.commonround.search.table;

import org.jspecify.annotations.NullMarked;
