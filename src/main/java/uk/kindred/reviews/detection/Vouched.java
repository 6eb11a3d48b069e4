package uk.kindred.reviews.detection;

/** Who else than the writer and the service stands for it that the experience is real. */
public enum Vouched {
    NOBODY,
    /** A moderator has seen a document; one can be made up. */
    DOCUMENT,
    /** An officer knows. */
    COUNCIL
}
