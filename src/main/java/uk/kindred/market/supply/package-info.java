/** What there is in a council's area, how good it is said to be, and what it costs. */
@NullMarked
package uk.kindred.market.supply;

import org.jspecify.annotations.NullMarked;
