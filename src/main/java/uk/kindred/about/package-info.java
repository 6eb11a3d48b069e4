/** What Kindred says about itself and about care in general, to people and to search engines. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "base :: web", "directory", "search", "imports"})
package uk.kindred.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
