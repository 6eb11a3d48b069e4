/** Simulated years of reviews, honest ones and attacks, by which the detection is measured: docs/reviews.md has its limits. */
@NullMarked
package uk.kindred.reviews.simulation;

import org.jspecify.annotations.NullMarked;
