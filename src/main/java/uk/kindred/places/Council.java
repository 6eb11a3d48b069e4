package uk.kindred.places;

import org.jspecify.annotations.Nullable;

/**
 * One of the 153 councils in England with adult social services duties.
 *
 * @param gss ONS code, "E08000035"
 * @param name full name, "Leeds City Council"
 * @param shortName "Leeds"
 * @param slug "leeds", the value in URLs and the API
 */
public record Council(
        String gss,
        String name,
        String shortName,
        String slug,
        String region,
        @Nullable String website,
        Coordinates centre) {}
