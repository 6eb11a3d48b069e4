/**
 * Whole weeks of support that fit a budget: what somebody needs and has to spend, in; several weeks of real listings, out,
 * the first of them proven best. The solver is pure; docs/decisions/070-weeks-that-fit-a-budget.md is the method.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: web",
            "places",
            "pricing",
            "funding",
            "funding :: api",
            "directory",
            "directory :: api",
            "directory :: ui",
            "search"
        })
package uk.kindred.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
