/** Runs that load other bodies' registers, and what was wrong in each row. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "base :: web", "accounts", "places", "directory"})
package uk.kindred.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
