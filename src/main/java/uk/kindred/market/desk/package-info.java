/** A council's market put together: its figures, what they are compared with, and each as a file. */
@NullMarked
package uk.kindred.market.desk;

import org.jspecify.annotations.NullMarked;
