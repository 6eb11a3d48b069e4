/** The ways between the pages of a council's market. */
@NullMarked
package uk.kindred.market.nav;

import org.jspecify.annotations.NullMarked;
