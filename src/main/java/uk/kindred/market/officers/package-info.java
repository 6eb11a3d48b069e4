/** What the pages of council officers have in common. */
@NullMarked
package uk.kindred.market.officers;

import org.jspecify.annotations.NullMarked;
