/** What people who run a service do with its listing: claim it, make it, keep it true. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: web",
            "places",
            "pricing",
            "accounts",
            "directory",
            "directory :: ui",
            "enquiries",
            "moderation",
            "search",
            "notifications"
        })
package uk.kindred.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
