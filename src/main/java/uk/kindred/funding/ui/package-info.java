/** The calculators. */
@NullMarked
package uk.kindred.funding.ui;

import org.jspecify.annotations.NullMarked;
