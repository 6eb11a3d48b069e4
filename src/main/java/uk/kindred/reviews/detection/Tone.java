package uk.kindred.reviews.detection;

/** Which way a review goes. */
public enum Tone {
    PRAISE,
    MIXED,
    CRITICISM
}
