/**
 * What the council may ask somebody to pay, what a personal budget may buy, and how long money lasts. Pure functions over
 * figures that are dated and have a source; docs/funding.md is the published method.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "base :: web", "accounts", "pricing"})
package uk.kindred.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
