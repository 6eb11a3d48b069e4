/** Who says that a listing is theirs, how they show it, and what becomes of it. */
@NullMarked
package uk.kindred.providers.claims;

import org.jspecify.annotations.NullMarked;
