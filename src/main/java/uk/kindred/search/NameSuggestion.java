package uk.kindred.search;

import org.jspecify.annotations.Nullable;

/**
 * A name that somebody may be typing.
 *
 * @param slug the listing's, null for a provider
 * @param town the listing's, if known
 * @param example whether the listing is made up
 */
public record NameSuggestion(
        String name, @Nullable String slug, @Nullable String town, boolean example) {}
