/**
 * Mails that people ask for: when a search finds something new, or a price, a rating or what is free changes; and when a new
 * month of what is looked for is told.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: web",
            "accounts",
            "pricing",
            "directory",
            "search",
            "search :: ui",
            "notifications"
        })
package uk.kindred.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
