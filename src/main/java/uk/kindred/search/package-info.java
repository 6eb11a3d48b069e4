/** Finding listings: criteria in, ranked listings with facets out. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: web",
            "places",
            "pricing",
            "directory",
            "directory :: api",
            "directory :: ui"
        })
package uk.kindred.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
