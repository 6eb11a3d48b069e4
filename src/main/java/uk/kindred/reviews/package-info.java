/**
 * What people say who know a service from their own life: docs/decisions/074-reviews.md, with the policy and the method in
 * docs/reviews.md. Whoever wants figures of reviews asks {@link uk.kindred.reviews.ReviewFigures}; nothing else tells any.
 */
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
            "enquiries",
            "moderation :: ui",
            "moderation",
            "notifications"
        })
package uk.kindred.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
