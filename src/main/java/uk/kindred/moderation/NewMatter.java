package uk.kindred.moderation;

import org.jspecify.annotations.Nullable;

/**
 * Something to decide.
 *
 * @param reference an id of the asking module's own, at most 100 characters
 * @param listingId the database key of the listing that it is about
 * @param title one line for the queue; no needs, and nobody's name but a listing's
 * @param shownAt a path of ours that shows it whole to a moderator
 */
public record NewMatter(
        MatterKind kind,
        String reference,
        @Nullable Long listingId,
        String title,
        @Nullable String shownAt) {}
