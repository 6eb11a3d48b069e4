/** What people have to look at before it counts, and what they decided and why. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: web",
            "accounts",
            "directory",
            "directory :: ui",
            "places",
            "notifications"
        })
package uk.kindred.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
