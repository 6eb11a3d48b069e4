/** Where officers state what their council pays, and what everybody sees of it. */
@NullMarked
package uk.kindred.market.rates.ui;

import org.jspecify.annotations.NullMarked;
