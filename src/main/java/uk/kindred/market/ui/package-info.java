/** Pages of councils' markets: for everybody, and for a council's officers. */
@NullMarked
package uk.kindred.market.ui;

import org.jspecify.annotations.NullMarked;
