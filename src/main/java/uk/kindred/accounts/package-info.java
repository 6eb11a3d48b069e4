/** People, what they may do, how they sign in, and the log of what was done with more rights than everybody has. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "base :: web", "notifications", "places"})
package uk.kindred.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
