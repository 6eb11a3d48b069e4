/** What councils pay, beside what providers say and what would last: docs/decisions/092-a-councils-own-rates.md. */
@NullMarked
package uk.kindred.market.rates;

import org.jspecify.annotations.NullMarked;
