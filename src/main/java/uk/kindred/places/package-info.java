/** Postcodes, towns and councils, and what people mean by "near". */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: web"})
package uk.kindred.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
