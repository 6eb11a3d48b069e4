/**
 * Photos of listings: what is taken of a file, what stands in PostgreSQL, and what moderators see and decide. Those who keep a
 * listing change its photos in {@link uk.kindred.providers.selfservice}. docs/decisions/062-photos-of-a-listing.md
 */
@NullMarked
package uk.kindred.providers.photos;

import org.jspecify.annotations.NullMarked;
