/** Saved searches: a mail when a search finds something new, or when a price, a rating or what is free changes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: web",
            "pricing",
            "directory",
            "search",
            "search :: ui",
            "notifications"
        })
package uk.kindred.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
