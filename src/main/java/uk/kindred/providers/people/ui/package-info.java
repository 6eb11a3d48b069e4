/** Where owners say who else acts for their organisation, and where everybody finds what they keep. */
@NullMarked
package uk.kindred.providers.people.ui;

import org.jspecify.annotations.NullMarked;
