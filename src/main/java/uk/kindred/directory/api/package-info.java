/** What programs may read of a listing. */
@NullMarked
package uk.kindred.directory.api;

import org.jspecify.annotations.NullMarked;
