/** What a council's officers note of the market, for each other alone. */
@NullMarked
package uk.kindred.market.notes;

import org.jspecify.annotations.NullMarked;
