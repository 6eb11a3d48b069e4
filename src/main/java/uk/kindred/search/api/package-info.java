/** What programs may ask of search: the same questions as the page, with the same answers. */
@NullMarked
package uk.kindred.search.api;

import org.jspecify.annotations.NullMarked;
