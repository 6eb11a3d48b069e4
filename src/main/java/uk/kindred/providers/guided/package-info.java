/** The guided form in which those whom no register states list their service: docs/decisions/061-a-listing-of-ones-own.md. */
@NullMarked
package uk.kindred.providers.guided;

import org.jspecify.annotations.NullMarked;
