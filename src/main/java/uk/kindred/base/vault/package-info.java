/** Locks for fields of the database, whose keys stand outside of it. */
@NullMarked
package uk.kindred.base.vault;

import org.jspecify.annotations.NullMarked;
