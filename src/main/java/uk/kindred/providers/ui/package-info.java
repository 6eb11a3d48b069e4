/** What the pages of this module have in common. */
@NullMarked
package uk.kindred.providers.ui;

import org.jspecify.annotations.NullMarked;
