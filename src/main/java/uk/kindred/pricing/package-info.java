/** What support costs: price items, plans and whole costs, exact to the penny. Pure functions; docs/costs.md is the published method. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package uk.kindred.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
