/** Enquiries: a person asks services that they chose, and both write to each other without learning an address. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: web",
            "directory",
            "directory :: ui",
            "pricing",
            "notifications"
        })
package uk.kindred.enquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
