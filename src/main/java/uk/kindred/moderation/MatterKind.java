package uk.kindred.moderation;

import java.util.Locale;

/** What a moderator decides on. */
public enum MatterKind {
    NEW_LISTING,
    PHOTO,
    CLAIM,
    REPORT,
    APPEAL,
    /** A review that is held, or the document that shows that it is real. */
    REVIEW,
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
