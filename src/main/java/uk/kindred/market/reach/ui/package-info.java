/** Care deserts on pages: for everybody, and what if for a council's officers. */
@NullMarked
package uk.kindred.market.reach.ui;

import org.jspecify.annotations.NullMarked;
