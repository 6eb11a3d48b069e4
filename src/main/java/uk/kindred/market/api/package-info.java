/** The public part of a council's market, as JSON. */
@NullMarked
package uk.kindred.market.api;

import org.jspecify.annotations.NullMarked;
