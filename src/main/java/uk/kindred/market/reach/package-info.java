/** How many options each of England's postcodes has within reach. */
@NullMarked
package uk.kindred.market.reach;

import org.jspecify.annotations.NullMarked;
