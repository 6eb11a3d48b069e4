package uk.kindred.providers.checks;

import org.jspecify.annotations.Nullable;

/**
 * For whom somebody says that they have seen a check: a council, or a Shared Lives scheme.
 *
 * @param name as people read it, "Leeds City Council"
 * @param scope for the audit log: the council's code, or the public id of the scheme's listing
 * @param councilGss null for a scheme
 * @param schemeId PostgreSQL's key of the scheme's listing; null for a council
 */
record Witness(
        String name,
        String scope,
        @Nullable String councilGss,
        @Nullable Long schemeId) {}
