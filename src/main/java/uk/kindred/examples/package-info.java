/** A made-up market of two areas, that shows what no open data has: prices, and kinds that nobody registers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "places", "pricing", "directory"})
package uk.kindred.examples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
