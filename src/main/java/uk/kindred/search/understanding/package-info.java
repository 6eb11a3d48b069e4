/** What people mean by the words they type: kinds, needs, ratings and places, apart from names. */
@NullMarked
package uk.kindred.search.understanding;

import org.jspecify.annotations.NullMarked;
