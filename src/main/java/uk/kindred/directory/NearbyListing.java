package uk.kindred.directory;

import org.jspecify.annotations.Nullable;

/** @param distanceMiles in a straight line; null where one of the two places is not known */
public record NearbyListing(
        ListingSummary listing, @Nullable Double distanceMiles) {}
