/** Small types and the page frame that every other module may use. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package uk.kindred.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
