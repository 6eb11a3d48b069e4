/** From answers that are counted together to figures: pure functions of what is published. */
@NullMarked
package uk.kindred.reviews.figures;

import org.jspecify.annotations.NullMarked;
