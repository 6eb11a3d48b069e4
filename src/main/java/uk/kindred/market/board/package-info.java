/** What people look for and do not find in a council's area, for those who may offer it; and mails about it. */
@NullMarked
package uk.kindred.market.board;

import org.jspecify.annotations.NullMarked;
