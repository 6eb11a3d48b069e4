/** Which councils are like which: docs/market.md, "Statistical neighbours". */
@NullMarked
package uk.kindred.market.likeness;

import org.jspecify.annotations.NullMarked;
