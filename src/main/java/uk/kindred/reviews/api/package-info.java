/** What programs may read of reviews. */
@NullMarked
package uk.kindred.reviews.api;

import org.jspecify.annotations.NullMarked;
