package uk.kindred.moderation;

import java.util.Locale;

/** What a moderator decides on. */
public enum MatterKind {
    NEW_LISTING,
    PHOTO,
    CLAIM,
    REPORT,
    APPEAL,
    /** A review that is held, or in doubt though it is out. */
    REVIEW,
    /** The document that is to show that a review is real. Whoever looks at it does not see the review. */
    REVIEW_DOCUMENT,
    REVIEW_REPLY,
    REVIEW_REPORT,
    REVIEW_INVITATIONS;

    /** As the database names it: "new-listing". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MatterKind ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
