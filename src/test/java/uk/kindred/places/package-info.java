@NullMarked
package uk.kindred.places;

import org.jspecify.annotations.NullMarked;
