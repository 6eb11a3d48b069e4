/** Organisations and their listings: the truth, kept in PostgreSQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "base :: web", "places", "pricing"})
package uk.kindred.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
