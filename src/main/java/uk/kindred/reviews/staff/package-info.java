/** The pages on reviews of those who keep a listing, of councils' officers and of moderators. */
@NullMarked
package uk.kindred.reviews.staff;

import org.jspecify.annotations.NullMarked;
