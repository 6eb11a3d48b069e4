/** Where a council's officers say which checks of a listing they have seen. */
@NullMarked
package uk.kindred.providers.checks;

import org.jspecify.annotations.NullMarked;
