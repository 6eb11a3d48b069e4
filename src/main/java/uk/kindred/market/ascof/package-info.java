/** The Adult Social Care Outcomes Framework by council: docs/market.md. */
@NullMarked
package uk.kindred.market.ascof;

import org.jspecify.annotations.NullMarked;
