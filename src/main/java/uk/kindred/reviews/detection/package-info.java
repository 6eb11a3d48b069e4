/** Tells reviews that may not be real, with reasons: pure functions of what the detection sees. */
@NullMarked
package uk.kindred.reviews.detection;

import org.jspecify.annotations.NullMarked;
