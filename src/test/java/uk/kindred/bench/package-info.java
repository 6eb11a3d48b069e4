/** Measurements for script/bench; no tests. */
@NullMarked
package uk.kindred.bench;

import org.jspecify.annotations.NullMarked;
