/** Listings side by side, and the shortlist that only its address and the browser keep. */
@NullMarked
package uk.kindred.directory.ui.compare;

import org.jspecify.annotations.NullMarked;
