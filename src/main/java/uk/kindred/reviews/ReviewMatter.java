package uk.kindred.reviews;

import uk.kindred.moderation.MatterKind;

/** What moderators decide about reviews that a refusal may rest on. */
enum ReviewMatter implements Coded {
    REVIEW(MatterKind.REVIEW),
    REVIEW_REPORT(MatterKind.REVIEW_REPORT);

    private final MatterKind kind;

    ReviewMatter(MatterKind kind) {
        this.kind = kind;
    }

    MatterKind kind() {
        return kind;
    }

    @Override
    public String label() {
        return slug();
    }
}
