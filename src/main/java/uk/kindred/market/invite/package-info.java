/** Councils ask small providers to list themselves; whoever says no is never written to again. */
@NullMarked
package uk.kindred.market.invite;

import org.jspecify.annotations.NullMarked;
