/**
 * What councils and providers are told of the market: what there is and what it costs, who can reach it, and what is looked
 * for, without anybody who looks. docs/market.md has each figure's definition and source.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: web",
            "accounts",
            "alerts",
            "places",
            "pricing",
            "funding",
            "directory",
            "search",
            "matching",
            "notifications"
        })
package uk.kindred.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
